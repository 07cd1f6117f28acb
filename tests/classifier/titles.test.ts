import { expect, test } from 'vitest';
import { titleNotes } from '../../src/classifier/lexicon/index.ts';
import { readTitle } from '../../src/classifier/titles.ts';
import type { TitleClaim } from '../../src/classifier/verdict.ts';

const claims: Readonly<Record<TitleClaim, string>> = {
  pm: `Project Manager | Projects Manager | Senior Project Manager | Junior Project Manager | Assistant Project Manager | Graduate Project Manager
    | Deputy Project Manager | Interim Project Manager | Project Manager III | IT Project Manager | Clinical Project Manager | Site Project Manager
    | Project Lead | Project Leader | Lead, Project Delivery | Project Director | Head of Projects | Director, Projects | Head of Project Delivery
    | Program Manager / Project Manager | Project/Programme Manager | Business Analyst / Project Manager | Project Manager - PMP | PROJECT MANAGER
    | Project Manager @ Harbour Works | Project-Manager | Projektleiter (m/w/d) | Bauprojektleiterin | Projektmanager:in Kanalnetz | Cheffe de projet H/F
    | Responsable de projet | Jefe de Proyecto | Gerente de Proyectos | Gerente de Projetos | Responsabile di progetto | Capo commessa | Projectleider
    | Kierownik projektu | Menadżer projektu | Manager, Projects and Estates | Project Manager 3 pm shift | Proj. Manager`,
  'pm-tagged': `Project Manager, PMO | Project Manager - PMO | Project Manager (PMO) | Project Manager in the PMO | Senior Project Manager (EPMO)
    | Project Manager, Project Management Office`,
  pmo: `PMO | PMO (m/f/d) | PMO Role | PMO Manager | PMO Lead | Head of PMO | VP PMO | Manager, Project Management Office | PMO Analyst | PMO Coordinator
    | PMO Administrator | PMO Consultant | PMO Officer | Project Management Officer | Project Support Officer | Programme Support Officer
    | Project Management Support Officer | Project Office Manager | Programme Office Manager | P3O Lead | Programme Management Office Analyst
    | EPMO Director | PgMO Analyst | Portfolio Management Office Lead | Project Governance Manager | Project Assurance Lead | PPM Manager
    | Head of Project Excellence | Portfolio Analyst | PPM Analyst | Transformation Management Office Lead | TMO Analyst | Change Office Manager
    | PMO / Project Administrator | PMO – Project Support Officer | Head of Project Management Office (PMO) | Leiter PMO | Mitarbeiter PMO | Consultant PMO
    | Bureau des projets | Analista PMO | Escritório de projetos | PMO'er | Projectondersteuner | Specjalista ds. PMO | Biuro projektów | Business Analyst, PMO`,
  both: `PMO Project Manager | Project Manager / PMO | PM / PMO | Project Manager & PMO Lead | Project Manager - PMO Support | PM | Sr PM | PM Lead
    | Project Management | Project Management Specialist | Project Management Consultant | Project Consultant | Manager, Project Management
    | Director of Project Management | Head of Project Management | Project Coordinator | Project Co-ordinator | Project Associate | Project Executive
    | Project Assistant | Project Administrator | Project Officer | Project Delivery Officer | Project Manager Trainee | Project Management Intern
    | Assistant to the Project Manager | Project Manager/Coordinator | Projektkoordinator (m/w/d) | Projektassistenz | Chargé(e) de projet
    | Coordinador de proyectos | Koordynator projektu | Manager of Project Managers`,
  neighbour: `Programme Manager | Senior Program Manager | Technical Program Manager | TPM | Portfolio Manager | Project Portfolio Manager | Delivery Manager
    | Scrum Master | Agile Coach | Release Train Engineer | Project Controls Manager | Project Controller | Cost Engineer | Project Planner | Scheduler
    | Project Engineer | Project Architect | Site Manager | Construction Manager | Superintendent | Implementation Consultant | Customer Success Manager
    | Business Analyst | Product Owner | Change Manager | Chief of Staff | Bid Manager | Contracts Manager | Operations Manager | Bauleiter
    | Directeur de programme | Programmamanager | Projectcontroller | Programme Manager, PMO`,
  confusable: `Product Manager | Group Product Manager | Product Management Office (PMO) | Property Manager | Assistant Property Manager (PM) | Practice Manager
    | Plant Manager | Production Manager | Procurement Manager | Payroll Manager | Park Manager | Programme Officer | Radio Program Director
    | Policy Adviser, Prime Minister's Office (PMO) | Provost Marshal's Office (PMO) Dispatcher | Principal Medical Officer (PMO)
    | Preventive Maintenance (PM) Technician | PM Technician | SAP PM Consultant | Produktmanager | Chef de produit | Biuro projektowe
    | Recruitment Consultant, PMO | Lecturer in Project Management`,
  none: `Nurse, 3:00 PM - 11:30 PM | Cook AM/PM | Warehouse Operative PM shift | Air Quality Scientist PM2.5 | PM-05 Policy Adviser | Software Engineer
    | Office Manager | Executive Assistant | Cleaner £900 pm | Data Engineer | Executive Director`,
};

