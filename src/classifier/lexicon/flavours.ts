import { phrases } from './concept.ts';

/** What is asked of a role: an office's kind, the seat in it, how far a project manager's work reaches, and over how many. */
export type FlavourQuestion = 'kind' | 'seat' | 'reach' | 'load';

/** A finer word for a role, with what in the duties speaks for it. */
export interface FlavourRule {
  readonly id: string;
  readonly role: 'pm' | 'pmo';
  readonly question: FlavourQuestion;
  /** Concepts that speak for it; two duties must show one of them. */
  readonly concepts: readonly string[];
  /** Concepts and phrases that say it outright; one duty is enough. */
  readonly plainly: readonly string[];
  readonly phrases: readonly string[];
  /** Words of the office's duties that hint at it: each duty that holds one counts for half. */
  readonly words: readonly string[];
  /** One sentence that tells a reader why. */
  readonly because: string;
  readonly source: string;
}

const kinds = 'PMI, three kinds of PMO';
const seats = 'P3O, roles in the offices';

export const flavourRules: readonly FlavourRule[] = [
  {
    id: 'supporting',
    role: 'pmo',
    question: 'kind',
    concepts: [
      'pmo-helps-project-managers',
      'pmo-templates',
      'pmo-secretariat',
      'pmo-library',
      'pmo-office-administration',
      'pmo-lessons-learned',
      'pmo-prepares-plans-for-managers',
      'pmo-raid-logs',
    ],
    plainly: [],
    phrases: [],
    words:
      'support assist help aid relieve template templates toolkit guidance minutes agenda file files repository administrative administer helpdesk'.split(
        ' ',
      ),
    because: 'A supportive office gives project managers tools, records and a hand; it checks and directs little.',
    source: kinds,
  },
  {
    id: 'controlling',
    role: 'pmo',
    question: 'kind',
    concepts: [
      'pmo-governance',
      'pmo-gates',
      'pmo-assurance',
      'pmo-owns-method',
      'pmo-checks-plans',
      'pmo-collects-updates',
      'pmo-oversees-projects',
      'pmo-portfolio-reports',
    ],
    plainly: [],
    phrases: [],
    words:
      'governance compliance comply monitor monitoring audit audits assurance gate gates review reviews standard standards control controls check checks challenge methodology framework oversight'.split(
        ' ',
      ),
    because: 'A controlling office sets the method and checks that projects keep to it.',
    source: kinds,
  },
  {
    id: 'directing',
    role: 'pmo',
    question: 'kind',
    concepts: ['pmo-shared-resources'],
    plainly: ['both-manages-project-managers'],
    phrases: [],
    words: [],
    because: 'A directive office runs the projects: project managers report to it and are assigned by it.',
    source: kinds,
  },
  {
    id: 'analyst',
    role: 'pmo',
    question: 'seat',
    concepts: [
      'pmo-portfolio-reports',
      'pmo-dashboards',
      'pmo-checks-plans',
      'pmo-money-across-projects',
      'pmo-benefits',
      'pmo-capacity',
      'pmo-portfolio-tool',
    ],
    plainly: [],
    phrases: [],
    words:
      'dashboard dashboards report reports reporting data analysis analyse metrics kpi kpis forecast forecasts variance spreadsheet excel capacity'.split(
        ' ',
      ),
    because: 'Figures, dashboards and reports over many projects are an analyst’s seat.',
    source: seats,
  },
  {
    id: 'coordinator',
    role: 'pmo',
    question: 'seat',
    concepts: [
      'pmo-secretariat',
      'pmo-raid-logs',
      'pmo-library',
      'pmo-office-administration',
      'pmo-collects-updates',
      'pmo-change-desk',
    ],
    plainly: [],
    phrases: [],
    words:
      'minutes agenda agendas meeting meetings log logs file files repository sharepoint calendar chase chasing collect collecting actions timesheet timesheets invoices'.split(
        ' ',
      ),
    because: 'Minutes, logs, files and the reporting round are a coordinator’s seat.',
    source: seats,
  },
  {
    id: 'lead',
    role: 'pmo',
    question: 'seat',
    concepts: [
      'pmo-owns-method',
      'pmo-governance',
      'pmo-gates',
      'pmo-assurance',
      'pmo-coaches-managers',
      'pmo-maturity',
      'pmo-centre-of-excellence',
    ],
    plainly: [],
    phrases: [],
    words:
      'governance methodology methodologies framework standard standards assurance coach coaching mentor training maturity gate gates playbook policy policies'.split(
        ' ',
      ),
    because: 'Who sets method and governance and coaches project managers leads the office’s work.',
    source: seats,
  },
  {
    id: 'head',
    role: 'pmo',
    question: 'seat',
    concepts: ['pmo-builds-office', 'both-manages-project-managers', 'pmo-portfolio-strategy'],
    plainly: ['pmo-leads-office'],
    phrases: [],
    words: [],
    because: 'Who leads the office and its people is its head.',
    source: seats,
  },
  {
    id: 'whole',
    role: 'pm',
    question: 'reach',
    concepts: [
      'pm-answers-for-outcome',
      'pm-delivers-in-constraints',
      'pm-hands-over',
      'pm-closes',
      'pm-defines-scope',
      'pm-owns-budget',
    ],
    plainly: ['pm-owns-end-to-end'],
    phrases: [],
    words: [],
    because: 'The article’s project manager takes overall charge of a project from its start to its end.',
    source: 'article',
  },
  {
    id: 'part',
    role: 'pm',
    question: 'reach',
    concepts: [],
    plainly: [],
    phrases: phrases(
      `[own|lead|manage|run|deliver|coordinate|responsible for] [workstream|work stream|work package|work packages|workstreams|subproject|sub project|subprojects|sub projects]
      | [workstream|work package|subproject|sub project] [lead|leader|owner|manager] | part of [larger|bigger|major] [project|program]
      | under [guidance|supervision|direction] of [project manager|senior project manager|lead project manager|project director]
      | assist senior project manager | support senior project manager`,
    ),
    words: [],
    because: 'A work package, or a project under a senior manager’s eye, is part of a project.',
    source: 'reference, labelling guide: borderline cases',
  },
  {
    id: 'several',
    role: 'pm',
    question: 'load',
    concepts: [],
    plainly: ['pm-own-caseload'],
    phrases: phrases(
      `[multiple|several|concurrent|simultaneous|various] [project|concurrent project|simultaneous project] [simultaneous|concurrently|at once|in parallel|]
      | [project|projects] [simultaneously|concurrently|in parallel|at the same time]`,
    ),
    words: [],
    because: 'The post carries several projects of its own at a time.',
    source: 'adverts for project managers',
  },
];
