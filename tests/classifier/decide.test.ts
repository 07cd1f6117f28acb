import { expect, test } from 'vitest';
import { decide, roleFeatures } from '../../src/classifier/decide.ts';
import type { DecisionNumbers } from '../../src/classifier/model.ts';
import type { Line, Side, Verdict } from '../../src/classifier/verdict.ts';
import { whatWouldChange } from '../../src/classifier/what-would-change.ts';

const totals = (pm: number, pmo: number, shared = 0, other = 0) => ({ pm, pmo, shared, other });

test('totals are compared by their logarithms, by the lead of a side, and by how much of the work is on projects', () => {
  const names = 'one pm pmo shared other lead foreign all ours even'.split(' ');
  const of = (...some: Parameters<typeof totals>): Record<string, number> =>
    Object.fromEntries(roleFeatures(totals(...some)).map((value, i) => [names[i] ?? '', value] as const));
  expect(of(3, 1, 2, 4)).toMatchObject({ one: 1, lead: 2 / 5, foreign: 4 / 11, ours: 6 / 11, even: 1 / 4 });
  expect(of(1, 3, 2, 4)).toMatchObject({ lead: -2 / 5, even: 1 / 4 });
  expect(of(0, 0)).toMatchObject({ lead: 0, foreign: 0, ours: 0, even: 0 });
  const { pm, pmo, shared, other, all } = of(3, 1, 2, 4);
  expect([pm, pmo, shared, other, all].map((log) => Math.exp(log!) - 0.3)).toEqual(
    [3, 1, 2, 4, 10].map((value) => expect.closeTo(value, 9) as number),
  );
});

/** Project manager or office by who leads, both when hardly anyone does, neither where most is work of other trades. */
const numbers: DecisionNumbers = {
  roleWeights: [
    [0, 0, 0, 0, 0, 10, 0, 0, 0, 0],
    [0, 0, 0, 0, 0, -10, 0, 0, 0, 0],
    [2, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    [-2, 0, 0, 0, 0, 0, 20, 0, 0, 0],
  ],
  sharpness: 1,
  certaintyAt: { role: 0.9, neither: 0.95, medium: 0.6 },
  leastOther: 2,
};

test.each([
  [totals(5, 0), 'pm', null],
  [totals(0, 5), 'pmo', null],
  [totals(5, 5), 'mixed', null],
  [totals(0, 0, 0, 5), 'neither', 'another-job'],
  [totals(0, 0, 0, 2), 'neither', 'another-job'],
  [totals(0, 0, 0, 1.9), 'neither', 'too-little'],
  [totals(0, 0), 'mixed', null],
])('%j is %s (%s)', (sums, role, neither) => {
  expect(decide(sums, false, numbers)).toMatchObject({ role, neither });
});

test('confidence is the chance of the role, and what is sharper is surer', () => {
  const at = (sharpness: number) => decide(totals(5, 4), false, { ...numbers, sharpness }).confidence;
  expect(at(0)).toBeCloseTo(0.25, 9);
  expect(at(3)).toBeGreaterThan(at(1));
  const { role, confidence } = decide(totals(9, 0), false, numbers);
  expect([role, confidence > 0.99]).toEqual(['pm', true]);
});

test('certainty is high from one number on, another for neither, medium from a third', () => {
  const certaintyAt = (sums: Record<Side, number>, at: Partial<DecisionNumbers['certaintyAt']>) =>
    decide(sums, false, { ...numbers, certaintyAt: { role: 2, neither: 2, medium: 2, ...at } }).certainty;
  const [pm, job] = [totals(9, 0), totals(0, 0, 0, 9)];
  const { confidence } = decide(pm, false, numbers);
  expect(certaintyAt(pm, { role: confidence })).toBe('high');
  expect(certaintyAt(pm, { neither: 0 })).toBe('low');
  expect(certaintyAt(pm, { neither: 0, medium: confidence })).toBe('medium');
  expect(certaintyAt(job, { neither: 0 })).toBe('high');
  expect(certaintyAt(job, { role: 0 })).toBe('low');
  expect(certaintyAt(job, { role: 0, medium: 0 })).toBe('medium');
});

test('an advert that states its own split is mixed, whatever its lines add up to, and at least of medium certainty', () => {
  const decision = decide(totals(9, 0), true, numbers);
  expect(decision).toEqual({ role: 'mixed', neither: null, confidence: 0.6, certainty: 'medium' });
  expect(decide(totals(5, 5), true, numbers).confidence).toBe(decide(totals(5, 5), false, numbers).confidence);
});

function verdictOf(sums: readonly Record<Side, number>[], role: Verdict['role']): Verdict {
  const lines = sums.map((adds, i) => ({ start: i * 10, end: i * 10 + 9, side: 'pm', adds })) as unknown as Line[];
  const all = totals(0, 0);
  for (const { adds } of lines) for (const side of Object.keys(all) as Side[]) all[side] += adds[side];
  return { role, neither: null, lines, totals: all } as unknown as Verdict;
}
const changeOf = (verdict: Verdict) => {
  const change = whatWouldChange(verdict, numbers);
  return change === null ? null : [change.role, ...change.lines.map(({ start }) => start / 10)];
};

test('without its strongest lines a verdict turns, and no more are named than it takes', () => {
  const pm = verdictOf([totals(0.4, 0), totals(1, 0), totals(0.8, 0), totals(0, 0.8)], 'pm');
  expect(changeOf(pm)).toEqual(['mixed', 1]);
  const sums = [totals(0, 0.9), totals(0, 1), totals(0, 1), totals(0, 1), totals(1, 0), totals(0.5, 0)];
  const office = verdictOf(sums, 'pmo');
  expect(changeOf(office)).toEqual(['mixed', 1, 2]);
});

test('a verdict that only more than half of its lines could turn is held by no few', () => {
  expect(changeOf(verdictOf([totals(1, 0), totals(1, 0), totals(1, 0)], 'pm'))).toBeNull();
  const lines = [totals(1, 0), totals(1, 0), totals(0, 0.8)];
  expect(changeOf(verdictOf(lines, 'pm'))).toEqual(['mixed', 0]);
  expect(changeOf({ ...verdictOf(lines, 'pm'), neither: 'language' })).toBeNull();
  expect(changeOf(verdictOf(lines, 'pmo'))).toBeNull();
});

test('lines that do not count are not among those that could go', () => {
  const verdict = verdictOf([totals(1, 0), totals(1, 0), totals(0, 0.8)], 'pm');
  const idle = { ...verdict.lines[0]!, side: null, adds: totals(0, 0) };
  const more = { ...verdict, lines: [...verdict.lines.slice(0, 1), ...Array<Line>(9).fill(idle)] };
  expect(changeOf(more)).toBeNull();
});
