import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { classify } from '../../src/classifier/index.ts';
import { type BatchRecord, recordsAsCsv, recordsAsNdjson } from '../../src/draft/batch-record.ts';
import { readRows } from '../../src/draft/read-rows.ts';
import { type BatchState, runBatch } from '../../src/draft/run-batch.ts';

const office =
  'Maintain the project management framework. Collect updates from project managers. Prepare the portfolio report.';
const batch = (csv: string, tell: (state: BatchState) => void, stop = new AbortController(), judge = classify) =>
  runBatch(readRows(new Blob([csv]), 'csv', stop.signal), judge, tell, stop.signal);

test('each advert of a batch gets the verdict it gets alone, and rows that cannot be read are counted', async () => {
  const csv = `id,title,text\n7,Project Manager,"${office}"\n8,PMO,\n`;
  const end = await batch(csv, () => undefined);
  const alone = classify({ title: 'Project Manager', text: office, company: null, url: null });
  expect(end).toMatchObject({ state: 'done', done: 1, faultCount: 1, faults: [{ line: 3, fault: 'text' }] });
  expect(end.records).toHaveLength(1);
  expect(end.records[0]).toMatchObject({ line: 2, id: '7', role: alone.role, agreement: alone.agreement });
  expect(end.texts.get(2)?.text).toBe(office);
});

test('a batch leaves the page time between slices, tells how far it is, and stops when called off', async () => {
  const stop = new AbortController();
  const told: BatchState[] = [];
  let longest = 0;
  let slice = performance.now();
  const judge: typeof classify = (listing) => {
    longest = Math.max(longest, performance.now() - slice);
    const end = performance.now() + 5;
    while (performance.now() < end);
    return { ...classify({ ...listing, text: '' }) };
  };
  const end = await batch(
    `text\n${'Lead the rollout\n'.repeat(2000)}`,
    (state) => {
      slice = performance.now();
      told.push(state);
      if (told.length === 3) stop.abort();
    },
    stop,
    judge,
  );
  expect(end.state).toBe('stopped');
  expect(end.records.length).toBeLessThan(2000);
  expect(told.map(({ done }) => done)).toEqual(told.map(({ done }) => done).toSorted((a, b) => a - b));
  expect(longest).toBeLessThan(500);
});

const record: BatchRecord = {
  line: 2,
  id: '7',
  title: '=HYPERLINK("https://evil.example","x"), "PM"',
  company: '+1\r\n@x',
  url: null,
  role: 'pmo',
  neither: null,
  confidence: 0.91,
  certainty: 'high',
  agreement: 'mismatch',
  suggestedTitle: '-Lead',
  duties: { pm: 1, pmo: 4, shared: 2 },
};

test('results are CSV that other readers read, and no cell of it is a formula', () => {
  const [header, row] = parse(recordsAsCsv([record]), { bom: true });
  const fields = Object.fromEntries(header!.map((name, index) => [name, row![index]]));
  expect(fields).toMatchObject({ line: '2', role: 'pmo', duties_pmo: '4', neither: '', url: '' });
  expect(fields['title']).toBe(`'${record.title}`);
  expect([fields['company'], fields['suggestedTitle']]).toEqual(["'+1\r\n@x", "'-Lead"]);
});

test('results are NDJSON, one object a line', () => {
  const lines = recordsAsNdjson([record, record]).trimEnd().split('\n');
  expect(lines.map((line) => JSON.parse(line) as BatchRecord)).toEqual([record, record]);
});
