// @vitest-environment jsdom
import { beforeAll, expect, test } from 'vitest';
import type { Discount } from '../../src/classifier/index.ts';
import { conceptById, concepts } from '../../src/classifier/lexicon/index.ts';
import { ledgerView } from '../../src/ui/ledger-view.ts';
import { leftOutView } from '../../src/ui/left-out-view.ts';
import { speakEnglish } from './english.ts';
import { reportOf, type Row, supportRows } from './reports.ts';

const everything = { filter: 'all', all: false } as const;
const texts = (root: ParentNode, selector: string) =>
  [...root.querySelectorAll(selector)].map((one) => one.textContent);

beforeAll(speakEnglish);

function ledgerOf(rows: readonly Row[], state: Parameters<typeof ledgerView>[2] = everything): HTMLElement {
  const { listing, verdict } = reportOf(rows);
  return ledgerView(listing, verdict, state)!;
}

test('each duty line shows its side, its words without the bullet, and the words that decided it', () => {
  const [first] = ledgerOf([
    ['duty', 'pmo', '• [Maintain the framework|pmo-owns-method] for all projects'],
  ]).querySelectorAll('.row');
  expect(texts(first!, '.chip')).toEqual(['PMO']);
  expect(texts(first!, '.line')).toEqual(['Maintain the framework for all projects']);
  expect(texts(first!, 'mark.pmo')).toEqual(['Maintain the framework']);
});

test('each duty line says why, in the words of the concept', () => {
  const concept = conceptById('pm-owns-budget')!;
  const ledger = ledgerOf([['duty', 'pm', '[Own the budget|pm-owns-budget]']]);
  expect(texts(ledger, '.why li')).toEqual([`${concept.name}: ${concept.because}`]);
});

test('what goes beyond the article names its source, what the article says does not', () => {
  for (const concept of concepts) {
    const ledger = ledgerOf([['duty', 'pm', `[words|${concept.id}]`]]);
    const beyond = concept.source === 'article' ? [] : [` Beyond the reference article: ${concept.source}.`];
    expect(texts(ledger, '.source')).toEqual(beyond);
  }
});

test('words that stand in no list are named, with the role they are usual in', () => {
  const ledger = ledgerOf([
    ['duty', 'pm', 'answer to the [client|wording-pm]'],
    ['duty', 'pmo', 'for the [secretariat|wording-pmo]'],
    ['duty', 'shared', 'on the [phone|wording-shared]'],
  ]);
  expect(texts(ledger, '.why')).toEqual([
    '“client”: more usual in the duties of a Project Manager than of a PMO; learned from labelled listings.',
    '“secretariat”: more usual in the duties of a PMO than of a Project Manager; learned from labelled listings.',
    '“phone”: as usual in the one role as in the other; learned from labelled listings.',
  ]);
});

test('a line that no single phrase decided says so', () => {
  expect(texts(ledgerOf([['duty', 'pm', 'Lead the rollout']]), '.why')).toEqual([
    'The wording as a whole speaks for this side.',
  ]);
});

test('a finding that was cancelled in a line that counts is shown with the reason', () => {
  const ledger = ledgerOf([
    ['duty', 'pm', '[Own the budget|pm-owns-budget] to [PMO standards|pmo-owns-method|obeys-standards]'],
  ]);
  expect(texts(ledger, '.refused')).toEqual(['“PMO standards” does not count: follows standards that others make.']);
  expect(texts(ledger, 'mark')).toEqual(['Own the budget']);
});

const discounts: Readonly<Record<Discount, true>> = {
  company: true,
  benefit: true,
  'other-section': true,
  requirement: true,
  wish: true,
  heading: true,
  negated: true,
  'reporting-line': true,
  'post-holder': true,
  'partner-of-office': true,
  'served-by-office': true,
  certificate: true,
  'obeys-standards': true,
  'support-verb': true,
  'watching-verb': true,
  'governance-object': true,
  'everyones-projects': true,
  may: true,
  'career-path': true,
  'employment-terms': true,
  'other-meaning': true,
  repeated: true,
  pack: true,
};

test('every reason not to count has words of its own', () => {
  const reasons = Object.keys(discounts).map(
    (discount) => texts(ledgerOf([['duty', 'pm', `Run it, [words|pm-executes|${discount}]`]]), '.refused')[0],
  );
  for (const reason of reasons) expect(reason).toMatch(/^“words” does not count: \w.+\.$/);
  expect(new Set(reasons).size).toBe(reasons.length);
});

