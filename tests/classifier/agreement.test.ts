import { expect, test } from 'vitest';
import { agreementOf, suggestTitle } from '../../src/classifier/agreement.ts';
import { isClear, namedShare } from '../../src/classifier/mismatch.ts';
import { namesBoth, readTitle } from '../../src/classifier/titles.ts';
import type { Agreement, Role, TitleClaim } from '../../src/classifier/verdict.ts';

const table: readonly (readonly [TitleClaim, Agreement, Agreement, Agreement, Agreement, Agreement])[] = [
  // claims, PM, PMO, MIXED, NEITHER another job, NEITHER too little
  ['pm', 'match', 'mismatch', 'ambiguous', 'mismatch', 'none'],
  ['pm-tagged', 'match', 'ambiguous', 'match', 'mismatch', 'none'],
  ['pmo', 'mismatch', 'match', 'ambiguous', 'mismatch', 'none'],
  ['both', 'ambiguous', 'ambiguous', 'ambiguous', 'none', 'none'],
  ['neighbour', 'ambiguous', 'ambiguous', 'ambiguous', 'match', 'match'],
  ['confusable', 'ambiguous', 'ambiguous', 'ambiguous', 'match', 'match'],
  ['none', 'ambiguous', 'ambiguous', 'ambiguous', 'match', 'match'],
];

test.each(table)(
  'a title that claims %s agrees with the duties as the guide says',
  (claims, pm, pmo, mixed, job, little) => {
    expect(agreementOf(claims, 'pm', null, true)).toBe(pm);
    expect(agreementOf(claims, 'pmo', null, true)).toBe(pmo);
    expect(agreementOf(claims, 'mixed', null, true)).toBe(mixed);
    expect(agreementOf(claims, 'neither', 'another-job', true)).toBe(job);
    expect(agreementOf(claims, 'neither', 'too-little', true)).toBe(little);
    expect(agreementOf(claims, 'neither', 'language', true)).toBe('none');
  },
);

test('duties that are not clear never give a mismatch', () => {
  for (const [claims] of table) {
    for (const role of ['pm', 'pmo', 'mixed'] as const)
      expect(agreementOf(claims, role, null, false)).not.toBe('mismatch');
    expect(agreementOf(claims, 'neither', 'another-job', false)).not.toBe('mismatch');
  }
  expect(agreementOf('pm', 'pmo', null, false)).toBe('ambiguous');
  expect(agreementOf('pmo', 'neither', 'another-job', false)).toBe('ambiguous');
});

const none = new Set<string>();

interface Case {
  readonly title: string;
  readonly role: Role;
  readonly agreement: Agreement;
  readonly suggested: string | null;
  readonly clear?: boolean;
  readonly found?: readonly string[];
  readonly language?: string;
}

