import { expect, test, vi } from 'vitest';

vi.mock('../../src/extension/browser.ts', () => ({ browser: {} }));
const { chooseReport } = await import('../../src/extension/choose-report.ts');

const listing = (text: string, neither: string | null = null) => ({
  state: 'verdict',
  listing: { title: '', text },
  verdict: { neither },
});
const none = { state: 'no-listing', refusal: 'no-listing', site: null };

test.each([
  ['the top document before a longer frame', [listing('short'), listing('a longer one')], 0],
  ['a frame when the top document has no listing', [none, listing('short'), listing('the longest')], 2],
  ['a frame when the top document says too little', [listing('x', 'too-little'), listing('a whole listing')], 1],
  ['the refusal of the top document when no frame has a listing', [none, none], 0],
])('the report on show is that of %s', (_, values, frameId) => {
  const answers = values.map((value, index) => ({ frameId: index, value }));
  expect(chooseReport(answers)?.frameId).toBe(frameId);
  expect(chooseReport(answers.toReversed())?.frameId).toBe(frameId);
});

test.each([null, 'verdict', 7, {}, { state: 'verdict' }, { state: 'no-listing' }])(
  'an answer %j of a frame is no report',
  (value) => {
    expect(chooseReport([{ frameId: 0, value }])).toBeNull();
  },
);
