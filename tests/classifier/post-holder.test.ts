import { expect, test } from 'vitest';
import { classify } from '../../src/classifier/index.ts';
import { postHolder } from '../../src/classifier/post-holder.ts';
import { readStatements } from '../../src/classifier/statement.ts';

function namedIn(text: string): string | null {
  const [statement] = readStatements(text);
  const tokens = statement?.tokens ?? [];
  const reach = postHolder({ tokens, text, slots: { verbs: [], objects: [], scopes: [] } });
  return reach === null ? null : text.slice(tokens[reach[0]]?.start, tokens[reach[1]]?.end);
}

test.each([
  ['We are adding a PMO Specialist to the Construction group.', 'PMO Specialist'],
  ['We are looking for an experienced Senior Project Manager to join us.', 'experienced Senior Project Manager'],
  ['As Project Manager you look after the depot.', 'Project Manager'],
  ['As a PMO Analyst, you keep the figures.', 'PMO Analyst'],
  ['The Project Manager will report to the client.', 'Project Manager'],
  ['Join our office in Hull as a PMO Lead.', 'PMO Lead'],
  ['An opening for a Project Support Officer has come up.', 'Project Support Officer'],
  ['We need a Head of PMO.', 'Head of PMO'],
])('“%s” only names the seat: “%s”', (text, seat) => {
  expect(namedIn(text)).toBe(seat);
});

test.each([
  'Support the project manager with the plan.',
  'Recruit project managers for the programme.',
  'The project managers get their templates from you.',
  'Lead the PMO.',
  'Act as PMO for the programme.',
  'The project budget is yours.',
  'Looking for savings in the project budget.',
])('“%s” names no seat of its own', (text) => {
  expect(namedIn(text)).toBeNull();
});

test('a sentence that names the seat speaks for neither role by the name', () => {
  const duties = 'Responsibilities\nOwn the project budget of the depot.\nLead the project team of six engineers.';
  const judged = ['PMO Specialist', 'Project Manager'].map((seat) =>
    classify({ title: '', text: `We are adding a ${seat} to our group.\n${duties}`, company: null, url: null }),
  );
  const [specialist, manager] = judged.map(({ shares }) => shares);
  expect(Math.abs((specialist?.pm ?? 0) - (manager?.pm ?? 1))).toBeLessThanOrEqual(0.02);
  expect(Math.abs((specialist?.pmo ?? 0) - (manager?.pmo ?? 1))).toBeLessThanOrEqual(0.02);
});