const rows = Object.entries(claims).flatMap(([claim, titles]) =>
  titles.split('|').map((title) => [title.trim().replace(/\s+/g, ' '), claim] as const),
);

test.each(rows)('"%s" claims %s', (title, claim) => {
  expect(readTitle(title).claims).toBe(claim);
});

test.each([
  ['Project Manager - Remote', 'Project Manager'],
  ['URGENT: Project Manager (Hybrid, London)', 'Project Manager'],
  ['Career Opportunities: PMO Analyst (234265)', 'PMO Analyst'],
  ['Job Application for Senior Project Manager at Harbour Works', 'Senior Project Manager'],
  ['Project Manager - job post', 'Project Manager'],
  ['Project Manager (m/w/d)', 'Project Manager'],
  ['Chef de projet H/F', 'Chef de projet'],
  ['PROJECT MANAGER (IT)', 'Project Manager (IT)'],
  ['🚀 PMO Lead 🚀', 'PMO Lead'],
  ['Project Manager £45,000 - £55,000', 'Project Manager'],
  ['Project Manager @ Harbour Works', 'Project Manager'],
  ['JR004512 PMO Manager', 'PMO Manager'],
  ['PMO Manager, PMP', 'PMO Manager'],
  ['Project Manager - 12 month contract', 'Project Manager'],
  ['Project Manager - Narvik, Norway', 'Project Manager'],
  ['Project Manager, Infrastructure', 'Project Manager, Infrastructure'],
  ['Project Manager (Oil, Gas)', 'Project Manager (Oil, Gas)'],
  ['Remote', 'Remote'],
  ['', ''],
])('"%s" is shown as "%s"', (title, clean) => {
  expect(readTitle(title).clean).toBe(clean);
});

test.each([
  ['Senior PM', 'You are the project manager of two sites. Project management is our craft.', 'pm'],
  ['Senior PM', 'The product manager owns the roadmap. Product management reports to the founder.', 'confusable'],
  ['PM', 'Preventive maintenance of chillers. Planned maintenance of lifts.', 'confusable'],
  ['PM', 'A friendly place to work.', 'both'],
  ['PMO', 'The Prime Minister meets the cabinet on Tuesdays.', 'confusable'],
  ['PMO', 'You help project managers in the project management office.', 'pmo'],
])('"%s" is spelled out by the advert: %s', (title, text, claim) => {
  expect(readTitle(title, text).claims).toBe(claim);
});

test.each([
  ['Project Management Officer', 'title_note_officer'],
  ['PMO', 'title_note_office'],
  ['PMO Analyst', null],
  ['Head of PMO', null],
  ['Project Manager', null],
  ['Project Manager, PMO', 'title_note_tag'],
  ['PMO Project Manager', 'title_note_names_both'],
  ['Project Coordinator', 'title_note_used_for_both'],
  ['PM', 'title_note_short'],
  ['Programme Manager', 'title_note_own_role'],
  ['Product Manager', 'title_note_other_field'],
  ['Nurse', null],
])('the note under "%s" is %s', (title, note) => {
  expect(readTitle(title).note).toBe(note);
  if (note !== null) expect(titleNotes).toHaveProperty(note);
});

test('case, doubled spaces and hyphens make no difference to a claim', () => {
  for (const title of [
    'pmo analyst',
    'PMO  ANALYST',
    'Pmo-Analyst',
    'PMO\u00a0Analyst',
    'PMO_Analyst',
    'P\u00adMO Analyst',
  ]) {
    expect(readTitle(title).claims, title).toBe('pmo');
  }
});

test('a very long title is read in bounded time and cut short', () => {
  const reading = readTitle(`Project Manager ${'((( - / , '.repeat(50_000)}`);
  expect(reading.claims).toBe('pm');
  expect(reading.clean.length).toBeLessThanOrEqual(300);
});
