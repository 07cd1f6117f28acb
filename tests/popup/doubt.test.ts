// @vitest-environment jsdom
import { beforeAll, expect, test } from 'vitest';
import { type Verdict, whatWouldChange } from '../../src/classifier/index.ts';
import { accuracy } from '../../src/ui/accuracy.ts';
import { doubtView } from '../../src/ui/doubt-view.ts';
import { speakEnglish } from './english.ts';
import { reportOf, type Row } from './reports.ts';

beforeAll(speakEnglish);

const doubt = (rows: readonly Row[], verdict: Partial<Verdict> = {}) => {
  const report = reportOf(rows, verdict);
  return { ...report, fold: doubtView(report.listing, report.verdict, report) };
};
const texts = (root: ParentNode, selector: string) =>
  [...root.querySelectorAll(selector)].map((one) => one.textContent);

const other: Row = ['duty', 'other', '• Order catering for workshops'];
const office: Row = ['duty', 'pmo', '• Maintain the project framework and its templates'];
const lead: Row = ['duty', 'pm', '• Lead the rollout to its end'];

test('the duties that the verdict hangs on are named, each a button that shows its line on the page', () => {
  const { fold, listing, verdict } = doubt([office, lead, lead, lead, other], { role: 'pm' });
  const change = whatWouldChange(verdict)!;
  const count = change.lines.length;
  const roles = { pm: 'a Project Manager', pmo: 'a PMO role', mixed: 'both', neither: 'neither role' };
  expect(texts(fold, '.change > p')).toEqual([
    `Without ${count === 1 ? 'this duty' : `these ${count} duties`} it would read like ${roles[change.role]}:`,
  ]);
  const buttons = [...fold.querySelectorAll<HTMLElement>('.change button')];
  expect(buttons.map(({ dataset }) => ({ ...dataset }))).toEqual(
    change.lines.map(({ start, end }) => ({ action: 'show-line', start: String(start), end: String(end) })),
  );
  expect(texts(fold, '.change button')).toEqual(
    change.lines.map(({ start, end }) => listing.text.slice(start, end).replace('• ', '')),
  );
});

test('a verdict that no few duties turn says so', () => {
  const { fold, verdict } = doubt(Array<Row>(12).fill(office), { role: 'pmo' });
  expect(whatWouldChange(verdict)).toBeNull();
  expect(texts(fold, '.change > p')).toEqual(['No few duties decide it: more than half of all would have to go.']);
  expect(fold.querySelector('.change button')).toBeNull();
});

test('where nothing was judged, or hardly anything, nothing is said about what would change it', () => {
  const unjudged = doubt([lead, lead], { role: 'neither', neither: 'language' }).fold;
  expect(unjudged.querySelector('.change, .accuracy')).toBeNull();
  expect(doubt([lead]).fold.querySelector('.change')).toBeNull();
});

test('how often verdicts are right is told in three lines, with the numbers and the day of one file', () => {
  const { adverts, right, confused, rightWhenHigh } = accuracy;
  expect(texts(doubt([lead]).fold, '.accuracy li')).toEqual([
    `Cross-validated on ${adverts} real English adverts that two readers agree on: ${right} of 100 verdicts right (November 23, 2026).`,
    `A Project Manager taken for a PMO, or the reverse: about ${confused} of 100.`,
    `With high confidence ${rightWhenHigh} of 100 are right.`,
  ]);
});

test('no verdict is said to be always right', () => {
  expect(doubt([lead, lead], { confidence: 0.9999 }).fold.textContent).toContain('about 99 are right');
});
