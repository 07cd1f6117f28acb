import { troubleKey } from './board-book.ts';
import type { Row } from './board-row.ts';
import { browser } from './browser.ts';
import { chooseReport, reportsIn } from './choose-report.ts';
import { noteError } from './errors.ts';
import { sightFrames } from './frames.ts';
import { see } from './history.ts';
import { rowOf } from './row-of.ts';
import { loadSettings } from './settings.ts';

/** Puts the listing on show in a tab on the board, if the reader has switched it on and the window is not private. */
export async function seeTab(tabId: number): Promise<void> {
  try {
    if (!(await loadSettings()).board || (await browser.tabs.get(tabId)).incognito) return;
    const sightings = await sightFrames(tabId);
    const chosen = chooseReport(reportsIn(sightings));
    const sighting = sightings.find(({ frameId }) => frameId === chosen?.frameId);
    const row = sighting === undefined ? null : rowOf(sighting.value, Date.now());
    if (row !== null) await seeRow(row);
  } catch (error) {
    noteError(error, 'putting a listing on the board');
  }
}

/** Puts a listing that was judged outside private windows on the board, if the reader has switched it on. */
export async function seeRow(row: Row): Promise<void> {
  try {
    const { board, boardLimit } = await loadSettings();
    if (!board) return;
    const outcome = await see(row, boardLimit);
    if (outcome === 'done') await browser.storage.session.remove(troubleKey);
    else await browser.storage.session.set({ [troubleKey]: outcome });
  } catch (error) {
    noteError(error, 'putting a listing on the board');
  }
}
