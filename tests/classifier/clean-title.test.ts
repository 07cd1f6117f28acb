import { expect, test } from 'vitest';
import { cleanTitle } from '../../src/classifier/clean-title.ts';

test.each([
  'Project Manager - Remote',
  'Project Manager – Remote',
  'Project Manager — Remote',
  'Project Manager -Remote',
  'Project Manager | Remote',
  'Project Manager|Remote',
  'Project Manager • Remote',
  'Project Manager•Remote',
  'Project Manager · Remote',
  'Project Manager / Remote',
  'Project Manager // Remote',
  'Project Manager//Remote',
  'Project Manager, Remote',
  'Project Manager , Remote',
  'Project Manager; Remote',
  'Project Manager: Remote',
  'Project Manager (Remote)',
  'Project Manager [Remote]',
  'Project Manager {Remote}',
  'Project Manager Remote',
  'Project Manager (2nd shift)',
  'Project Manager - 12',
  'Remote - Project Manager',
  'Urgent Project Manager',
  '“Urgent” Project Manager',
  'Project Manager urgently wanted.',
  'Wanted Hybrid Project Manager needed',
  '--- Project Manager ---',
  'Project Manager -',
  '🚀Project🚀Manager🚀',
  'Project Manager (12345)',
  'Project   Manager',
])('“%s” is shown without what names no role, trade or grade', (title) => {
  expect(cleanTitle(title)).toBe('Project Manager');
});

test.each([
  ['Project Manager|Rail', 'Project Manager|Rail'],
  ['Project Manager , Rail', 'Project Manager, Rail'],
  ['Project Manager ( Rail )', 'Project Manager (Rail)'],
  ['Project Manager (Remote) Rail', 'Project Manager Rail'],
  ['Project Manager (Remote, Rail)', 'Project Manager (Rail)'],
  ['Project Co-ordinator', 'Project Co-ordinator'],
  ['Project Manager 2nd line', 'Project Manager 2nd line'],
  ['Remote Sensing Project Manager', 'Sensing Project Manager'],
])('“%s” keeps its trade: “%s”', (title, shown) => {
  expect(cleanTitle(title)).toBe(shown);
});

test.each([
  ['Project Manager - Narvik, Norway', 'Project Manager'],
  ['Project Manager – Narvik , Norway', 'Project Manager'],
  ['Project Manager | Rio Negro, Brazil', 'Project Manager'],
  ['Project Manager - L’Aquila, Italy', 'Project Manager - L’Aquila'],
  ["Project Manager - L'Aquila, Italy", 'Project Manager'],
  ['Project Manager - Narvik (Remote), Norway', 'Project Manager'],
  ['Project Manager, Rail - Narvik, Norway', 'Project Manager, Rail'],
  ['Project Manager - Narvik, Remote', 'Project Manager - Narvik'],
  ['Project Manager - Narvik - Norway', 'Project Manager - Narvik'],
  ['Project Manager, Rail, Norway', 'Project Manager, Rail'],
  ['Project Manager - Narvik - Remote, Norway', 'Project Manager - Narvik'],
  ['Project Manager - rolling stock, Norway', 'Project Manager - rolling stock'],
  ['Project Manager - old Narvik, Norway', 'Project Manager - old Narvik'],
  ['Project Manager - Solar Wind Rail, Norway', 'Project Manager - Solar Wind Rail'],
  ['Project Manager - Narvik 2, Norway', 'Project Manager - Narvik 2'],
  ['Project Manager - Rail, Norway', 'Project Manager - Rail'],
  ['Project Manager - Construction, London', 'Project Manager - Construction'],
  ['Project Manager - Q, Norway', 'Project Manager - Q'],
  ['Narvik, Norway', 'Narvik'],
])('a town is what stands with a capital between a dash and a known place: “%s” is shown as “%s”', (title, shown) => {
  expect(cleanTitle(title)).toBe(shown);
});

test.each([
  ['Project Manager (Rail - Remote)', 'Project Manager (Rail)'],
  ['Project Manager (Remote - Rail)', 'Project Manager (Rail)'],
  ['Project Manager [IT, Hybrid]', 'Project Manager [IT]'],
  ['Senior PM (Rail Remote)', 'Senior PM (Rail Remote)'],
  ['(Remote Rail) Project Manager', '(Remote Rail) Project Manager'],
])('noise beside a trade in brackets goes, the brackets stay whole: “%s” is shown as “%s”', (title, shown) => {
  expect(cleanTitle(title)).toBe(shown);
});

test.each([
  ['Remote (12345)', 'Remote'],
  ['Remote [12345]', 'Remote'],
  ['Remote (12345 67890) Hybrid', 'Remote Hybrid'],
  ['Urgent', 'Urgent'],
  ['Norway', 'Norway'],
  ['🚀 🚀', ''],
])('a title of nothing but noise is shown all the same, in order: “%s” as “%s”', (title, shown) => {
  expect(cleanTitle(title)).toBe(shown);
});

test.each([
  ['PROJECT MANAGER SAP', 'Project Manager SAP'],
  ['R&D PROJECT MANAGER', 'R&D Project Manager'],
  ['PROJECT MANAGER TYPE X', 'Project Manager Type X'],
  ['CHEF DE PROJET', 'Chef de Projet'],
  ['ÉTUDE PROJETS', 'Étude Projets'],
  ['PROJECT manager', 'PROJECT manager'],
  ['NPD PM', 'NPD PM'],
  ['NPDX PM', 'NPDX PM'],
  ['NPDXY PM', 'Npdxy PM'],
])('a title that shouts is calmed, short forms stay: “%s” is shown as “%s”', (title, shown) => {
  expect(cleanTitle(title)).toBe(shown);
});