test('overlapping findings mark each word once and keep the text as it is', () => {
  const report = reportOf([['duty', 'pm', '[own the project|pm-executes] budget']]);
  const [line] = report.verdict.lines;
  const inner = { ...line!.evidence[0]!, start: 4, end: 11, quote: 'the pro' };
  const lines = [{ ...line!, evidence: [inner, ...line!.evidence] }];
  const ledger = ledgerView(report.listing, { ...report.verdict, lines }, everything)!;
  expect(texts(ledger, '.line')).toEqual(['own the project budget']);
  expect(texts(ledger, 'mark')).toEqual(['own the project']);
});

test('a click on a line can be told apart by its place in the text', () => {
  const { listing, verdict } = reportOf(supportRows);
  const buttons = [...ledgerView(listing, verdict, everything)!.querySelectorAll<HTMLElement>('.line')];
  const quoted = buttons.map(({ dataset }) => listing.text.slice(Number(dataset['start']), Number(dataset['end'])));
  expect(quoted.map((text) => text.replace('• ', ''))).toEqual(buttons.map(({ textContent }) => textContent));
});

test('the filter leaves one side and says how many lines each has', () => {
  const ledger = ledgerOf(supportRows, { filter: 'shared', all: false });
  expect(texts(ledger, '.row > .chip')).toEqual(['Shared', 'Shared']);
  expect(texts(ledger, '.filter button')).toEqual(['All 7', 'PM 1', 'Shared 2', 'PMO 4']);
  expect(texts(ledger, '[aria-pressed="true"]')).toEqual(['Shared 2']);
});

test('a long ledger shows its first lines and offers the rest', () => {
  const rows = Array.from({ length: 120 }, (_, index): Row => ['duty', 'pm', `Run project ${index}`]);
  expect(ledgerOf(rows).querySelectorAll('.row')).toHaveLength(40);
  expect(texts(ledgerOf(rows), '#ledger-all')).toEqual(['Show all 120 lines']);
  expect(ledgerOf(rows, { filter: 'all', all: true }).querySelectorAll('.row')).toHaveLength(120);
});

test('a line of any length is cut to what people read', () => {
  const [line] = texts(ledgerOf([['duty', 'pm', 'run '.repeat(50_000)]]), '.line');
  expect(line!.length).toBeLessThan(400);
  expect(line).toMatch(/…$/);
});

test('only summary and duty lines are rows, as many as the verdict counts', () => {
  const report = reportOf([
    ['heading', 'pm', '[Own the budget|pm-owns-budget]'],
    ['requirement', 'pm', '[Own the budget|pm-owns-budget] of a project'],
    ['summary', 'pm', '[Own the budget|pm-owns-budget] of a ship'],
    ['duty', 'pmo', '[Maintain the framework|pmo-owns-method]'],
    ['duty', 'other', 'Order catering'],
  ]);
  const ledger = ledgerView(report.listing, report.verdict, everything)!;
  expect(texts(ledger, '.line')).toEqual(['Own the budget of a ship', 'Maintain the framework']);
});

test('without a duty line there is no ledger', () => {
  const { listing, verdict } = reportOf([['benefit', null, 'Free fruit']]);
  expect(ledgerView(listing, verdict, everything)).toBeNull();
});

test('what did not count is listed with the reason', () => {
  const { listing, verdict } = reportOf(supportRows);
  const fold = leftOutView(listing, verdict)!;
  expect(texts(fold, 'summary')).toEqual(['What did not count 7']);
  expect(texts(fold, 'h3')).toEqual([
    'about the company 1',
    'not about running projects 1',
    'a reporting line; it does not make it a PMO role 1',
    'a certificate; both roles are asked for it 1',
    'a requirement, not a duty 1',
    'benefits and pay 2',
  ]);
  expect(texts(fold, 'li')).toContain('Thirty days of leave and a rail pass');
});

test('a line is either in the ledger or among what did not count, never in both', () => {
  const { listing, verdict } = reportOf(supportRows);
  const counted = ledgerView(listing, verdict, everything)!.querySelectorAll('.row').length;
  const left = leftOutView(listing, verdict)!.querySelectorAll('li').length;
  expect(counted + left).toBe(verdict.lines.filter(({ kind }) => kind !== 'heading').length);
});
