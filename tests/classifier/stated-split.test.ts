import { expect, test } from 'vitest';
import { classify } from '../../src/classifier/index.ts';
import { decide } from '../../src/classifier/decide.ts';
import { statesSplit } from '../../src/classifier/states-split.ts';
import * as tuning from '../../src/classifier/tuning.ts';
import type { Line } from '../../src/classifier/verdict.ts';

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

const line = (text: string, kind: Line['kind'] = 'duty') => ({ start: 0, end: text.length, kind }) as Line;

test.each([
  ['30% running projects, 60% PMO work', true],
  ['20-50% project management and 50% governance', true],
  ['20 – 50 % of project work, 50 % of the project office', true],
  ['10% projects, 90% project support', true],
  ['9% projects, 90% project support', false],
  ['10% projects, 91% project support', false],
  ['30% projects', false],
  ['60% PMO work', false],
  ['30% running projects, 60% cake', false],
  ['30 running projects, 60 PMO work', false],
  ['30% running projects, 60% PMO work of all projects', true],
])('“%s” states a share of both roles: %s', (text, split) => {
  expect(statesSplit(text, [line(text)])).toBe(split);
  expect(statesSplit(text, [line(text, 'summary')])).toBe(split);
  expect(statesSplit(text, [line(text, 'requirement')])).toBe(false);
});

test('each line is read by itself, six hundred signs of it', () => {
  const text = '30% running projects\n60% PMO work';
  const lines = [
    { ...line(text), end: 20 },
    { ...line(text), start: 21 },
  ];
  expect(statesSplit(text, lines)).toBe(true);
  expect(statesSplit(text, lines.slice(0, 1))).toBe(false);
  const long = `30% running projects ${'and '.repeat(150)}; 60% PMO work`;
  expect(statesSplit(long, [line(long)])).toBe(false);
});
