import { parsePack } from '../classifier/index.ts';
import { browser } from '../extension/browser.ts';
import { loadPack, watchPack } from '../extension/packs.ts';
import { defaultSettings } from '../extension/parse-settings.ts';
import { loadSettingsState, watchSettings } from '../extension/settings.ts';
import { grantedOrigins, jobSites } from '../extension/site-access.ts';
import { renew } from '../ui/renew.ts';
import { useWords, word, wordsLanguage } from '../ui/words.ts';
import { actionsOf } from './actions.ts';
import { listen } from './listen.ts';
import { paintPreview } from './marks-view.ts';
import type { OptionsState } from './state.ts';
import { view } from './view.ts';

let state: OptionsState = {
  settings: defaultSettings,
  own: {},
  locked: new Set(),
  newer: false,
  granted: [],
  known: [],
  commands: [],
  pack: null,
  packLocked: false,
  packFault: null,
  editing: null,
  note: null,
  undo: null,
};

function show(patch: Partial<OptionsState>): void {
  state = { ...state, ...patch };
  const root = document.querySelector('main');
  if (root === null) return;
  renew(root, view(state));
  paintPreview(state.settings.markStyle);
}

/** Reads everything anew: whoever changed it, here or elsewhere, the page shows what is stored. */
async function refresh(patch: Partial<OptionsState> = {}): Promise<void> {
  const [settings, { value, locked }, granted, commands] = await Promise.all([
    loadSettingsState(),
    loadPack(),
    grantedOrigins().catch(() => []),
    browser.commands.getAll().catch(() => []),
  ]);
  const parsed = value === undefined ? null : parsePack(value);
  const isPack = parsed !== null && 'pack' in parsed;
  show({
    ...settings,
    granted,
    known: jobSites(),
    pack: isPack ? parsed.pack : null,
    packLocked: locked,
    packFault: parsed === null || isPack ? null : parsed,
    commands: commands.map(({ name = '', description = '', shortcut = '' }) => ({
      name,
      does: name === '_execute_action' ? word('options_keys_popup') : description,
      keys: shortcut,
    })),
    ...patch,
  });
}

useWords((key, substitutions) => browser.i18n.getMessage(key, substitutions));
document.documentElement.lang = wordsLanguage(browser.i18n.getUILanguage());
document.title = word('options_title');
listen(actionsOf(() => state, refresh));
watchSettings(() => void refresh());
watchPack(() => void refresh());
browser.permissions.onAdded.addListener(() => void refresh());
browser.permissions.onRemoved.addListener(() => void refresh());
// Keys are changed on a page of the browser's own; whoever comes back wants to see the new ones.
addEventListener('focus', () => void refresh());
await refresh();
