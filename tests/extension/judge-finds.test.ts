import { expect, test, vi } from 'vitest';
import { classify } from '../../src/classifier/index.ts';
import type { Find } from '../../src/extension/door.ts';

vi.mock('../../src/extension/browser.ts', () => ({ browser: {} }));
const { judgeFinds } = await import('../../src/extension/judge-finds.ts');
const { isFind } = await import('../../src/extension/report-shapes.ts');

const listing = {
  title: 'Project Manager',
  text: 'Responsibilities\nLead the project from start to finish.\nOwn its budget.',
  company: null,
  url: 'https://jobs.example/1',
};
const found: Find = {
  place: 'https://jobs.example/1',
  report: { state: 'unjudged', source: 'structure', site: null, listing },
};
const refusal: Find = { place: '', report: { state: 'no-listing', refusal: 'no-listing', site: null } };
const values = (finds: readonly Find[]) => finds.map((value, frameId) => ({ frameId, value }));

test('what a page read is judged as the page itself would judge it', async () => {
  const [sighting] = await judgeFinds(values([found]), Promise.resolve({ classify }));
  const verdict = classify(listing);
  expect(sighting?.value).toEqual({ place: found.place, report: { ...found.report, state: 'verdict', verdict } });
});

test('what a page judged or refused itself stays as it is, and waits for no classifier', async () => {
  const judged = await judgeFinds(values([found]), Promise.resolve({ classify }));
  const finds = [refusal, ...judged.map(({ value }) => value)];
  const again = await judgeFinds(values(finds), new Promise(() => undefined));
  expect(again.map(({ value }) => value)).toEqual(finds);
});

test('a find is told by its shape', () => {
  expect([found, refusal].every(isFind)).toBe(true);
});

test.each([
  ['nothing', null],
  ['a word', 'unjudged'],
  ['an empty object', {}],
  ['a place that is a number', { place: 7, report: found.report }],
  ['no listing', { place: '', report: { state: 'unjudged' } }],
  ['a text that is a number', { place: '', report: { state: 'unjudged', listing: { title: 'PM', text: 7 } } }],
  ['no title', { place: '', report: { state: 'unjudged', listing: { title: null, text: '' } } }],
  ['endless text', { place: '', report: { state: 'unjudged', listing: { title: '', text: 'x'.repeat(5_000_000) } } }],
])('%s is no find', (_, value) => {
  expect(isFind(value)).toBe(false);
});
