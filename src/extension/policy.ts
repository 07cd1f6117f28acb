import { browser } from './browser.ts';
import { noteError } from './errors.ts';
import { fieldOf, policyKey } from './parse-settings.ts';

/** What an organisation may set: settings that hold, settings that are only suggested, a pack, and no first page. */
const known = ['settings', 'defaults', 'pack', 'welcome'] as const;

/** What the organisation has set for this browser; nothing where it set nothing (Firefox rejects the question then). */
export async function readPolicy(): Promise<Readonly<Record<string, unknown>>> {
  try {
    const managed: unknown = await browser.storage.managed.get(null);
    return Object.fromEntries(
      known.flatMap((name) => {
        const value = fieldOf(managed, name);
        return value === undefined ? [] : [[name, value]];
      }),
    );
  } catch {
    return {};
  }
}

/** Keeps a copy of the policy where scripts on pages read their settings; takes it away when there is none. */
export async function syncPolicy(): Promise<void> {
  try {
    const policy = await readPolicy();
    const kept = (await browser.storage.local.get(policyKey))[policyKey];
    if (Object.keys(policy).length === 0) {
      if (kept !== undefined) await browser.storage.local.remove(policyKey);
    } else if (JSON.stringify(kept) !== JSON.stringify(policy)) {
      await browser.storage.local.set({ [policyKey]: policy });
    }
  } catch (error) {
    noteError(error, 'policy');
  }
}
