import { browser } from './browser.ts';
import { noteError } from './errors.ts';
import type { Report } from './report.ts';

/** The verdict on a selection, kept for the popup that is about to open. */
export interface KeptSelection {
  readonly frameId: number;
  readonly report: Report;
}

const keyFor = (tabId: number): string => `selection:${tabId}`;

/** Keeps the verdict on a tab's selection until the popup takes it or the browser is closed. */
export async function keepSelection(tabId: number, kept: KeptSelection): Promise<void> {
  try {
    await browser.storage.session.set({ [keyFor(tabId)]: kept });
  } catch (error) {
    noteError(error, 'keeping a selection');
  }
}

/** Takes what was kept for a tab, once; null when there is nothing. */
export async function takeSelection(tabId: number): Promise<KeptSelection | null> {
  const key = keyFor(tabId);
  try {
    const kept = (await browser.storage.session.get(key))[key] as KeptSelection | undefined;
    if (kept === undefined) return null;
    await browser.storage.session.remove(key);
    return kept;
  } catch (error) {
    noteError(error, 'taking a selection');
    return null;
  }
}