const cases: readonly Case[] = [
  { title: 'PMO Project Manager', role: 'pm', agreement: 'ambiguous', suggested: 'Project Manager' },
  {
    title: 'PMO Project Manager',
    role: 'pmo',
    agreement: 'ambiguous',
    suggested: 'PMO Lead',
    found: ['pmo-governance'],
  },
  { title: 'PMO Project Manager', role: 'mixed', agreement: 'match', suggested: null },
  { title: 'PMO Manager', role: 'pmo', agreement: 'match', suggested: null },
  { title: 'PMO Manager', role: 'mixed', agreement: 'ambiguous', suggested: 'Project Manager and PMO Lead' },
  {
    title: 'Senior IT Project Manager',
    role: 'mixed',
    agreement: 'ambiguous',
    suggested: 'Senior IT Project Manager and PMO Lead',
  },
  { title: 'PMO Analyst', role: 'mixed', agreement: 'ambiguous', suggested: 'Project Manager and PMO Analyst' },
  {
    title: 'Project Coordinator',
    role: 'mixed',
    agreement: 'ambiguous',
    suggested: 'Project Manager and PMO Coordinator',
  },
  { title: 'Head of PMO', role: 'mixed', agreement: 'ambiguous', suggested: 'Head of Projects and Head of PMO' },
  {
    title: 'Project Manager (Construction)',
    role: 'mixed',
    agreement: 'ambiguous',
    suggested: 'Project Manager and PMO Lead (Construction)',
  },
  {
    title: 'Projektleiter IT (m/w/d)',
    role: 'mixed',
    agreement: 'ambiguous',
    suggested: 'Projektleiter und PMO Lead IT',
    language: 'de',
  },
  { title: 'Project Coordinator', role: 'pmo', agreement: 'ambiguous', suggested: 'PMO Coordinator' },
  { title: 'Project Coordinator', role: 'pm', agreement: 'ambiguous', suggested: 'Junior Project Manager' },
  { title: 'Project Officer', role: 'pmo', agreement: 'ambiguous', suggested: 'Project Support Officer' },
  { title: 'Programme Manager', role: 'pm', agreement: 'ambiguous', suggested: null },
  { title: 'Programme Manager', role: 'pmo', agreement: 'ambiguous', suggested: 'Programme Office Manager' },
  { title: 'Program Manager', role: 'pmo', agreement: 'ambiguous', suggested: 'Program Office Manager' },
  { title: 'Scrum Master', role: 'neither', agreement: 'match', suggested: null },
  { title: 'Scrum Master', role: 'pm', agreement: 'ambiguous', suggested: 'Project Manager' },
  { title: 'Project Manager', role: 'pm', agreement: 'match', suggested: null },
  {
    title: 'Project Manager',
    role: 'pmo',
    agreement: 'mismatch',
    suggested: 'PMO Administrator',
    found: ['pmo-secretariat'],
  },
  { title: 'PMO', role: 'pm', agreement: 'mismatch', suggested: 'Project Manager' },
  { title: 'Project Management Officer', role: 'pmo', agreement: 'match', suggested: null },
  { title: 'Project Management Officer', role: 'pm', agreement: 'mismatch', suggested: 'Project Manager' },
  { title: 'Assistant Project Manager', role: 'pm', agreement: 'match', suggested: null },
  {
    title: 'Junior Project Manager',
    role: 'pmo',
    clear: false,
    agreement: 'ambiguous',
    suggested: 'Junior PMO Analyst',
  },
  {
    title: 'Assistant Project Manager',
    role: 'pmo',
    agreement: 'mismatch',
    suggested: 'Assistant PMO Manager',
    found: ['pmo-leads-office'],
  },
  {
    title: 'Assistant Project Manager',
    role: 'pmo',
    agreement: 'mismatch',
    suggested: 'PMO Administrator',
    found: ['pmo-secretariat'],
  },
  {
    title: 'Associate Project Manager, IT',
    role: 'pmo',
    agreement: 'mismatch',
    suggested: 'Associate PMO Analyst, IT',
  },
  { title: 'Assistant PMO Manager', role: 'pm', agreement: 'mismatch', suggested: 'Junior Project Manager' },
  { title: 'PMO Intern', role: 'pm', agreement: 'mismatch', suggested: 'Junior Project Manager' },
  { title: 'Associate PMO Consultant', role: 'pm', agreement: 'mismatch', suggested: 'Associate Project Manager' },
  { title: 'Deputy Head of PMO', role: 'pm', agreement: 'mismatch', suggested: 'Deputy Head of Projects' },
  {
    title: 'Assistant Project Manager',
    role: 'mixed',
    agreement: 'ambiguous',
    suggested: 'Assistant Project Manager and PMO Administrator',
  },
  { title: 'Project Controls Analyst', role: 'pmo', agreement: 'ambiguous', suggested: null },
  { title: 'Property Manager', role: 'neither', agreement: 'match', suggested: null },
  { title: 'Project Manager, PMO', role: 'mixed', agreement: 'match', suggested: null },
  { title: 'Senior IT PMO Manager', role: 'pm', agreement: 'mismatch', suggested: 'Senior IT Project Manager' },
  { title: 'Senior IT Project Manager', role: 'pmo', agreement: 'mismatch', suggested: 'Senior IT PMO Analyst' },
  {
    title: 'PMO Manager (Construction)',
    role: 'pm',
    agreement: 'mismatch',
    suggested: 'Project Manager (Construction)',
  },
  { title: 'Head of PMO', role: 'pm', agreement: 'mismatch', suggested: 'Head of Projects' },
  { title: 'Project Director', role: 'pmo', agreement: 'mismatch', suggested: 'Head of PMO' },
  { title: 'PMO (m/w/d)', role: 'pm', agreement: 'mismatch', suggested: 'Projektleiter', language: 'de' },
  {
    title: 'Projektleiter IT (m/w/d)',
    role: 'pmo',
    agreement: 'mismatch',
    suggested: 'PMO-Analyst IT',
    language: 'de',
  },
  {
    title: 'Chef de projet SAP (H/F)',
    role: 'pmo',
    agreement: 'mismatch',
    suggested: 'Analyste PMO SAP',
    language: 'fr',
  },
  { title: 'Specjalista ds. PMO', role: 'pm', agreement: 'mismatch', suggested: 'Kierownik projektu', language: 'pl' },
  {
    title: 'Senior Project Manager',
    role: 'pmo',
    agreement: 'mismatch',
    suggested: 'Senior PMO Analyst',
    language: 'de',
  },
];

