import { expect, test } from 'vitest';
import { readTitle } from '../../src/classifier/titles.ts';

test.each([
  ['PMO / Project Manager, EPMO', 'both'],
  ['Project Manager, PMO and EPMO', 'both'],
  ['Project Manager and PMO', 'both'],
  ['Project Manager + PMO', 'both'],
  ['Project Manager, PMO Analyst', 'both'],
  ['Project Manager PMO', 'pm-tagged'],
  ['Projectleider PMO', 'pm-tagged'],
  ['Bauprojektleiter PMO', 'pm-tagged'],
  ['Chef de projet PMO', 'both'],
  ['Jefe de Proyecto PMO', 'both'],
  ['Chef de projet - PMO', 'pm-tagged'],
])(
  'an office behind a project manager is a department, beside one it is a second role: “%s” claims %s',
  (title, claims) => {
    expect(readTitle(title).claims).toBe(claims);
  },
);

test.each([
  ['Delivery Manager, PMO', 'neighbour'],
  ['Delivery Manager - PMO', 'neighbour'],
  ['Delivery Manager – PMO', 'neighbour'],
  ['Delivery Manager: PMO', 'neighbour'],
  ['Delivery Manager (PMO)', 'neighbour'],
  ['Delivery Manager PMO', 'neighbour'],
  ['Delivery Manager in the PMO', 'neighbour'],
  ['Service Delivery Manager, PMO', 'neighbour'],
  ['Scrum Master, PMO', 'neighbour'],
  ['Delivery Manager / PMO', 'pmo'],
  ['Delivery Manager and PMO', 'pmo'],
  ['Delivery Manager of the PMO', 'pmo'],
  ['Delivery Manager, PMO Analyst', 'pmo'],
  ['Release Train Engineer, PMO', 'pmo'],
  ['PMO, Delivery Manager', 'pmo'],
  ['Project Management Director, PMO', 'pmo'],
  ['Plant Manager, PMO', 'confusable'],
  ['Product Operations (PMO)', 'confusable'],
  ['Product Operations (GB/PMO)', 'pmo'],
  ['Product Operations, PMO', 'pmo'],
])('the office behind another manager’s title is where that person works: “%s” claims %s', (title, claims) => {
  expect(readTitle(title).claims).toBe(claims);
});

test.each([
  ['PM or PMO', 'both'],
  ['PM / Project Office', 'pmo'],
  ['Project Management / PMO', 'pmo'],
  ['PM Software Developer', 'both'],
  ['PM, Scrum Master', 'both'],
  ['Project Management (Rail)', 'both'],
  ['Project Management II', 'both'],
  ['Project Management Team', 'both'],
  ['Project Management Senior', 'both'],
  ['Project Management & Control', 'none'],
  ['Project Management Nurse', 'none'],
  ['Project Management, Scrum Master', 'neighbour'],
  ['Project Management, Product Manager', 'confusable'],
])('a field of work names a role only where it stands alone: “%s” claims %s', (title, claims) => {
  expect(readTitle(title).claims).toBe(claims);
});

test.each([
  ['Rail and Road Project Manager, Project Coordinator', 'pm'],
  ['Project Manager / Project Coordinator', 'both'],
  ['Project Manager / Coordinator', 'both'],
  ['Project Manager or Co-ordinator', 'both'],
  ['Project Manager and Administrator', 'both'],
  ['Project Manager & Support', 'both'],
  ['Project Manager and Nurse', 'pm'],
  ['Scrum Master, Product Manager', 'neighbour'],
  ['Product Manager, Scrum Master', 'confusable'],
])('of two seats in a list both are claimed, of a row the first: “%s” claims %s', (title, claims) => {
  expect(readTitle(title).claims).toBe(claims);
});

test.each([
  ['PMO', 'pmo', 'confusable'],
  ['PMO Analyst', 'pmo', 'pmo'],
  ['PM', 'both', 'confusable'],
  ['Project Manager', 'pm', 'pm'],
  ['Project Manager, PMO', 'pm-tagged', 'pm'],
])('“%s” claims %s, and %s in an advert of a prime minister’s house', (title, alone, there) => {
  const advert = 'The prime minister meets the cabinet. ';
  expect(readTitle(title, 'We bake bread.').claims).toBe(alone);
  expect(readTitle(title, advert).claims).toBe(there);
  expect(readTitle(title, `${'we bake '.repeat(2500)}${advert}`).claims).toBe(alone);
});

test.each([
  ['PM', 'A product manager. The project manager. One more product manager.', 'confusable'],
  ['PM', 'A project manager. The product manager. One more project manager.', 'pm'],
  ['PM', 'A project manager and a product manager.', 'pm'],
  ['PM Lead', 'A product manager leads.', 'confusable'],
  ['PM', 'A program manager leads.', 'neighbour'],
])('the form that is spelled out most tells what “%s” is in “%s”: %s', (title, text, claims) => {
  expect(readTitle(title, text).claims).toBe(claims);
});

test.each([
  ['Senior IT PMO', 'title_note_office'],
  ['PMO, Rail', 'title_note_office'],
  ['PMO / EPMO', null],
  ['PMO Nurse', null],
  ['Transformation Office', null],
])('a bare office, graded or not, names no seat: the note under “%s” is %s', (title, note) => {
  expect(readTitle(title).note).toBe(note);
});
