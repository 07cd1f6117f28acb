import { expect, test } from 'vitest';
import { titleRoles } from '../../src/classifier/title-roles.ts';

const named = (title: string) => titleRoles(title).map(({ start, end }) => title.slice(start, end));

test.each([
  ['PMO Support', true],
  ['PMO Support Analyst', true],
  ['PMO Analyst', true],
  ['Consultant PMO', true],
  ['Analyst, PMO', false],
  ['Support for the PMO', false],
  ['PMO Team', false],
  ['Team PMO', false],
  ['PMO  Analyst', true],
  ['PMO-Analyst', true],
  ['PMO_Analyst', true],
  ['PMO / Analyst', false],
  ['Project Support', false],
  ['Project Support Team', false],
  ['Project Support Officer', true],
])('whether “%s” names a person of the office: %s', (title, seat) => {
  expect(titleRoles(title).map((role) => role.seat)).toEqual([seat]);
});

/** A title with brackets round each phrase that names a role. */
test.each([
  'Senior [Project Manager]',
  '[Manager, Projects]',
  'Senior [Manager, Projects]',
  'Capacity Manager, Projects',
  '[Head of Projects]',
  'Head of [Projects Finance]',
  '[Manager, Projects] and Estates',
  '[Project]/[Programme Manager]',
  'Project / Site Engineer',
  '[Project - Manager]',
  'Project | Manager',
  '[Project-Manager]',
  '[Proj. Manager]',
  '[Chargé(e) de projet]',
  '[Projektleiter]:in',
  'Chef des projets',
  'PM 2.5 Analyst',
  '3 PM Cook',
  'PM £900',
  '[Project Manager] and [PMO] Lead',
  '[Project Management Office]',
  '[Project Management Officer]',
  '[Manager of Project Managers]',
  '[Bauprojektleiterin]',
  'Capacity [Planner], Rail',
  'Capacity [Planner] (Rail)',
  'Capacity Manager - [Project Delivery]',
  '[Manager - Project Delivery]',
  '[Project] and [Change Manager]',
  '[Project] & [Change Manager]',
  '[Project]/[Change Lead]',
  'Project, [Change Manager]',
  'Project and Change Nurse',
  'Project and the very large old [Change Manager]',
  '[Director of Projects] in Hull',
  '[VP Projects]',
  'Nurse, Projects',
  'Manager, Project',
  '[PM] Adviser 4',
  'PM - 04 Adviser',
  'PM.5 Adviser',
  'Adviser 10 PM',
  '[Project Manager] 2',
  '[Jefe/a de proyecto]',
  '[Projektleiter]*in',
  '[Projektleiter]/innen',
  '[Project Engineer]/[Planner]',
])('the roles of “%s” are its phrases in brackets', (marked) => {
  const wanted = [...marked.matchAll(/\[(.+?)\]/g)].map(([, phrase]) => phrase);
  expect(named(marked.replaceAll(/[[\]]/g, ''))).toEqual(wanted);
});
