/** A matter that tells the two roles apart in an interview; its question is the message `evidence_ask_<id>`. */
export interface QuestionTopic {
  readonly id: string;
  /** `article`, or the body the matter comes from. */
  readonly source: string;
  /** Ids of the concepts in which a listing says that the matter is this role's own work. */
  readonly pm: readonly string[];
  /** Ids of the concepts in which it says that the role watches or supports it for others. */
  readonly pmo: readonly string[];
  /** Ids of the concepts that name the matter and do not tell whose it is. */
  readonly shared: readonly string[];
}

/** The matters to ask about, the most telling first. */
export const questionTopics: readonly QuestionTopic[] = [
  {
    id: 'budget',
    source: 'article',
    pm: ['pm-owns-budget', 'pm-commercial-result'],
    pmo: ['pmo-money-across-projects'],
    shared: ['shared-budget-tracking'],
  },
  {
    id: 'outcome',
    source: 'article',
    pm: ['pm-owns-end-to-end', 'pm-answers-for-outcome', 'pm-delivers-in-constraints', 'pm-executes'],
    pmo: ['pmo-helps-project-managers', 'pmo-oversees-projects', 'pmo-independent-of-delivery'],
    shared: ['shared-monitor-progress', 'shared-corrective-action'],
  },
  {
    id: 'scope',
    source: 'article',
    pm: ['pm-defines-scope', 'pm-client-agreement', 'pm-statement-of-work', 'pm-controls-scope', 'pm-requirements'],
    pmo: ['pmo-intake', 'pmo-portfolio-strategy'],
    shared: ['shared-business-case', 'shared-change-control'],
  },
  {
    id: 'team',
    source: 'article',
    pm: ['pm-organises-team', 'pm-directs-team'],
    pmo: ['pmo-capacity', 'pmo-shared-resources', 'pmo-leads-office'],
    shared: ['shared-allot-resources', 'shared-people-management', 'shared-motivate', 'both-manages-project-managers'],
  },
  {
    id: 'plan',
    source: 'article',
    pm: ['pm-detailed-plan', 'pm-planning', 'pm-estimating'],
    pmo: ['pmo-prepares-plans-for-managers', 'pmo-checks-plans', 'pmo-dependencies'],
    shared: ['shared-schedule-upkeep'],
  },
  {
    id: 'client',
    source: 'PRINCE2',
    pm: ['pm-client-contact', 'pm-answers-to-sponsor', 'pm-negotiation'],
    pmo: ['pmo-secretariat'],
    shared: ['shared-stakeholders', 'shared-communication'],
  },
  {
    id: 'reports',
    source: 'PMI',
    pm: ['pm-own-caseload'],
    pmo: ['pmo-portfolio-reports', 'pmo-dashboards', 'pmo-collects-updates'],
    shared: ['shared-status-reporting'],
  },
  {
    id: 'suppliers',
    source: 'article',
    pm: ['pm-contracts', 'pm-vendors', 'pm-procurement'],
    pmo: [],
    shared: [],
  },
  {
    id: 'method',
    source: 'PMI',
    pm: [],
    pmo: ['pmo-owns-method', 'pmo-templates', 'pmo-governance', 'pmo-gates', 'pmo-assurance', 'pmo-maturity'],
    shared: ['shared-documentation'],
  },
  {
    id: 'risk',
    source: 'article',
    pm: [],
    pmo: ['pmo-raid-logs', 'pmo-change-desk'],
    shared: ['shared-risk'],
  },
  {
    id: 'handover',
    source: 'article',
    pm: ['pm-hands-over', 'pm-goes-live', 'pm-closes', 'pm-site-delivery'],
    pmo: ['pmo-benefits', 'pmo-lessons-learned'],
    shared: [],
  },
  {
    id: 'managers',
    source: 'article',
    pm: [],
    pmo: ['pmo-coaches-managers', 'pmo-office-work', 'pmo-centre-of-excellence'],
    shared: [],
  },
];
