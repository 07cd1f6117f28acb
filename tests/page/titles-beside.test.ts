import { expect, test } from 'vitest';
import type { Candidate } from '../../src/page/title.ts';
import { titlesBeside } from '../../src/page/titles-beside.ts';

const at = (place: Candidate['place'], text: string, trust = 6): Candidate => ({ place, text, trust, visible: false });

test('the site’s, the markup’s and the first heading’s wordings stand beside the title, plain and in their order', () => {
  const all = [
    at('site', 'Planner (10234)'),
    at('heading', 'PMO Analyst', 3),
    at('markup', 'Lead'),
    at('part', 'Head'),
  ];
  expect(titlesBeside(all, 'PMO Lead')).toEqual(['Planner', 'PMO Analyst', 'Lead', 'Head']);
});

test('lines, whole labels and lesser headings name other jobs, too, and are left out', () => {
  const all = [at('line', 'Planner'), at('label', 'Clerk'), at('og', 'Driver'), at('heading', 'Cook', 2.9)];
  expect(titlesBeside(all, 'PMO Lead')).toEqual([]);
  expect(titlesBeside([at('markup', 'Cook', 1)], 'PMO Lead')).toEqual(['Cook']);
});

test('no wording is told twice, nor the title itself, whatever their letters’ case', () => {
  const all = [at('site', 'pmo LEAD'), at('markup', 'Planner'), at('site', 'PLANNER'), at('part', ' – ')];
  expect(titlesBeside(all, 'PMO Lead')).toEqual(['Planner']);
});

test('at most five are told', () => {
  const all = Array.from({ length: 9 }, (_, index) => at('markup', `Planner ${'abcdefghi'.charAt(index)}`));
  expect(titlesBeside(all, 'PMO Lead')).toHaveLength(5);
});
