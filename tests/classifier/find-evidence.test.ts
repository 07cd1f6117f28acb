import { expect, test } from 'vitest';
import { findEvidence } from '../../src/classifier/find-evidence.ts';
import { readStatements } from '../../src/classifier/statement.ts';

const hitsIn = (text: string) =>
  readStatements(text).flatMap((statement) =>
    findEvidence(statement, text).hits.map(({ value, discount }) => `${value.id}: ${discount ?? 'counts'}`),
  );

test.each([
  ['Run project change management for the team', 'shared-change-control: counts'],
  ['Train staff in project management skills', 'pmo-coaches-managers: counts'],
  ['Own the project budget', 'pm-owns-budget: counts'],
  ['Track and manage the project budget', 'pm-owns-budget: counts'],
  ['Assist with reviewing and negotiating contracts with suppliers', 'pm-negotiation: support-verb'],
  ['Reviewing and negotiating contracts with suppliers', 'pm-negotiation: counts'],
  ['Help to own the project budget', 'pm-owns-budget: support-verb'],
  ['Run project intake', 'pm-executes: governance-object'],
  ['Run project intake', 'pmo-intake: counts'],
])('“%s”: %s', (text, hit) => {
  expect(hitsIn(text)).toContain(hit);
});

/** Everything that is found in a line, in order. */
test.each([
  ['Own the project budget and set the project standards', 'pm-owns-budget: counts, pmo-owns-method: counts'],
  [
    'Run project intake and own the project budget',
    'pm-executes: governance-object, pmo-intake: counts, pm-owns-budget: counts',
  ],
  ['Lead the project execution framework', 'pm-executes: governance-object'],
  ['Own the budget of the project framework', 'pm-owns-budget: governance-object'],
  ['Help review scope, negotiate contracts with suppliers', 'pm-negotiation: support-verb'],
  ['You will gladly help review scope, negotiate contracts', 'pm-negotiation: support-verb'],
  ['You will all gladly help review scope, negotiate contracts', 'pm-negotiation: counts'],
  ['Track scope, negotiate contracts with suppliers', 'pm-negotiation: counts'],
  ['Own scope, track the work and negotiate contracts', 'pm-controls-scope: counts, pm-negotiation: watching-verb'],
  ['Negotiate contracts and help the client', 'pm-negotiation: counts'],
  ['Track, manage the project budget', 'pm-owns-budget: watching-verb'],
  ['Deliver projects on time', 'pm-delivers-in-constraints: counts'],
  ['Deliver projects on time across the portfolio', 'pm-delivers-in-constraints: everyones-projects'],
  ['Own the project budget for all projects', 'pm-owns-budget: counts'],
  ['Experience of owning the project budget', 'pm-owns-budget: requirement'],
  ['Experience in project change management', 'shared-change-control: requirement'],
  ['Do not own the project budget', 'pmo-independent-of-delivery: negated, pm-owns-budget: negated'],
  ['Rather than running projects you set the standards', 'pmo-independent-of-delivery: counts, pm-executes: negated'],
])('“%s” holds %s', (text, found) => {
  expect(hitsIn(text).join(', ')).toBe(found);
});

test('whoever helps with what is the project manager’s is marked as helping', () => {
  const helped = (text: string) =>
    readStatements(text).flatMap((one) => findEvidence(one, text).hits.map((hit) => hit.helped));
  expect(helped('Help the team negotiate contracts with suppliers')).toEqual([true]);
  expect(helped('Negotiate contracts with suppliers')).toEqual([false]);
  expect(helped('Help the team audit the projects')).not.toContain(true);
});

test.each([
  ['Own end-to-end delivery', 'pm-owns-end-to-end: counts'],
  ['Scope and price new work', 'pm-bids: counts'],
  ['Own end-to-end delivery and own end-to-end delivery', 'pm-owns-end-to-end: counts, pm-owns-end-to-end: counts'],
])('what is found twice in the same words is told once: “%s” holds %s', (text, found) => {
  expect(hitsIn(text).join(', ')).toBe(found);
});

test('of a concept found inside a longer finding of itself only the longer one is told', () => {
  expect(hitsIn('Own the project budget')).toEqual(['pm-owns-budget: counts']);
});
