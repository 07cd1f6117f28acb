import { cleanLine, longest, parseRow, type Row, rowVersion } from './board-row.ts';
import type { Sighting } from './door.ts';
import { listingAddress, listingId, siteOf } from './listing-address.ts';

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
