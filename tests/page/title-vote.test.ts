import { expect, test } from 'vitest';
import { companyBeside, electTitle, type Candidate } from '../../src/page/title.ts';

const candidate = (place: Candidate['place'], text: string, trust: number): Candidate => ({
  place,
  text,
  trust,
  visible: place === 'heading' || place === 'site' || place === 'line',
});
const elect = (...votes: readonly Candidate[]): string | null => electTitle(votes, null);

test('the place that is trusted most gives the title, and of two alike the first', () => {
  expect(elect(candidate('heading', 'PMO Lead', 1), candidate('markup', 'Planner', 6))).toBe('Planner');
  expect(elect(candidate('markup', 'Planner', 3), candidate('markup', 'PMO Lead', 3))).toBe('Planner');
});

test('what the reader sees is worth one point more', () => {
  expect(elect(candidate('markup', 'Planner', 3.9), candidate('heading', 'PMO Lead', 3))).toBe('PMO Lead');
  expect(elect(candidate('markup', 'Planner', 4.1), candidate('heading', 'PMO Lead', 3))).toBe('Planner');
});

test('a longer wording lends its voice, the more the more of it is shared', () => {
  const rival = candidate('markup', 'Planner', 3);
  // 8 of 22 letters: 2 * (0.3 + 0.7 * 8 / 22) = 1.11; the seen heading of trust 1 has 2 by itself.
  const longer = candidate('label', 'PMO Lead of Brightmoor', 2);
  expect(elect(rival, candidate('heading', 'PMO Lead', 0.9), longer)).toBe('PMO Lead');
  expect(elect(rival, candidate('heading', 'PMO Lead', 0.8), longer)).toBe('Planner');
  // Seen or not, a longer wording is not one that says the title.
  const seen = candidate('line', 'PMO Lead of Brightmoor', 0.4);
  expect(elect(candidate('markup', 'Planner', 2.3), candidate('heading', 'PMO Lead', 1), seen)).toBe('Planner');
});

test('only whole words are shared', () => {
  expect(
    elect(
      candidate('markup', 'Planner', 3),
      candidate('heading', 'Lead', 1.5),
      candidate('label', 'Leader of Planning', 2),
    ),
  ).toBe('Planner');
});

test('the tab’s label itself is the title only where no part of it stands for election', () => {
  const label = candidate('label', 'PMO Lead at Brightmoor', 2);
  const og = candidate('og', 'PMO Lead for Brightmoor', 2);
  expect(elect(label)).toBe('PMO Lead at Brightmoor');
  expect(elect(label, candidate('part', 'PMO Lead', 0.4))).toBe('PMO Lead');
  expect(elect(og, candidate('part', 'PMO Lead', 0.1))).toBe('PMO Lead');
  expect(elect(candidate('heading', 'Planner', 3), candidate('part', 'PMO Lead', 0.4))).toBe('Planner');
});

test('votes for a wording itself count like those of places', () => {
  const votes = [candidate('markup', 'Planner', 3), candidate('markup', 'Brightmoor Housing', 4)];
  expect(electTitle(votes, null, (key) => (key === 'planner' ? 2 : 0))).toBe('Planner');
  expect(electTitle(votes, null, (_, text) => (text === 'Brightmoor Housing' ? -2 : 0))).toBe('Planner');
  expect(electTitle(votes, null, () => -9)).toBeNull();
});

test('one wording in two spellings is one, in the spelling that came first', () => {
  expect(elect(candidate('heading', 'PMO Lead', 2), candidate('label', 'pmo–lead', 2))).toBe('PMO Lead');
  const calls: string[] = [];
  electTitle([candidate('heading', 'PMO Lead', 2), candidate('label', 'pmo lead', 2)], null, (key) => calls.push(key));
  expect(calls).toEqual(['pmo lead']);
});

test('the employer’s name is no title, however it is spelt', () => {
  const votes = [candidate('site', 'BRIGHTMOOR  Housing', 8), candidate('label', 'PMO Lead', 2)];
  expect(electTitle(votes, 'Brightmoor Housing')).toBe('PMO Lead');
  expect(electTitle([candidate('heading', '★ ★', 3)], 'Brightmoor')).toBeNull();
});

test.each([
  ['PMO Lead at Brightmoor', 'Brightmoor'],
  ['PMO Lead @ Brightmoor – Jobs', 'Brightmoor'],
  ['PMO Lead at Brightmoor - Jobs', 'Brightmoor'],
  ['PMO Lead bei Brightmoor-Werke | Jobs', 'Brightmoor-Werke'],
  ['PMO Lead chez Brightmoor | Jobs', 'Brightmoor'],
  ['pmo lead en Brightmoor', 'Brightmoor'],
  ['Brightmoor: PMO Lead', 'Brightmoor'],
  ['Brightmoor | PMO Lead', 'Brightmoor'],
  ['Brightmoor hiring PMO Lead', 'Brightmoor'],
  ['PMO Lead | Brightmoor | Jobs', 'Brightmoor'],
  ['PMO Lead|Brightmoor|Jobs', 'Brightmoor'],
  ['Jobs | Planner | PMO Lead', null],
  ['Rehiring PMO Lead', null],
  ['PMO Lead in York, at Brightmoor', null],
  ['PMO Lead in York | Brightmoor | Jobs', null],
  ['Careers | PMO Lead', null],
  ['PMO Lead at Home', null],
  ['Planner at Brightmoor', null],
  [`PMO Lead at ${'x'.repeat(80)}`, 'x'.repeat(80)],
  [`PMO Lead at ${'x'.repeat(81)}`, null],
  ['PMO Lead at B', null],
])('the employer beside “PMO Lead” in %j is %j', (label, company) => {
  expect(companyBeside('PMO Lead', [label])).toBe(company);
});

test('the first label that names an employer is believed, and without a title none is named', () => {
  expect(companyBeside('PMO Lead', ['PMO Lead', 'PMO Lead at Brightmoor', 'PMO Lead at Other'])).toBe('Brightmoor');
  expect(companyBeside('', ['at Brightmoor'])).toBeNull();
});
