import { expect, test } from 'vitest';
import { readDuty, type DutyReading } from '../../src/classifier/duties.ts';
import type { Findings } from '../../src/classifier/find-evidence.ts';
import { letterFor, LinearModel } from '../../src/classifier/linear-model.ts';
import type { Model } from '../../src/classifier/model.ts';
import type { Kind } from '../../src/classifier/sections.ts';
import { readStatements } from '../../src/classifier/statement.ts';
import type { Discount } from '../../src/classifier/verdict.ts';
import { share, weigh, weightOf } from '../../src/classifier/weigh.ts';

const text = 'Plan the works of the team and own it';
const [statement] = readStatements(text);
const words = text.toLowerCase().split(' ');
const duty: Kind = { kind: 'duty', work: 1, aside: 0 };

/** Two words of a model of the test's own: "plan" is the project manager's, "team" hardly, "work" the office's. */
const row = (weights: readonly number[], name: string) => weights.map(letterFor).join('') + name;
const duties = new LinearModel(
  [row([2, -1, 0, 0], 'plan'), row([1, 0, 0, 0], 'team'), row([-1, 2, 0, 0], 'work'), row([2.6, 0, 0, 0], 'the')].join(
    '\n',
  ),
  4,
);
const model = { duties } as unknown as Model;

const found = (id: string, side: string, at: number, discount: Discount | null = null, last = at) => ({
  value: { id, side, code: id, strength: 1 },
  first: at,
  last,
  discount,
  helped: false,
});
const findings = (hits: readonly object[] = [], keeps = 1): Findings =>
  ({
    hits,
    slots: { verbs: [], objects: [], scopes: [] },
    trapped: { muffled: words.map(() => null), disowned: new Set(), keeps },
  }) as unknown as Findings;
const reading = (hits: readonly object[], pm = 0.6): DutyReading => ({
  ...readDuty(statement!, findings(hits), model),
  chances: { pm, pmo: 0.9 - pm, shared: 0.06, other: 0.04 },
});
const line = (one: DutyReading, kind: Kind = duty) =>
  weigh({ title: '', text, company: null, url: null }, [statement!], [kind], [one], model)[0]!;

test('a whole duty adds its chances, a short, muffled or doubtful one a part of them, another line nothing', () => {
  const one = reading([]);
  expect(line(one).adds).toEqual(one.chances);
  expect(share(statement!, { ...one, findings: findings([], 0.5) }, duty).pm).toBeCloseTo(0.3, 9);
  expect(weightOf(readStatements('Plan the works')[0]!, findings(), duty)).toBeCloseTo(3 / 8, 9);
  expect(weightOf(readStatements(`${text} ${text}`)[0]!, findings(), duty)).toBe(1);
  expect(weightOf(statement!, findings(), { ...duty, work: 0.6 })).toBeCloseTo(0.5, 9);
  expect(weightOf(statement!, findings(), { ...duty, work: 0.4 })).toBe(0);
  expect(weightOf(statement!, findings(), { ...duty, kind: 'summary' })).toBe(1);
  expect(weightOf(statement!, findings(), { ...duty, kind: 'requirement' })).toBe(0);
  expect(line(one, { ...duty, kind: 'benefit' })).toMatchObject({
    side: null,
    adds: { pm: 0, pmo: 0, shared: 0, other: 0 },
  });
});

test('what a line adds to a side is shared by the findings of that side that count', () => {
  const hits = [
    found('a', 'pm', 0),
    found('b', 'pm', 2),
    found('c', 'pmo', 5),
    found('d', 'both', 7),
    found('e', 'pm', 3, 'negated'),
  ];
  const { evidence, side } = line(reading(hits, 0.5));
  expect(side).toBe('pm');
  expect(evidence.map(({ concept, side, weight, discount }) => [concept, side, weight, discount])).toEqual([
    ['c', 'pmo', 0.4, null],
    ['a', 'pm', 0.25, null],
    ['b', 'pm', 0.25, null],
    ['d', 'shared', 0.06, null],
    ['e', 'pm', 0, 'negated'],
  ]);
});

test('a finding is quoted from its first word to its last', () => {
  const [evidence] = line(reading([found('a', 'pm', 0, null, 2)])).evidence;
  expect(evidence).toMatchObject({ start: 0, end: 14, quote: 'Plan the works', section: 'duty' });
});

test.each([
  ['requirement', 'requirement'],
  ['heading', 'heading'],
  ['wish', 'wish'],
  ['company', 'company'],
  ['benefit', 'benefit'],
  ['other', 'other-section'],
] as const)('what is found in a line that is a %s is shown and does not count: %s', (kind, discount) => {
  const { evidence } = line(reading([found('a', 'pm', 0)]), { ...duty, kind });
  expect(evidence).toMatchObject([{ concept: 'a', weight: 0, discount }]);
});

test('where no concept speaks for the side of a line, the word that says most does, but never a word such as “the”', () => {
  expect(line(reading([])).evidence).toMatchObject([{ concept: 'wording-pm', quote: 'Plan', weight: 0.6 }]);
  expect(line(reading([], 0.2)).evidence).toMatchObject([{ concept: 'wording-pmo', quote: 'works', side: 'pmo' }]);
  const denied = line(reading([found('a', 'pm', 0, 'negated')])).evidence;
  expect(denied.map(({ concept }) => concept)).toEqual(['wording-pm', 'a']);
  const other = line(reading([found('c', 'pmo', 5)])).evidence;
  expect(other.map(({ concept }) => concept)).toEqual(['wording-pm', 'c']);
  expect(line(reading([found('a', 'pm', 5)])).evidence.map(({ concept }) => concept)).toEqual(['a']);
  const foreign = { ...reading([]), chances: { pm: 0.1, pmo: 0.1, shared: 0.1, other: 0.7 } };
  expect(line(foreign)).toMatchObject({ side: 'other', evidence: [] });
});

test('a line stands under the heading above it, and a heading under the one before', () => {
  const lines = readStatements('Your tasks\nPlan the works\nMore\nOwn it');
  const heading: Kind = { kind: 'heading', work: 0, aside: 0 };
  const listing = { title: '', text: 'Your tasks\nPlan the works\nMore\nOwn it', company: null, url: null };
  const weighed = weigh(listing, lines, [heading, duty, heading, duty], [], model);
  expect(weighed.map((one) => one.heading)).toEqual([null, 'Your tasks', 'Your tasks', 'More']);
  expect(weighed.every((one) => one.side === null && one.evidence.length === 0)).toBe(true);
});
