import { troubleKey } from './board-book.ts';
import { cleanLine, longest, parseRow, type Row, rowVersion } from './board-row.ts';
import { browser } from './browser.ts';
import type { Sighting } from './door.ts';
import { noteError } from './errors.ts';
import { chooseReport, sightFrames } from './frames.ts';
import { see } from './history.ts';
import { listingAddress, listingId, siteOf } from './listing-address.ts';
import { loadSettings } from './settings.ts';

/** Puts the listing on show in a tab on the board, if the reader has switched it on and the window is not private. */
export async function seeTab(tabId: number): Promise<void> {
  const { board, boardLimit } = await loadSettings();
  if (!board) return;
  try {
    const { incognito } = await browser.tabs.get(tabId);
    if (incognito) return;
    const sightings = await sightFrames(tabId);
    const chosen = chooseReport(sightings.map(({ frameId, value }) => ({ frameId, value: value.report })));
    const sighting = sightings.find(({ frameId }) => frameId === chosen?.frameId);
    const row = sighting === undefined ? null : rowOf(sighting.value, Date.now());
    if (row === null) return;
    const outcome = await see(row, boardLimit);
    if (outcome === 'done') await browser.storage.session.remove(troubleKey);
    else await browser.storage.session.set({ [troubleKey]: outcome });
  } catch (error) {
    noteError(error, 'putting a listing on the board');
  }
}

/** The row for a judged listing, first and last seen `now` (milliseconds since 1970); null where nothing was judged. */
export function rowOf({ place, report }: Sighting, now: number): Row | null {
  if (report.state !== 'verdict') return null;
  const { listing, verdict, site } = report;
  if (verdict.neither === 'too-little' || verdict.neither === 'language') return null;
  const address = listingAddress(listing.url);
  const line = (text: unknown, most: number): string | null =>
    typeof text === 'string' ? cleanLine(text, most) : null;
  const prefix = `${site ?? ''} `;
  const number = site !== null && place.startsWith(prefix) ? place.slice(prefix.length) : null;
  const names = { title: line(listing.title, longest.title) ?? '', company: line(listing.company, longest.company) };
  const row = parseRow({
    version: rowVersion,
    id: listingId(address, number, names),
    ...names,
    site: siteOf(address),
    address,
    role: verdict.role,
    neither: verdict.neither,
    agreement: verdict.agreement,
    confidence: verdict.confidence,
    suggestedTitle: line(verdict.suggestedTitle, longest.title),
    duties: verdict.duties,
    firstSeen: now,
    lastSeen: now,
    note: '',
    star: false,
  });
  // A page's process may say anything; what is no row is no listing.
  return typeof row === 'string' ? null : row;
}
