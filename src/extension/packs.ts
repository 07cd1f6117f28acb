import type { Pack } from '../classifier/index.ts';
import { browser } from './browser.ts';
import { noteError } from './errors.ts';
import { fieldOf, packKey, policyKey } from './parse-settings.ts';

/** The definition pack that holds, not checked yet, and whether the organisation has set it. */
export interface StoredPack {
  readonly value: unknown;
  readonly locked: boolean;
}

/** What is stored as a pack; undefined when there is none or the store cannot be read. */
export async function loadPack(): Promise<StoredPack> {
  try {
    const stored = await browser.storage.local.get([packKey, policyKey]);
    const set = fieldOf(stored[policyKey], 'pack');
    return set === undefined ? { value: stored[packKey], locked: false } : { value: set, locked: true };
  } catch (error) {
    noteError(error, 'loading a pack');
    return { value: undefined, locked: false };
  }
}

/** Stores a pack, or takes it away with null; false when the browser refuses. */
export async function savePack(pack: Pack | null): Promise<boolean> {
  try {
    await (pack === null ? browser.storage.local.remove(packKey) : browser.storage.local.set({ [packKey]: pack }));
    return true;
  } catch (error) {
    noteError(error, 'saving a pack');
    return false;
  }
}

/** Calls back after each change of the pack, also one made in another window. */
export function watchPack(listener: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && (Object.hasOwn(changes, packKey) || Object.hasOwn(changes, policyKey))) listener();
  });
}