test.each(cases)('"$title" over $role duties: $agreement, suggested $suggested', (one) => {
  const title = readTitle(one.title);
  const neither = one.role === 'neither' ? 'another-job' : null;
  const agreement = agreementOf(title.claims, one.role, neither, one.clear ?? true, namesBoth(title));
  expect(agreement).toBe(one.agreement);
  const found = one.found === undefined ? none : new Set(one.found);
  expect(suggestTitle(title, agreement, one.role, found, one.language ?? 'en')).toBe(one.suggested);
});

test.each([
  [['pmo-leads-office', 'pmo-dashboards', 'pmo-collects-updates'], 'PMO Manager'],
  [['pmo-intake', 'pmo-portfolio-strategy'], 'Portfolio Analyst'],
  [['pmo-owns-method', 'pmo-assurance', 'pmo-dashboards'], 'PMO Lead'],
  [['pmo-dashboards', 'pmo-portfolio-reports'], 'PMO Analyst'],
  [['pmo-secretariat', 'pmo-raid-logs'], 'PMO Administrator'],
  [[], 'PMO Analyst'],
])('office work such as %j suggests %s', (found, suggested) => {
  expect(suggestTitle(readTitle('Project Manager'), 'mismatch', 'pmo', new Set(found), 'en')).toBe(suggested);
});

const numbers = { pm: 0.6, pmo: 0.8, job: { confidence: 0.8, other: 2, named: 0.3 } };

test.each([
  ['pm', { role: 'pmo', confidence: 0.7, other: 0, named: 1 }, true],
  ['pm', { role: 'pmo', confidence: 0.5, other: 0, named: 1 }, false],
  ['pmo', { role: 'pm', confidence: 0.7, other: 0, named: 1 }, false],
  ['pmo', { role: 'pm', confidence: 0.9, other: 0, named: 1 }, true],
  ['pm', { role: 'neither', confidence: 0.9, other: 6, named: 0.1 }, true],
  ['pm', { role: 'neither', confidence: 0.9, other: 1, named: 0.1 }, false],
  ['pm', { role: 'neither', confidence: 0.9, other: 6, named: 0.5 }, false],
  ['pm', { role: 'neither', confidence: 0.7, other: 6, named: 0.1 }, false],
] as const)('under a title that claims %s the duties %j are clear: %s', (claims, duties, clear) => {
  expect(isClear(claims, duties, numbers)).toBe(clear);
});

test('the share of duties that name a project counts lines of work only', () => {
  const text = 'Own the project.Mend pumps.Run the PMO.';
  const adds = { pm: 0, pmo: 0, shared: 0, other: 0 };
  const line = { kind: 'duty', heading: null, adds, evidence: [] } as const;
  const lines = [
    { ...line, start: 0, end: 16, side: 'pm' },
    { ...line, start: 16, end: 27, side: 'other' },
    { ...line, start: 27, end: 39, side: null },
  ] as const;
  expect(namedShare(text, lines)).toBe(0.5);
  expect(namedShare(text, [])).toBe(0);
});
