import { expect, test } from 'vitest';
import { classify } from '../../src/classifier/index.ts';
import { flavoursOf } from '../../src/classifier/flavour.ts';
import { concepts } from '../../src/classifier/lexicon/index.ts';
import { flavourRules } from '../../src/classifier/lexicon/flavours.ts';
import { contradictingTitle } from '../../src/classifier/other-titles.ts';
import { shortReadings } from '../../src/classifier/short-readings.ts';
import { readTitle } from '../../src/classifier/titles.ts';

const judged = (title: string, duties: readonly string[]) =>
  classify({
    title,
    text: `Responsibilities\n${duties.map((duty) => `- ${duty}`).join('\n')}`,
    company: null,
    url: null,
  });
const idsOf = (title: string, duties: readonly string[]) => (judged(title, duties).flavours ?? []).map(({ id }) => id);

const minutes = [
  'Take minutes at project boards and prepare agendas for the project managers.',
  'Maintain the project library and archive project files for all project managers.',
  'Support project managers with templates and documents.',
  'Keep the RAID log and chase actions from project managers.',
];
const governance = [
  'Define the project management methodology and governance framework for all projects.',
  'Run stage gate reviews across the portfolio of projects.',
  'Audit projects for compliance with project standards.',
  'Own project assurance and health checks across the portfolio.',
];
const wholeProjects = [
  'Own the project end to end, from initiation to closure.',
  'Own the project budget and negotiate contracts with suppliers.',
  'Lead the project team and hand over to operations.',
];

test('an office of minutes and files is a supporting one with a coordinator’s seat', () => {
  expect(idsOf('PMO', minutes)).toEqual(['supporting', 'coordinator']);
});

test('an office of gates and audits is a controlling one with a lead’s seat', () => {
  expect(idsOf('PMO', governance)).toEqual(['controlling', 'lead']);
});

test('projects from initiation to closure are whole ones', () => {
  expect(idsOf('Project Manager', wholeProjects)).toContain('whole');
});

test('a workstream is part of a project', () => {
  const duties = [
    'Lead the data workstream of the project and its budget.',
    'Plan the scope and schedule of the project workstream with the client.',
    'Manage the workstream team and its suppliers.',
  ];
  expect(idsOf('Project Manager', duties)).toContain('part');
});

test('duties that say nothing of it get no flavour', () => {
  expect(flavoursOf({ title: '', text: '', company: null, url: null }, 'pm', [])).toEqual([]);
  expect(judged('Nurse', ['Give medicine to patients.', 'Dress wounds.', 'Keep the ward clean.']).flavours).toEqual([]);
});

test('every flavour is quoted from the listing', () => {
  for (const duties of [minutes, governance, wholeProjects]) {
    const text = `Responsibilities\n${duties.map((duty) => `- ${duty}`).join('\n')}`;
    for (const { start, end, quote } of judged('', duties).flavours ?? []) expect(text.slice(start, end)).toBe(quote);
  }
});

test('every rule says why, and knows its concepts', () => {
  const known = new Set(concepts.map(({ id }) => id));
  for (const rule of flavourRules) {
    expect(rule.because).toMatch(/\.$/);
    expect(rule.source).not.toBe('');
    expect([...rule.concepts, ...rule.plainly].filter((id) => !known.has(id))).toEqual([]);
  }
});

test.each([
  ['Join our Project Management Office (PMO). The PMO helps.', 'PMO', 'office'],
  ['The Project Management Officer (PMO) reports weekly.', 'PMO', 'officer'],
  ['The PMO of the Prime Minister.', 'PMO', 'minister'],
  ['Work with the Product Manager (PM) and the project managers.', 'PM', 'product'],
  ['PMs here are property managers.', 'PM', 'property'],
])('in “%s” %s means %s', (text, short, reading) => {
  expect(shortReadings({ title: '', text, company: null, url: null })).toMatchObject([{ short, reading }]);
});

test.each(['The PMO and the PM meet.', 'From 2 PM to 5 PM, with the project manager.', 'Own the project.'])(
  '“%s” does not say what a short form means',
  (text) => {
    expect(shortReadings({ title: '', text, company: null, url: null })).toEqual([]);
  },
);

test.each([
  ['Project Manager', ['Project Manager | Harbour Works', 'Senior PMO Team Lead'], 'Senior PMO Team Lead'],
  ['PMO Analyst', ['Project Manager'], 'Project Manager'],
  ['Project Manager', ['Project Coordinator', 'Nurse', ''], null],
  ['Project Coordinator', ['PMO Lead'], null],
])('beside “%s” of the titles %j the contradicting one is %s', (title, others, expected) => {
  expect(contradictingTitle(readTitle(title), others, '')?.title ?? null).toBe(expected);
});

test.each([
  ['Senior PMO Team Lead\nYou run the office.', 'Senior PMO Team Lead'],
  ['Job title: PMO Analyst\nYou run the office.', 'PMO Analyst'],
  ['About the PMO\nYou run it.', null],
  ['Reports to: PMO Manager\nYou run it.', null],
  ['Project Manager\nYou run it.', null],
])('under the title “Project Manager” the text %j speaks of %s', (text, title) => {
  const verdict = classify({ title: 'Project Manager', text, company: null, url: null });
  expect(verdict.otherTitle?.title ?? null).toBe(title);
});
