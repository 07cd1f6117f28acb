import { parsePack } from '../classifier/index.ts';
import { browser } from '../extension/browser.ts';
import { savePack } from '../extension/packs.ts';
import { boardLimits, type Settings } from '../extension/parse-settings.ts';
import { chooseSettings } from '../extension/choose-settings.ts';
import { replaceSettings } from '../extension/settings.ts';
import { removeAllSites, removeOrigin, requestAllSites, requestThisSite } from '../extension/site-access.ts';
import { word } from '../ui/words.ts';
import { type Backup, readBackup, readPackFile, type Refused, writeBackup } from './backup.ts';
import { withConcept, withFactor, withoutConcept } from './edit-pack.ts';
import { faultText } from './fault-text.ts';
import type { Actions } from './listen.ts';
import { offerFile } from './offer-file.ts';
import { siteAddress } from './site-address.ts';
import type { OptionsState, Section } from './state.ts';

/** What the page does when asked; `state` tells what is on show, `refresh` shows what is stored, with a patch. */
export function actionsOf(
  state: () => OptionsState,
  refresh: (patch?: Partial<OptionsState>) => Promise<void>,
): Actions {
  const tell = (section: Section, text: string, undo: Backup | null = null): Promise<void> =>
    refresh({ note: { section, text }, undo: undo === null ? null : { section, backup: undo } });
  const before = (): Backup => ({ settings: state().own, pack: state().pack });
  const refused = (section: Section, fault: Refused): Promise<void> =>
    tell(section, word('options_refused', faultText(fault)));

  const givenOrNot = (given: boolean): Promise<void> =>
    given ? refresh({ note: null }) : tell('sites', word('options_sites_not_given'));

  async function change(patch: Partial<Settings>): Promise<void> {
    await chooseSettings(patch);
    await refresh({ note: null, undo: null });
  }

  async function keepPack(value: unknown, done: string | null): Promise<void> {
    const parsed = parsePack(value);
    if (!('pack' in parsed)) return refused('pack', parsed);
    const old = before();
    if (!(await savePack(parsed.pack))) return tell('pack', word('options_not_stored'));
    const undo = done === null ? null : ({ section: 'pack', backup: old } as const);
    await refresh({ editing: null, note: done === null ? null : { section: 'pack', text: done }, undo });
  }

  async function putBack({ settings, pack }: Backup): Promise<void> {
    await replaceSettings(settings);
    if (!state().packLocked) await savePack(pack);
  }

  return {
    click: {
      'ask-known': () => requestAllSites().then(givenOrNot),
      'remove-all': () => removeAllSites(),
      'remove-site': (pattern) => removeOrigin(pattern),
      shortcuts: () => openShortcuts().catch(() => tell('keys', word('options_keys_by_hand'))),
      'edit-concept': async (editing) => {
        await refresh({ editing });
        document.getElementById('concept-name')?.focus();
      },
      'cancel-edit': () => refresh({ editing: null }),
      'remove-concept': (name) => keepPack(withoutConcept(state().pack, name), word('options_removed')),
      'reset-pack': async () => {
        const old = before();
        await savePack(null);
        await tell('pack', word('options_pack_reset_done'), old);
      },
      'export-pack': () => offerFile('remit-pack.json', `${JSON.stringify(state().pack, null, 2)}\n`),
      export: () => offerFile('remit-settings.json', writeBackup(before())),
      reset: async () => {
        const old = before();
        await putBack({ settings: {}, pack: null });
        await tell('backup', word('options_reset_done'), old);
      },
      undo: async () => {
        const { undo } = state();
        if (undo !== null) await putBack(undo.backup);
        await refresh({ note: null, undo: null });
      },
    },
    file: {
      import: async (file) => {
        const read = readBackup(await file.text());
        if ('fault' in read) return refused('backup', read);
        const old = before();
        await putBack(read);
        return tell('backup', word('options_imported'), old);
      },
      'import-pack': async (file) => {
        const read = readPackFile(await file.text());
        return 'fault' in read ? refused('pack', read) : keepPack(read.pack, word('options_pack_imported'));
      },
    },
    form: {
      'ask-site': (form) => {
        const address = siteAddress(form.get('site'));
        if (address === null) return tell('sites', word('options_sites_no_address'));
        return requestThisSite(address).then(givenOrNot);
      },
      'save-concept': (form, edited) => keepPack(withConcept(state().pack, form, edited), word('options_pack_saved')),
    },
    setting: (name, input) => {
      if (input.type === 'checkbox') return change({ [name]: input.checked });
      if (input.type === 'radio') return change({ [name]: input.value });
      const { least, most } = boardLimits;
      const value = Math.round(Math.min(most, Math.max(least, Number(input.value) || least)));
      input.value = String(value);
      return change({ [name]: value });
    },
    factor: (concept, value) => keepPack(withFactor(state().pack, concept, value), null),
  };
}

/** Only the browser itself may change keys; each has a page for it. */
async function openShortcuts(): Promise<void> {
  const { openShortcutSettings } = browser.commands as { openShortcutSettings?: () => Promise<void> };
  if (openShortcutSettings !== undefined) await openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
