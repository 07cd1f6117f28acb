// @vitest-environment jsdom
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import type { Row } from '../../src/extension/board-row.ts';
import { rowsCsv } from '../../src/board/rows-csv.ts';
import { parseRowsFile, rowsJson } from '../../src/board/rows-json.ts';
import { rowsMarkdown } from '../../src/board/rows-markdown.ts';
import { rolled } from '../classifier/seeded.ts';
import { row } from '../extension/board-lab.ts';
import { speakEnglish } from '../popup/english.ts';

speakEnglish();

/** Texts as hostile as rows may hold: formulas, quotes, separators, marks of other files. */
const pieces = [
  '=',
  '+',
  '-',
  '@',
  '\t',
  '\n',
  '"',
  "'",
  ',',
  ';',
  '|',
  '＝',
  ' ',
  '=1+1',
  '<b>',
  '](x)',
  'é',
  '😀',
  'a',
];
const textOf = (roll: (sides: number) => number) =>
  Array.from({ length: roll(7) }, () => pieces[roll(pieces.length)]!).join('');

function hostileRows(count: number): Row[] {
  const roll = rolled(11);
  const line = () => textOf(roll).replace(/\s+/g, ' ').trim();
  return Array.from({ length: count }, (_, n) =>
    row(`r${n}`, {
      title: line(),
      company: roll(4) === 0 ? null : line(),
      suggestedTitle: roll(2) === 0 ? null : line(),
      note: textOf(roll).replaceAll('\t', ' '),
      star: roll(2) === 0,
      confidence: roll(101) / 100,
    }),
  );
}

test('10,000 hostile rows: no cell of the CSV begins a formula, and all read back equal', () => {
  const rows = hostileRows(10_000);
  const cells = parse<Record<string, string>>(rowsCsv(rows), { bom: true, columns: true });
  const texts = cells.flatMap((one) => Object.values(one));
  expect(texts.filter((text) => /^\s*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/.test(text))).toEqual([]);
  const bare = (text: string | undefined) => text?.replace(/^'/, '');
  expect(
    cells.map((one) => [bare(one['title']), bare(one['company']), bare(one['clearer_title']), bare(one['note'])]),
  ).toEqual(rows.map(({ title, company, suggestedTitle, note }) => [title, company ?? '', suggestedTitle ?? '', note]));
  expect(cells.map((one) => [one['star'] === 'yes', Number(one['confidence']), one['last_seen']])).toEqual(
    rows.map(({ star, confidence, lastSeen }) => [star, confidence, new Date(lastSeen).toISOString()]),
  );
});

test('a board saved as JSON and loaded again is the same board', () => {
  const rows = hostileRows(500);
  expect(parseRowsFile(rowsJson(rows, new Date(0)))).toEqual({ rows });
});

const file = (rows: unknown, facts: object = {}) =>
  JSON.stringify({ format: 'remit-board', version: 1, rows, ...facts });

test.each([
  ['not-json', ''],
  ['not-json', 'title,company'],
  ['not-json', '['.repeat(100_000)],
  ['not-a-board', '[]'],
  ['not-a-board', 'null'],
  ['not-a-board', '{"format":"remit-pack","version":1,"rows":[]}'],
  ['not-a-board', file({ length: 3 })],
  ['not-a-board', '{"__proto__":{"format":"remit-board","version":1,"rows":[]}}'],
  ['newer', file([], { version: 2 })],
  ['newer', file([{ ...row('a'), version: 2 }])],
  ['too-many', file(Array.from({ length: 10_001 }, () => 0))],
])('a file that is %s is refused with that reason: %.40s', (refusal, text) => {
  expect(parseRowsFile(text)).toEqual({ refusal });
});

test.each([
  [{ address: 'javascript:alert(1)' }],
  [{ address: 'https://x y' }],
  [{ title: 7 }],
  [{ note: 'x'.repeat(2001) }],
  [{ confidence: 2 }],
  [{ star: 'yes' }],
  [{ role: 'chief' }],
  [{ neither: 'another-job' }],
  [{ lastSeen: 1.5 }],
  [{ duties: { pm: -1, pmo: 0, shared: 0, other: 0 } }],
  [{ id: '' }],
  [{ id: 'a\u0000b' }],
])('a file with a row %j is refused as a whole, and the row is named', (facts) => {
  expect(parseRowsFile(file([row('good'), { ...row('bad'), ...facts }]))).toEqual({ refusal: 'bad-row', row: 2 });
});

test('in Markdown whatever a listing says stays words in its cell', () => {
  const hostile = row('a', {
    title: '[x](javascript:1) | <img> **b**',
    company: '`a`|b',
    note: 'one\n| two |',
    address: 'https://jobs.example/a|b',
  });
  const [, , , line] = rowsMarkdown([hostile]).split('\n').slice(1);
  expect(line?.match(/(?<!\\)\|/g)).toHaveLength(8);
  expect(line).toContain('(<https://jobs.example/a%7Cb>)');
  expect(line).not.toContain('<img>');
  expect(line).not.toMatch(/(?<!\\)\*/);
});
