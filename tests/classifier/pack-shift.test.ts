import { expect, test } from 'vitest';
import { applyPack, packNote } from '../../src/classifier/apply-pack.ts';
import type { DutyReading } from '../../src/classifier/duties.ts';
import { emptyPack, type Pack } from '../../src/classifier/pack.ts';
import { readStatements } from '../../src/classifier/statement.ts';

const [statement] = readStatements('Run the Tuesday circle with the team');
const even = { pm: 0.25, pmo: 0.25, shared: 0.25, other: 0.25 };

const hit = (id: string, side: string, discount: string | null = null) => ({
  value: { id, side },
  first: 0,
  last: 0,
  discount,
});
const reading = (hits: readonly object[] = [], muffled: readonly (string | null)[] = []): DutyReading =>
  ({ chances: even, features: [], findings: { hits, trapped: { muffled } } }) as unknown as DutyReading;

const concept = (weight: number, phrase = 'Tuesday circle', side: 'pm' | 'pmo' | 'shared' = 'pmo') => ({ name: phrase, side, weight, phrases: [phrase] }); // prettier-ignore
const withConcepts = (...concepts: Pack['concepts']): Pack => ({ ...emptyPack('Ours'), concepts });
const withFactor = (factor: number): Pack => ({ ...emptyPack('Ours'), factors: [{ concept: 'x', factor }] });
const odds = (one: DutyReading, side: 'pm' | 'pmo' | 'shared'): number => one.chances[side] / one.chances.other;

test('a phrase of weight one multiplies the odds of its side by about 55, one of a half by about 7', () => {
  expect(odds(applyPack(reading(), statement!, withConcepts(concept(1))), 'pmo')).toBeCloseTo(Math.exp(4), 6);
  expect(odds(applyPack(reading(), statement!, withConcepts(concept(0.5))), 'pmo')).toBeCloseTo(Math.exp(2), 6);
  const { chances } = applyPack(reading(), statement!, withConcepts(concept(1)));
  expect(chances.pm + chances.pmo + chances.shared + chances.other).toBeCloseTo(1, 9);
  expect(chances.pm).toBeCloseTo(chances.other, 9);
});

test('two phrases add up, to one of full weight at most, each counted once', () => {
  const two = withConcepts(concept(0.25), concept(0.25, 'the team', 'pmo'));
  expect(odds(applyPack(reading(), statement!, two), 'pmo')).toBeCloseTo(Math.exp(2), 6);
  const much = withConcepts(concept(1), concept(1, 'the team', 'pmo'), concept(0.5, 'run', 'shared'));
  const read = applyPack(reading(), statement!, much);
  expect(odds(read, 'pmo')).toBeCloseTo(Math.exp(4), 6);
  expect(odds(read, 'shared')).toBeCloseTo(Math.exp(2), 6);
  const [twice] = readStatements('Run the Tuesday circle and the Tuesday circle');
  expect(odds(applyPack(reading(), twice!, withConcepts(concept(0.25))), 'pmo')).toBeCloseTo(Math.E, 6);
});

test('a concept that counts double raises its side, one that counts not at all lowers it', () => {
  const hits = [hit('x', 'pm'), hit('y', 'pmo')];
  expect(odds(applyPack(reading(hits), statement!, withFactor(2)), 'pm')).toBeCloseTo(Math.exp(1.5), 6);
  expect(odds(applyPack(reading(hits), statement!, withFactor(0.5)), 'pm')).toBeCloseTo(Math.exp(-0.75), 6);
  expect(odds(applyPack(reading([hit('x', 'both')]), statement!, withFactor(2)), 'shared')).toBeCloseTo(
    Math.exp(1.5),
    6,
  );
  const out = applyPack(reading(hits), statement!, withFactor(0));
  expect(odds(out, 'pm')).toBeCloseTo(Math.exp(-1.5), 6);
  expect(out.findings.hits.map(({ discount }) => discount)).toEqual(['pack', null]);
  expect(applyPack(reading(hits), statement!, withFactor(0.5)).findings.hits).toEqual(hits);
  const many = ['x', 'y', 'z', 'w'].map((id) => ({ concept: id, factor: 0 }));
  const low = applyPack(reading(many.map((one) => hit(one.concept, 'pm'))), statement!, {
    ...withFactor(0),
    factors: many,
  });
  expect(odds(low, 'pm')).toBeCloseTo(Math.exp(-4), 6);
});

test('what a trap has taken away a pack does not bring back', () => {
  const hits = [hit('x', 'pm', 'negated')];
  const read = applyPack(reading(hits), statement!, withFactor(0));
  expect(read.chances).toEqual(even);
  expect(read.findings.hits).toEqual(hits);
  for (const muffled of [
    ['negated', 'negated', 'negated', 'negated'],
    [null, null, 'negated'],
    [null, null, null, 'negated'],
  ]) {
    const denied = applyPack(reading([], muffled), statement!, withConcepts(concept(1)));
    expect(denied.chances).toEqual(even);
    expect(denied.pack?.hits.map(({ discount }) => discount)).toEqual(['negated']);
  }
  expect(odds(applyPack(reading([], ['negated']), statement!, withConcepts(concept(1))), 'pmo')).toBeCloseTo(
    Math.exp(4),
    6,
  );
});

test('a pack that has nothing to say about a statement leaves it as it is', () => {
  const plain = reading([hit('y', 'pm')]);
  expect(applyPack(plain, statement!, withConcepts(concept(1, 'Friday circle')))).toBe(plain);
  expect(applyPack(plain, statement!, withFactor(2))).toBe(plain);
  const same = reading([hit('x', 'pm')]);
  expect(applyPack(same, statement!, withFactor(1))).toBe(same);
});

test('the ledger is told the pack, and its concept or how much it lets one count', () => {
  const pack = { name: 'Ours', hits: [], factors: new Map([['x', 0.5]]) };
  expect(packNote(pack, concept(1))).toEqual({ name: 'Ours', concept: 'Tuesday circle', factor: null });
  expect(packNote(pack, 'x')).toEqual({ name: 'Ours', concept: null, factor: 0.5 });
  expect(packNote(pack, 'y')).toBeUndefined();
});
