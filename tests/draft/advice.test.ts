// @vitest-environment jsdom
import { beforeAll, expect, test } from 'vitest';
import { concepts } from '../../src/classifier/lexicon/index.ts';
import { adviceFor } from '../../src/draft/advice.ts';
import { expectedConcepts } from '../../src/draft/expected-concepts.ts';
import { draftReport } from '../../src/draft/report-view.ts';
import { loadDraft, saveDraft, type Store } from '../../src/draft/keep-draft.ts';
import { speakEnglish } from '../popup/english.ts';
import { reportOf, supportRows } from '../popup/reports.ts';

const plain = { copied: false, filter: 'all', all: false } as const;
const support = () =>
  reportOf(supportRows, { role: 'pmo', agreement: 'mismatch', suggestedTitle: 'PMO Analyst' }, 'Project Manager');

beforeAll(speakEnglish);

test('advice for a title that the duties do not bear out names the lines to cut and the concepts to add', () => {
  const advice = adviceFor(support().verdict)!;
  expect(advice.meant).toBe('pm');
  expect(advice.cut).toHaveLength(4);
  const added = advice.add.map(({ id }) => id);
  expect(added).toContain('pm-owns-end-to-end');
  expect(added).not.toContain('pm-owns-budget');
});

test('title and duties that agree need no advice; a draft that is too short is told what is missing', () => {
  const rows = [['duty', 'pm', '[Manage the budget|pm-owns-budget]']] as const;
  expect(adviceFor(reportOf(rows, { agreement: 'match' }).verdict)).toBeNull();
  expect(adviceFor(reportOf(rows, { role: 'neither', neither: 'language', agreement: 'none' }).verdict)).toBeNull();
  const short = reportOf(rows, { role: 'neither', neither: 'too-little', agreement: 'none' }).verdict;
  expect(adviceFor(short)?.add.length).toBeGreaterThan(3);
});

test('what an advert for a role usually says are strong concepts of that role', () => {
  for (const [side, ids] of Object.entries(expectedConcepts))
    for (const id of ids) {
      const concept = concepts.find((one) => one.id === id);
      expect([id, concept?.side, (concept?.strength ?? 0) >= 2]).toEqual([id, side, true]);
    }
});

test('the report on a draft has verdict, advice, ledger and card; an empty draft waits for words', () => {
  const report = draftReport(support(), plain);
  expect({ ...report.dataset }).toEqual({ role: 'pmo', agreement: 'mismatch' });
  expect(report.querySelector('[role="status"] h2')?.textContent).toContain('Reads like a PMO role');
  for (const part of ['#balance', '#title-check', '#advice', '#ledger', '#left-out', '#evidence-card', '#doubt'])
    expect(report.querySelector(part), part).not.toBeNull();
  expect(report.querySelectorAll('#advice .cuts button')[0]?.textContent).toContain('support our project managers');
  expect(draftReport(null, plain).textContent).toContain('The verdict comes here');
});

test('whatever a store holds, a draft of bounded size or nothing comes out', () => {
  const holding = (stored: string | null): Store => ({
    getItem: () => stored,
    setItem: () => undefined,
    removeItem: () => undefined,
  });
  expect(loadDraft(holding('{"title":"PM","text":"Lead"}'))).toEqual({ title: 'PM', text: 'Lead' });
  for (const stored of [null, '', '{', '[]', '3', '{"title":1,"text":"x"}', '{"__proto__":{"title":"a","text":"b"}}'])
    expect(loadDraft(holding(stored))).toBeNull();
  const long = JSON.stringify({ title: 'x'.repeat(1e5), text: 'y'.repeat(1e6) });
  expect(loadDraft(holding(long))!.text.length).toBeLessThanOrEqual(50_000);
  const full: Store = {
    ...holding(null),
    setItem: () => {
      throw new DOMException('full', 'QuotaExceededError');
    },
  };
  expect(saveDraft(full, { title: 'PM', text: '' })).toBe(false);
});
