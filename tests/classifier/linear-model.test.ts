import { expect, test } from 'vitest';
import { letterFor, LinearModel, rowsOf, softmax, weightStep } from '../../src/classifier/linear-model.ts';

test('a weight is kept in steps of a tenth, from -2.6 to 2.6', () => {
  const model = (weight: number) => new LinearModel(`${letterFor(weight)}x`, 1).weightsOf('x')?.[0];
  for (const weight of [-2.6, -1.3, -0.1, 0, 0.1, 1.3, 2.6]) expect(model(weight)).toBeCloseTo(weight, 9);
  expect(model(0.26)).toBeCloseTo(0.3, 9);
  expect(model(9)).toBeCloseTo(2.6, 9);
  expect(model(-9)).toBeCloseTo(-2.6, 9);
  expect(weightStep).toBe(0.1);
});

test('a line without a name behind its letters is no feature', () => {
  expect([...rowsOf('abplan\nab\n\na\nbafirst: x', 2)]).toEqual([
    ['plan', 'ab'],
    ['first: x', 'ba'],
  ]);
});

const model = new LinearModel('abplan\nBAbudget\n.ascope', 2);

test('the weights of the features that stand in a statement sum up, class by class', () => {
  expect(model.weightsOf('plan')?.map((w) => w.toFixed(1))).toEqual(['0.1', '0.2']);
  expect(model.weightsOf('plan')).toBe(model.weightsOf('plan'));
  expect(model.weightsOf('cake')).toBeUndefined();
  expect(model.weightsOf('cake')).toBeUndefined();
  const [one, other] = model.scores(['plan', 'budget', 'cake', 'plan']);
  expect(one).toBeCloseTo(0.1 - 2.5 + 0.1, 9);
  expect(other).toBeCloseTo(0.2 - 2.6 + 0.2, 9);
  expect(model.scores([])).toEqual([0, 0]);
});

test('a sum is scaled by how many of the features are known', () => {
  const asked: number[] = [];
  const [one, other] = model.scores(['plan', 'cake', 'scope'], (known) => {
    asked.push(known);
    return 10;
  });
  expect(asked).toEqual([2]);
  expect(one).toBeCloseTo(1, 9);
  expect(other).toBeCloseTo(3, 9);
});

test('features are added to what other features gave, and counted when known', () => {
  const sums = [1, 1];
  expect(model.add(['plan', 'cake'], sums)).toBe(1);
  expect(sums[0]).toBeCloseTo(1.1, 9);
  expect(sums[1]).toBeCloseTo(1.2, 9);
});

test('rows may come from anything that finds them, and a feature is looked up once', () => {
  const asked: string[] = [];
  const get = (feature: string) => (asked.push(feature), feature === 'plan' ? 'ab' : undefined);
  const lazy = new LinearModel({ get }, 2);
  for (let i = 0; i < 3; i++) for (const feature of ['plan', 'cake']) lazy.weightsOf(feature);
  expect(asked).toEqual(['plan', 'cake']);
  expect(lazy.scores(['plan', 'cake'])[1]).toBeCloseTo(0.2, 9);
});

test('chances sum to one, the higher score has the higher one, and no score is too high', () => {
  const chances = softmax([1, 3, 2]);
  expect(chances.reduce((a, b) => a + b)).toBeCloseTo(1, 12);
  expect(chances[1]! / chances[2]!).toBeCloseTo(Math.E, 9);
  expect(chances[2]! / chances[0]!).toBeCloseTo(Math.E, 9);
  expect(softmax([5, 5])).toEqual([0.5, 0.5]);
  expect(softmax([5000, 4000, -5000])).toEqual([1, 0, 0]);
  expect(softmax([-5000, -5000])).toEqual([0.5, 0.5]);
});
