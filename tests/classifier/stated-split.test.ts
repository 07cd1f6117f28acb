import { expect, test } from 'vitest';
import { classify } from '../../src/classifier/index.ts';
import { decide } from '../../src/classifier/decide.ts';
import * as tuning from '../../src/classifier/tuning.ts';

const clearlyPm = { pm: 6, pmo: 0, shared: 0, other: 0 };

test('an advert that states its own split is mixed whatever its lines add up to, and never with low certainty', () => {
  expect(decide(clearlyPm, false, tuning).role).toBe('pm');
  const stated = decide(clearlyPm, true, tuning);
  expect(stated.role).toBe('mixed');
  expect(stated.certainty).toBe('medium');
  expect(stated.confidence).toBe(tuning.certaintyAt.medium);
});

test('the split is read from the duties', () => {
  const text = `What you will do
30-50% running projects from start to close, with budget and schedule
40% PMO work: keep the templates, gather the status of all projects for the board
Write the minutes`;
  const { role, certainty } = classify({ title: 'Project Manager', text, company: null, url: null });
  expect({ role, certainty }).toEqual({ role: 'mixed', certainty: 'medium' });
});
