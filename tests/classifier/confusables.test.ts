import { expect, test } from 'vitest';
import { classify } from '../../src/classifier/index.ts';
import { confusables } from '../fixtures/confusables.ts';

const verdicts = confusables.map(({ title, text }) => {
  const { role, certainty, agreement } = classify({ title, text, company: null, url: null });
  return { title, role, certainty, agreement };
});

test.each(verdicts)('$title is neither role, or said so with little certainty', ({ role, certainty }) => {
  if (role !== 'neither') expect(certainty).toBe('low');
});

test('of the look-alikes at most one in fifteen is taken for a role', () => {
  const taken = verdicts.filter(({ role }) => role !== 'neither').map(({ title }) => title);
  expect(taken.length).toBeLessThanOrEqual(confusables.length / 15);
});

test.each(verdicts)('$title never makes a mismatch', ({ agreement }) => {
  expect(agreement).not.toBe('mismatch');
});
