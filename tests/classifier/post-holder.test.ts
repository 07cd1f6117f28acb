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
  ['We require a PMO Analyst.', 'PMO Analyst'],
  ['We need an experienced and calm Project Manager.', 'experienced and calm Project Manager'],
  ['We are searching for the PMO Coordinator.', 'PMO Coordinator'],
  ['We are seeking one Project and Programme Manager.', 'Project and Programme Manager'],
  ['Our PMO Lead has a team of five.', 'PMO Lead'],
  ['The role of Project Manager is new.', 'Project Manager'],
  ['The role as a PMO Lead is new.', 'PMO Lead'],
  ['Join as PMO Lead.', 'PMO Lead'],
  ['Looking for a Project Manager Assistant.', 'Project Manager Assistant'],
  ['Looking for a PMO.', 'PMO'],
  ['Looking for a PM.', 'PM'],
  ['We need a very calm old wise Project Manager.', 'very calm old wise Project Manager'],
  ['This PMO Lead reports to us.', 'PMO Lead'],
  ['Join our big team here as PMO Lead.', 'PMO Lead'],
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
  'Work that the Project Manager will plan.',
  'You help so that the PMO Analyst will report.',
  'The Project Manager plans the work.',
  'You require a PMO Analyst.',
  'Seeking Project Manager.',
  'We need a very calm and most experienced old Project Manager.',
  'Join us and act like a PMO Lead.',
  'Join us in the big old town of Hull as a PMO Lead.',
  'As a leader of projects you plan.',
  'Looking for a Manager of projects.',
  'We need a very calm old wise kind Project Manager.',
  'Senior Project Manager will plan the work.',
  'Every Project Manager will report.',
  'We met a PMO Analyst.',
  'Plan and need a PMO Analyst.',
  'Looking for a project plan manager.',
  'Looking for a project.',
  'Looking at the Project Manager.',
  'The role pays a Project Manager.',
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
