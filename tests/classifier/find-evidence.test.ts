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
  ['Help to own the project budget', 'pm-owns-budget: support-verb'],
  ['Run project intake', 'pm-executes: governance-object'],
  ['Run project intake', 'pmo-intake: counts'],
])('“%s”: %s', (text, hit) => {
  expect(hitsIn(text)).toContain(hit);
});

test('of a concept found inside a longer finding of itself only the longer one is told', () => {
  expect(hitsIn('Own the project budget')).toEqual(['pm-owns-budget: counts']);
});
