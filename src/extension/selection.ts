import { browser } from './browser.ts';
import { noteError } from './errors.ts';
import type { FrameReport } from './choose-report.ts';

/** What was read of a tab's selection, or the selected words where they are still to be judged. */
export type Selection = FrameReport | { readonly frameId: number; readonly text: string; readonly url: string | null };

const keyFor = (tabId: number): string => `selection:${tabId}`;

/** Keeps a tab's selection until the popup takes it, or the browser is closed. */
export async function keepSelection(tabId: number, kept: Selection): Promise<void> {
  try {
    await browser.storage.session.set({ [keyFor(tabId)]: kept });
  } catch (error) {
    noteError(error, 'keeping a selection');
  }
}

/** Takes what was kept for a tab, once; null when there is nothing. */
export async function takeSelection(tabId: number): Promise<Selection | null> {
  const key = keyFor(tabId);
  try {
    const kept = (await browser.storage.session.get(key))[key] as Selection | undefined;
    if (kept === undefined) return null;
    await browser.storage.session.remove(key);
    return kept;
  } catch (error) {
    noteError(error, 'taking a selection');
    return null;
  }
}
