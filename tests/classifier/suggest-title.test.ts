import { expect, test } from 'vitest';
import { suggestTitle } from '../../src/classifier/suggest-title.ts';
import { readTitle } from '../../src/classifier/titles.ts';
import type { Role } from '../../src/classifier/verdict.ts';

const suggest = (title: string, role: Role, found: readonly string[] = [], language = 'en'): string | null =>
  suggestTitle(readTitle(title), 'mismatch', role, new Set(found), language);

/** A title, and the clearer one for duties of a project manager, of an office, and of both. */
test.each([
  ['PMO Director', 'Project Director', 'Head of PMO', 'Project Director and Head of PMO'],
  ['PMO Vice President', 'Project Director', 'Head of PMO', 'Project Director and Head of PMO'],
  ['Head of PMO', 'Head of Projects', null, 'Head of Projects and Head of PMO'],
  ['Head of Projects', null, 'Head of PMO', 'Head of Projects and Head of PMO'],
  ['PMO', 'Project Manager', 'PMO Analyst', 'Project Manager and PMO Lead'],
  ['Senior PMO Analyst', 'Senior Project Manager', null, 'Senior Project Manager and PMO Analyst'],
  ['Lead PMO Analyst', 'Lead Project Manager', null, 'Lead Project Manager and PMO Analyst'],
  ['Junior PMO Analyst', 'Junior Project Manager', null, 'Junior Project Manager and PMO Analyst'],
  ['PMO Trainee', 'Junior Project Manager', 'Trainee PMO Analyst', 'Trainee Project Manager and PMO Analyst'],
  ['PMO Apprentice', 'Junior Project Manager', 'Apprentice PMO Analyst', 'Apprentice Project Manager and PMO Analyst'],
  [
    'Trainee Project Manager',
    'Junior Project Manager',
    'Trainee PMO Analyst',
    'Trainee Project Manager and PMO Analyst',
  ],
  [
    'Project Management Intern',
    'Junior Project Manager',
    'Intern PMO Analyst',
    'Intern Project Manager and PMO Analyst',
  ],
  ['Acting Project Manager', null, 'Acting PMO Analyst', 'Acting Project Manager and PMO Lead'],
  ['Graduate Project Manager', null, 'Graduate PMO Analyst', 'Graduate Project Manager and PMO Analyst'],
  ['Principal Project Manager', null, 'Principal PMO Analyst', 'Principal Project Manager and PMO Lead'],
  [
    'Senior Interim Project Manager',
    'Senior Project Manager',
    'Senior PMO Analyst',
    'Senior Project Manager and PMO Lead',
  ],
  ['Interim Project Manager', null, 'Interim PMO Analyst', 'Interim Project Manager and PMO Lead'],
  ['Senior IT Project Manager', null, 'Senior IT PMO Analyst', 'Senior IT Project Manager and PMO Lead'],
  ['Senior IT Project Director', null, 'Head of PMO', null],
  ['Project Coordinator', 'Junior Project Manager', 'PMO Coordinator', 'Project Manager and PMO Coordinator'],
  ['Project Co-ordinator', 'Junior Project Manager', 'PMO Coordinator', 'Project Manager and PMO Coordinator'],
  ['Project Administrator', 'Junior Project Manager', 'PMO Analyst', 'Project Manager and PMO Administrator'],
  ['Project Officer', 'Junior Project Manager', 'Project Support Officer', 'Project Manager and PMO Administrator'],
  ['Programme Manager', null, 'Programme Office Manager', 'Project Manager and PMO Lead'],
  ['Program Lead', null, 'Program Office Manager', 'Project Manager and PMO Lead'],
  ['Technical Program Manager', null, 'Technical Program Office Manager', 'Technical Project Manager and PMO Lead'],
  ['Delivery Manager', null, 'PMO Analyst', 'Project Manager and PMO Lead'],
  ['Scheduler', 'Project Manager', null, 'Project Manager and PMO Lead'],
  ['Project Controls Manager', 'Project Manager', null, 'Project Manager and PMO Lead'],
  ['Project Manager (Construction)', null, 'PMO Analyst (Construction)', 'Project Manager and PMO Lead (Construction)'],
  ['Project Manager, Rail', null, 'PMO Analyst, Rail', 'Project Manager and PMO Lead, Rail'],
  ['Regional Project Manager', 'Project Manager', 'PMO Analyst', 'Project Manager and PMO Lead'],
  ['Project Manager BIM', null, 'PMO Analyst BIM', 'Project Manager and PMO Lead BIM'],
  ['Project Manager NORTH', 'Project Manager', 'PMO Analyst', 'Project Manager and PMO Lead'],
  ['Project Manager Oslofjord', 'Project Manager', 'PMO Analyst', 'Project Manager and PMO Lead'],
  ['Project Manager (Rail Oslofjord)', 'Project Manager', 'PMO Analyst', 'Project Manager and PMO Lead'],
  [
    'Project Manager (Rail and Water)',
    null,
    'PMO Analyst (Rail and Water)',
    'Project Manager and PMO Lead (Rail and Water)',
  ],
  ['Project Manager / Programme Manager', 'Project Manager', 'PMO Analyst', 'Project Manager and PMO Lead'],
  [
    'Digital Cloud Data Network Security Project Manager',
    'Digital Cloud Data Network Project Manager',
    'Digital Cloud Data Network PMO Analyst',
    'Digital Cloud Data Network Project Manager and PMO Lead',
  ],
  ['Finance, Rail Project Manager', 'Rail Project Manager', 'Rail PMO Analyst', 'Rail Project Manager and PMO Lead'],
  ['Project Manager III', 'Project Manager', 'PMO Analyst', 'Project Manager and PMO Lead'],
  ['Chef de projet SAP senior', null, 'Analyste PMO SAP senior', 'Chef de projet et Responsable PMO SAP senior'],
  ['Projektkoordinator', 'Junior Projektleiter', 'PMO-Koordinator', 'Projektleiter und PMO-Koordinator'],
  ['Jefe de Proyecto', null, 'Analista PMO', 'Jefe de proyecto y Responsable PMO'],
  ['Kierownik projektu', null, 'Specjalista ds. PMO', 'Kierownik projektu i Kierownik PMO'],
] as const)('“%s” becomes for a project manager “%s”, for an office “%s”, for both “%s”', (title, pm, pmo, both) => {
  const wanted = { pm, pmo, ...(both === null ? {} : { mixed: both }) };
  const roles = Object.keys(wanted) as (keyof typeof wanted)[];
  expect(Object.fromEntries(roles.map((role) => [role, suggest(title, role)]))).toEqual(wanted);
});

