// @vitest-environment jsdom
import { beforeAll, expect, test } from 'vitest';
import type { Verdict } from '../../src/classifier/index.ts';
import { flavourRules } from '../../src/classifier/lexicon/flavours.ts';
import { flavourView } from '../../src/ui/flavour-view.ts';
import { speakEnglish } from './english.ts';
import { reportOf } from './reports.ts';

beforeAll(speakEnglish);

const rows = (verdict: Partial<Verdict>): string[] | null => {
  const report = reportOf([['duty', 'pmo', 'Take minutes']], verdict);
  const view = flavourView(report.listing, report.verdict);
  return view === null ? null : [...view.querySelectorAll('li')].map((row) => row.textContent);
};
const quote = { start: 0, end: 12, quote: 'Take minutes' };

test('nothing is shown where the duties say nothing more', () => {
  expect(rows({})).toBeNull();
  expect(rows({ flavours: [], shortReadings: [], otherTitle: null })).toBeNull();
});

test('every flavour has words of its own and stands beside the words that say it', () => {
  const shown = flavourRules.map(({ id }) => rows({ flavours: [{ id, ...quote }] })?.[0] ?? '');
  for (const row of shown) expect(row).toMatch(/^[A-Z].+\. “Take minutes”$/);
  expect(new Set(shown).size).toBe(shown.length);
});

test('what PMO means on the page and a title that says the opposite are named', () => {
  expect(
    rows({
      shortReadings: [{ short: 'PMO', reading: 'officer', ...quote }],
      otherTitle: { title: 'PMO Lead', claims: 'pmo' },
    }),
  ).toEqual([
    '“PMO” here seems to mean: project management officer, a person in the office. “Take minutes”',
    'The titles in this posting contradict each other: “Project Manager” and “PMO Lead”.',
  ]);
});
