import { expect, test } from 'vitest';
import { readDraft } from '../../src/draft/read-draft.ts';
import { batchFormat, type BatchRow, readRows } from '../../src/draft/read-rows.ts';

async function rowsOf(content: BlobPart | readonly BlobPart[], format: 'csv' | 'ndjson'): Promise<BatchRow[]> {
  const rows: BatchRow[] = [];
  const file = new Blob(Array.isArray(content) ? content : [content as BlobPart]);
  for await (const piece of readRows(file, format, new AbortController().signal)) rows.push(...piece.rows);
  return rows;
}
const advertsOf = (rows: readonly BatchRow[]) =>
  rows.map((row) => (row.fault === null ? [row.id, row.listing.title, row.listing.text] : [row.line, row.fault]));
const latin1 = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));

test('CSV is read by the names of its columns, in any order, with the texts’ own line breaks', async () => {
  const csv = 'Company,Job Title,ID,Description\nNorthwind,Project Manager,7,"Lead.\r\nOwn ""it""."\n';
  const [row] = await rowsOf(csv, 'csv');
  expect(row).toMatchObject({ line: 2, id: '7', fault: null });
  expect(row?.fault === null && row.listing).toEqual({
    title: 'Project Manager',
    text: 'Lead.\nOwn "it".',
    company: 'Northwind',
    url: null,
  });
});

test('what German spreadsheets write is read: semicolons and Windows-1252', async () => {
  const rows = await rowsOf(latin1('Titel;Beschreibung\nPMO;F\xfchrt das B\xfcro\n'), 'csv');
  expect(advertsOf(rows)).toEqual([['2', 'PMO', 'Führt das Büro']]);
});

test('UTF-16 with its mark is read, and what is no text is refused with the line', async () => {
  const utf16 = new Uint8Array([0xff, 0xfe, ...new Uint8Array(new Uint16Array([...'text\nLead'].map(code)).buffer)]);
  expect(advertsOf(await rowsOf(utf16, 'csv'))).toEqual([['2', '', 'Lead']]);
  expect(await rowsOf('text\nLead\na\0b\n', 'csv')).toEqual([{ line: 3, fault: 'binary' }]);
});

test('a CSV file without a column of texts, and an empty one, are refused', async () => {
  expect(await rowsOf('a,b\n1,2\n', 'csv')).toEqual([{ line: 1, fault: 'header' }]);
  expect(await rowsOf('', 'csv')).toEqual([{ line: 1, fault: 'empty' }]);
  expect(await rowsOf('text\n', 'csv')).toEqual([{ line: 1, fault: 'empty' }]);
});

test('rows that cannot be read are named by their line, and the others are read', async () => {
  const ndjson = '{"id":1,"title":"PM","text":"Lead"}\n\nnot json\n[1]\n{"title":"x"}\n{"text":"Own"}';
  expect(advertsOf(await rowsOf(ndjson, 'ndjson'))).toEqual([
    ['1', 'PM', 'Lead'],
    [3, 'json'],
    [4, 'json'],
    [5, 'text'],
    ['6', '', 'Own'],
  ]);
});

test('a line of 10 MB is passed over with its line, and what follows is read', async () => {
  const long = 'x'.repeat(10 * 1024 * 1024);
  expect(advertsOf(await rowsOf(['{"text":"a"}\n', long, '\n{"text":"b"}\n'], 'ndjson'))).toEqual([
    ['1', '', 'a'],
    [2, 'long'],
    ['3', '', 'b'],
  ]);
  expect(advertsOf(await rowsOf(['text\na\n', long, '\nb\n'], 'csv'))).toEqual([
    ['2', '', 'a'],
    [3, 'long'],
    ['4', '', 'b'],
  ]);
});

test('a hundred thousand rows are read a piece at a time', async () => {
  const csv = `text\n${'Lead the rollout of the new system\n'.repeat(100_000)}`;
  let rows = 0;
  let most = 0;
  let done = 0;
  for await (const piece of readRows(new Blob([csv]), 'csv', new AbortController().signal)) {
    rows += piece.rows.length;
    most = Math.max(most, piece.rows.length);
    expect(piece.done).toBeGreaterThanOrEqual(done);
    done = piece.done;
  }
  expect(rows).toBe(100_000);
  expect(most).toBeLessThan(10_000);
  expect(done).toBe(1);
});

test('reading ends when it is called off', async () => {
  const stop = new AbortController();
  let pieces = 0;
  for await (const { done } of readRows(new Blob([`text\n${'Lead\n'.repeat(500_000)}`]), 'csv', stop.signal)) {
    expect(done).toBeLessThan(1);
    pieces++;
    stop.abort();
  }
  expect(pieces).toBeLessThan(4);
});

test('a batch is told by the name of its file', () => {
  expect(['a.csv', 'A.TSV', 'a.jsonl', 'a.ndjson', 'a.txt', 'a.csv.exe'].map(batchFormat)).toEqual([
    ...['csv', 'csv', 'ndjson', 'ndjson'],
    ...[null, null],
  ]);
});

test('the first line of a file of one draft is its title', async () => {
  const file = (text: BlobPart, name: string) => readDraft(new File([text], name));
  expect(await file('# PMO Lead\r\n\r\n- Keep the method\r\n', 'a.md')).toEqual({
    title: 'PMO Lead',
    text: '- Keep the method',
    refusal: null,
  });
  expect(await file('PMO\n\nKeep', 'a.txt')).toEqual({ title: 'PMO', text: 'Keep', refusal: null });
  expect(await file('x'.repeat(10 * 1024 * 1024), 'a.txt')).toEqual({ refusal: 'size' });
  expect(await file('%PDF', 'a.pdf')).toEqual({ refusal: 'kind' });
  expect(await file(' \n', 'a.txt')).toEqual({ refusal: 'empty' });
  expect(await file('a\0b', 'a.txt')).toEqual({ refusal: 'binary' });
});

const code = (char: string): number => char.charCodeAt(0);