test.each([
  ['de', 'Projektleiter'],
  ['fr', 'Chef de projet'],
  ['es', 'Jefe de proyecto'],
  ['xx', 'Project Manager'],
])('a bare “PMO” has no language and takes the advert’s, %s', (language, wanted) => {
  expect(suggest('PMO', 'pm', [], language)).toBe(wanted);
  expect(suggest('PMO Analyst', 'pm', [], language)).toBe(wanted);
  expect(suggest('Project Manager', 'pmo', [], language)).toBe('PMO Analyst');
});

test('where the duties name no role, or the title fits them, nothing is suggested', () => {
  const title = readTitle('PMO');
  expect(suggestTitle(title, 'mismatch', 'neither', new Set(), 'en')).toBeNull();
  expect(suggestTitle(title, 'match', 'pm', new Set(), 'en')).toBeNull();
  expect(suggestTitle(title, 'none', 'pm', new Set(), 'en')).toBeNull();
  expect(suggestTitle(title, 'ambiguous', 'pm', new Set(), 'en')).toBe('Project Manager');
});

test('the seat in an office is the one that most of its duties fit, and whoever leads it is its manager', () => {
  expect(suggest('Project Manager', 'pmo', ['pmo-gates', 'pmo-dashboards', 'pmo-benefits'])).toBe('PMO Analyst');
  expect(suggest('Project Manager', 'pmo', ['pmo-gates', 'pmo-templates', 'pmo-benefits'])).toBe('PMO Lead');
  expect(suggest('Project Manager', 'pmo', ['pmo-gates', 'pmo-templates', 'pmo-leads-office'])).toBe('PMO Manager');
  expect(suggest('Junior Project Manager', 'pmo', ['pmo-gates'])).toBe('Junior PMO Administrator');
});
