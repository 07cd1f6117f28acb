import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createCsvReader, type CsvRow, longestRow } from '../../src/draft/read-csv.ts';

/** Reads a whole text, cut into pieces of the sizes given, the last of them for all the rest. */
function read(text: string, delimiter = ',', sizes: readonly number[] = []): CsvRow[] {
  const reader = createCsvReader(delimiter);
  const rows: CsvRow[] = [];
  let at = 0;
  for (const size of sizes) {
    rows.push(...reader.push(text.slice(at, at + size)));
    at += size;
  }
  return [...rows, ...reader.push(text.slice(at)), ...reader.end()];
}
const fieldsOf = (rows: readonly CsvRow[]) => rows.map(({ fields, fault }) => fields ?? fault);

const field = fc.stringMatching(/^[ab ,;"\n\r\t=é]{0,6}$/);
const table = fc.array(fc.array(field, { minLength: 1, maxLength: 4 }), { maxLength: 6 });
const quote = (text: string): string => (/[",;\n\r\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

test('whatever is written as RFC 4180 has it is read back, however the file is cut into pieces', () => {
  fc.assert(
    fc.property(table, fc.constantFrom('\n', '\r\n'), fc.array(fc.integer({ min: 1, max: 9 })), (rows, end, sizes) => {
      const filled = rows.filter((row) => row.join('') !== '');
      const text = filled.map((row) => row.map(quote).join(',')).join(end);
      expect(fieldsOf(read(text, ',', sizes))).toEqual(filled);
    }),
  );
});

test('what another reader accepts is read as it reads it', () => {
  const text = fc.stringMatching(/^[ab,"\n]{0,14}$/);
  fc.assert(
    fc.property(text, (text) => {
      let theirs: string[][];
      try {
        theirs = parse(text, { relax_column_count: true, relax_quotes: false, record_delimiter: ['\n'] });
      } catch {
        return;
      }
      expect(fieldsOf(read(text))).toEqual(theirs.filter((row) => row.join('') !== ''));
    }),
    { numRuns: 2000 },
  );
});

test('tabs and semicolons may stand between fields', () => {
  expect(fieldsOf(read('a;"b;c"\n', ';'))).toEqual([['a', 'b;c']]);
  expect(fieldsOf(read('a\tb,c\n', '\t'))).toEqual([['a', 'b,c']]);
});

test('a row names the line it begins on, whatever the line ends', () => {
  for (const end of ['\n', '\r\n', '\r']) {
    const rows = read(['a,b', '"c', 'd",e', '', 'f'].join(end));
    expect(rows.map(({ line }) => line)).toEqual([1, 2, 5]);
  }
});

test('a broken quotation is a fault of its own line, and the lines after it are read', () => {
  expect(read('a\n"b"x,c\nd\n"e,f\ng\n')).toEqual([
    { line: 1, fields: ['a'], fault: null },
    { line: 2, fields: null, fault: 'quote' },
    { line: 3, fields: ['d'], fault: null },
    { line: 4, fields: null, fault: 'quote' },
    { line: 5, fields: ['g'], fault: null },
  ]);
});

test('a row without an end is refused with its line, in bounded memory', () => {
  const reader = createCsvReader(',');
  const rows = [...reader.push('a\n')];
  for (let size = 0; size < longestRow * 20; size += 50_000) rows.push(...reader.push('x'.repeat(50_000)));
  rows.push(...reader.push('\nb\n'), ...reader.end());
  expect(rows).toEqual([
    { line: 1, fields: ['a'], fault: null },
    { line: 2, fields: null, fault: 'long' },
    { line: 3, fields: ['b'], fault: null },
  ]);
});

test('a file of broken quotations is given up, and soon', () => {
  const start = performance.now();
  const rows = read('"a""\n'.repeat(200_000));
  expect(rows.at(-1)).toEqual({ line: 101, fields: null, fault: 'stopped' });
  expect(performance.now() - start).toBeLessThan(5000);
});
