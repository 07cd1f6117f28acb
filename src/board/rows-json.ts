import { parseRow, type Row } from '../extension/board-row.ts';
import { boardLimits, fieldOf } from '../extension/parse-settings.ts';

const format = 'remit-board';
const version = 1;

/** Rows as a file that `parseRowsFile` reads again. */
export function rowsJson(rows: readonly Row[], now: Date): string {
  return `${JSON.stringify({ format, version, made: now.toISOString(), rows }, null, 1)}\n`;
}

/** Why a file was not taken; `row` is the first bad one, counted from 1. */
export type FileRefusal =
  | { readonly refusal: 'too-big' | 'not-json' | 'not-a-board' | 'newer' | 'too-many' }
  | { readonly refusal: 'bad-row'; readonly row: number };

/** Larger files are not read at all, in bytes: a full board of the longest rows takes less. */
export const largestFile = 80_000_000;

/** The rows of a file that a board was saved to, all of them or none. */
export function parseRowsFile(text: string): { readonly rows: readonly Row[] } | FileRefusal {
  let file: unknown;
  try {
    file = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return { refusal: 'not-json' };
  }
  const found = fieldOf(file, 'rows');
  if (fieldOf(file, 'format') !== format || !Array.isArray(found)) return { refusal: 'not-a-board' };
  if (fieldOf(file, 'version') !== version) return { refusal: 'newer' };
  if (found.length > boardLimits.most) return { refusal: 'too-many' };
  const rows: Row[] = [];
  for (const [at, one] of found.entries()) {
    const row = parseRow(one);
    if (row === 'newer') return { refusal: 'newer' };
    if (row === 'damaged') return { refusal: 'bad-row', row: at + 1 };
    rows.push(row);
  }
  return { rows };
}
