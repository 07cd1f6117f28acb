/** A quotation that is not closed or goes on behind its end; a row too long; so many of them that reading was given up. */
export type CsvFault = 'quote' | 'long' | 'stopped';

/** One row of a CSV file: its fields, or why it could not be read. `line` is the line of the file it begins on. */
export type CsvRow =
  | { readonly line: number; readonly fields: readonly string[]; readonly fault: null }
  | { readonly line: number; readonly fields: null; readonly fault: CsvFault };

/** Takes a CSV file piece by piece and gives its rows. */
export interface CsvReader {
  readonly push: (piece: string) => CsvRow[];
  /** The rows that were still open when the file ended. */
  readonly end: () => CsvRow[];
}

/** A file with more broken rows is given up: each may cost a reading of the longest row. */
const mostFaults = 100;

/** No row is longer than this many characters; no advert is. */
export const longestRow = 200_000;

/**
 * Reads CSV as RFC 4180 has it, with any one character between fields and any line ends; a quotation mark inside an
 * unquoted field is a character like another. A row with a broken quotation is a fault of its own line, and reading goes
 * on with the next line. Holds at most one row and one piece in memory. Empty lines are no rows.
 */
export function createCsvReader(delimiter: string): CsvReader {
  let rest = '';
  let line = 1;
  /** True while the remains of a row that was too long are passed over. */
  let passing = false;
  let faults = 0;

  function take(piece: string, isEnd: boolean): CsvRow[] {
    if (faults > mostFaults) return [];
    const text = rest + piece;
    const rows: CsvRow[] = [];
    let at = 0;
    while (at < text.length) {
      const row: ParsedRow = passing ? passLine(text, at, isEnd) : parseRow(text, at, delimiter, isEnd);
      if (row.next === null || row.next === at) break;
      if (!passing && row.fault !== null) {
        faults++;
        rows.push({ line, fields: null, fault: faults > mostFaults ? 'stopped' : row.fault });
        if (faults > mostFaults) return rows;
      }
      if (!passing && row.fault === null && row.fields.join('') !== '')
        rows.push({ line, fields: row.fields, fault: null });
      passing = row.passes;
      line += linesIn(text, at, row.next);
      at = row.next;
    }
    rest = text.slice(at);
    return rows;
  }
  return { push: (piece) => take(piece, false), end: () => take('', true) };
}

interface ParsedRow {
  readonly fields: readonly string[];
  readonly fault: Exclude<CsvFault, 'stopped'> | null;
  /** Where the next row begins; null when the row does not end in this text and may still go on. */
  readonly next: number | null;
  /** True when what follows up to the line's end belongs to this row. */
  readonly passes: boolean;
}

const unfinished: ParsedRow = { fields: [], fault: null, next: null, passes: false };

function parseRow(text: string, from: number, delimiter: string, isEnd: boolean): ParsedRow {
  const fields: string[] = [];
  let at = from;
  for (;;) {
    const field = text[at] === '"' ? quotedField(text, at, isEnd) : plainField(text, at, delimiter);
    // The last character of a piece may be the first half of a line end, or of a doubled quotation mark.
    if (field === 'open' || (!isEnd && field.end >= text.length - 1)) {
      if (text.length - from > longestRow) return faulty(text, from, field === 'open' ? 'quote' : 'long', isEnd);
      return field === 'open' && isEnd ? faulty(text, from, 'quote', isEnd) : unfinished;
    }
    fields.push(field.value);
    if (fields.length > mostFields) return faulty(text, from, 'long', isEnd);
    const char = text[field.end];
    if (char !== delimiter) {
      const next = char === '\r' && text[field.end + 1] === '\n' ? field.end + 2 : field.end + 1;
      if (char !== undefined && char !== '\n' && char !== '\r') return faulty(text, from, 'quote', isEnd);
      return { fields, fault: null, next: Math.min(next, text.length), passes: false };
    }
    at = field.end + 1;
  }
}

const mostFields = 1000;

interface Field {
  readonly value: string;
  /** Where the character after the field stands. */
  readonly end: number;
}

function plainField(text: string, from: number, delimiter: string): Field {
  let end = from;
  while (end < text.length && text[end] !== delimiter && text[end] !== '\n' && text[end] !== '\r') end++;
  return { value: text.slice(from, end), end };
}

function quotedField(text: string, from: number, isEnd: boolean): Field | 'open' {
  for (let at = text.indexOf('"', from + 1); at !== -1; at = text.indexOf('"', at + 2)) {
    if (text[at + 1] === '"') continue;
    if (at + 1 === text.length && !isEnd) return 'open';
    return { value: text.slice(from + 1, at).replaceAll('""', '"'), end: at + 1 };
  }
  return 'open';
}

/** A row that cannot be read ends with its first line, so that one broken quotation does not swallow the file. */
function faulty(text: string, from: number, fault: 'quote' | 'long', isEnd: boolean): ParsedRow {
  return { ...passLine(text, from, isEnd), fault };
}

function passLine(text: string, from: number, isEnd: boolean): ParsedRow {
  let end = from;
  while (end < text.length && text[end] !== '\n' && text[end] !== '\r') end++;
  const isCut = end === text.length || (text[end] === '\r' && end + 1 === text.length && !isEnd);
  const next = text[end] === '\r' && text[end + 1] === '\n' ? end + 2 : end + 1;
  return { fields: [], fault: null, next: isCut ? end : next, passes: isCut && !isEnd };
}

function linesIn(text: string, from: number, to: number): number {
  let lines = 0;
  for (let at = from; at < to; at++) if (text[at] === '\n' || (text[at] === '\r' && text[at + 1] !== '\n')) lines++;
  return lines;
}
