import type { Row } from '../extension/board-row.ts';

const columns: readonly (readonly [name: string, value: (row: Row) => string])[] = [
  ['title', ({ title }) => title],
  ['company', ({ company }) => company ?? ''],
  ['site', ({ site }) => site],
  ['address', ({ address }) => address ?? ''],
  ['role', ({ role }) => role],
  ['title_and_duties', ({ agreement }) => agreement],
  ['confidence', ({ confidence }) => String(confidence)],
  ['clearer_title', ({ suggestedTitle }) => suggestedTitle ?? ''],
  ['pm_duties', ({ duties }) => String(duties.pm)],
  ['pmo_duties', ({ duties }) => String(duties.pmo)],
  ['shared_duties', ({ duties }) => String(duties.shared)],
  ['first_seen', ({ firstSeen }) => new Date(firstSeen).toISOString()],
  ['last_seen', ({ lastSeen }) => new Date(lastSeen).toISOString()],
  ['star', ({ star }) => (star ? 'yes' : '')],
  ['note', ({ note }) => note],
];

/**
 * Rows as CSV (RFC 4180, with the mark by which spreadsheets know UTF-8). What a spreadsheet would take for a formula
 * stands behind an apostrophe, as does what begins with one; whoever takes one off each such cell has the text again.
 */
export function rowsCsv(rows: readonly Row[]): string {
  const lines = [columns.map(([name]) => name), ...rows.map((row) => columns.map(([, value]) => value(row)))];
  return `\ufeff${lines.map((cells) => `${cells.map(cell).join(',')}\r\n`).join('')}`;
}

function cell(text: string): string {
  const safe = formula.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}

/** Also behind spaces and in the wide letters of East Asian keyboards, which some programs take for the same. */
const formula = /^\s*[=+\-@'\t\r\n\uff1d\uff0b\uff0d\uff20]/;
