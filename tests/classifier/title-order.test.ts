import { expect, test } from 'vitest';
import { classify } from '../../src/classifier/index.ts';
import { readTitle } from '../../src/classifier/titles.ts';

test.each([
  ['Project Management, Business Analyst', 'neighbour'],
  ['Product Manager - PMO', 'confusable'],
  ['Change Manager, PMO', 'neighbour'],
  ['Project Manager, Project Coordinator', 'pm'],
  ['Project Coordinator / Project Manager', 'both'],
  ['Project Coordinator - Project Manager', 'both'],
  ['Business Analyst (PMO)', 'pmo'],
  ['Capacity Manager, Projects', 'none'],
  ['Senior Manager, Projects', 'pm'],
  ['Director, Projects Finance', 'confusable'],
])('what stands first decides: "%s" claims %s', (title, claims) => {
  expect(readTitle(title).claims).toBe(claims);
});

const office = `What you will do
Maintain the project portfolio register and consolidate status reports from all projects for the board
Set the templates, stage gates and governance standards that every project manager uses
Audit projects for compliance with the method and report deviations to the head of the PMO
Train project managers in the project management tools`;

test.each([
  ['Project Manager (Construction)', 'PMO Manager (Construction)'],
  ['Project Manager, Construction', 'PMO Manager, Construction'],
  ['Project Manager - Construction', 'PMO Manager – Construction'],
])('the trade behind "%s" stays behind the clearer title, in the same dress', (title, wanted) => {
  expect(classify({ title, text: office, company: null, url: null }).suggestedTitle).toBe(wanted);
});

test('a shouted title keeps its small words small', () => {
  expect(readTitle('HEAD OF PROJECTS FOR THE NORTH').clean).toBe('Head of Projects for the North');
});
