import { type Concept, phrases } from './concept.ts';

/** Concepts of both roles: alone they decide nothing. */
export const sharedConcepts: readonly Concept[] = [
  {
    id: 'shared-leadership',
    code: 'S01',
    name: 'Leadership',
    side: 'shared',
    strength: 0,
    forms: phrases(`
      leadership [skills|experience|abilities|qualities|role|] | strong [leadership|leader] | lead by example | inspire others | provide leadership
      | natural leader | ability to lead
    `),
    because: 'Leadership is on both of the article’s skill lists.',
    source: 'article',
    article: ['pm-skill-leadership', 'pmo-skill-leadership'],
  },
  {
    id: 'shared-people-management',
    code: 'S02',
    name: 'People management',
    side: 'shared',
    strength: 0,
    forms: phrases(`
      people management | [manage|managing] [people|customers, suppliers and teams|relationships|cross-functional teams|staff] | line management | people skills
      | interpersonal skills | work with [customers, suppliers|functional managers|people at all levels] | team management | people manager
    `),
    because: 'People management is on both of the article’s skill lists.',
    source: 'article',
    article: ['pm-skill-people-management', 'pmo-skill-people-management'],
  },
  {
    id: 'shared-communication',
    code: 'S03',
    name: 'Communication',
    side: 'shared',
    strength: 0,
    forms: phrases(`
      [effective|excellent|strong|good|clear|outstanding] [communication|communicator|communication skills] | [verbal|written|oral|verbal and written|written and verbal|oral and written] communication
      | communication skills | communicate with [stakeholders|team|all levels|management|sponsors] | communication [plan|plans|strategy] | keep [stakeholders|all parties|everyone] informed
      | communicate [clearly|effectively|progress] | ensure clear communication
    `),
    because: 'Communication is on both of the article’s lists, as a skill and as a duty.',
    source: 'article',
    article: ['pm-skill-communication', 'pmo-skill-communication', 'pm-resp-communication', 'pmo-resp-communication'],
  },
  {
    id: 'shared-conflict-management',
    code: 'S04',
    name: 'Conflict management',
    side: 'shared',
    strength: 0,
    forms: phrases(`
      conflict [management|resolution|handling] | [resolve|manage|handle|settle] [conflicts|conflict|disputes|disagreements] | handle difficult conversations | mediate [between|conflicts|disputes|]
      | defuse tensions
    `),
    because: 'Conflict management is on both of the article’s skill lists.',
    source: 'article',
    article: ['pm-skill-conflict-management', 'pmo-skill-conflict-management'],
  },
  {
    id: 'shared-problem-solving',
    code: 'S05',
    name: 'Problem solving',
    side: 'shared',
    strength: 0,
    forms: phrases(`
      problem [solving|solver|resolution] | solve [problems|complex problems] | [troubleshoot|resolve|fix] [issues|problems|project issues] | analytical problem solver
      | find solutions | issue resolution
    `),
    because: 'Problem-solving is on both of the article’s skill lists.',
    source: 'article',
    article: ['pm-skill-problem-solving', 'pmo-skill-problem-solving'],
  },
  {
    id: 'shared-creative-thinking',
    code: 'S06',
    name: 'Creative thinking',
    side: 'shared',
    strength: 0,
    forms: phrases(`
      creative [thinking|solutions|thinker|problem solving|mind] | creativity | innovative [thinking|thinker|solutions|ideas] | think [outside box|creatively] | out-of-the-box thinking
    `),
    because: 'Creative thinking is on both of the article’s skill lists.',
    source: 'article',
    article: ['pm-skill-creative-thinking', 'pmo-skill-creative-thinking'],
  },
  {
    id: 'shared-time-management',
    code: 'S07',
    name: 'Time management',
    side: 'shared',
    strength: 0,
    forms: phrases(`
      time management | manage [multiple|competing|conflicting|changing] [priorities|deadlines|tasks] | meet [deadlines|tight deadlines] | work under pressure | [organise|manage] own [workload|time]
      | manage time [well|effectively] | prioritise [workload|tasks|own work] | work to [deadlines|tight deadlines]
    `),
    because: 'Time management is on both of the article’s skill lists.',
    source: 'article',
    article: ['pm-skill-time-management', 'pmo-skill-time-management'],
  },
  {
    id: 'shared-stakeholders',
    code: 'S08',
    name: 'Stakeholder support',
    side: 'shared',
    strength: 1,
    forms: phrases(`
      [gain|secure|win|build|obtain] [stakeholder support|support of stakeholders|stakeholder buy-in|buy-in|support from stakeholders] | stakeholder [management|engagement|relationships|expectations|communication|communications|alignment]
      | build [stakeholder relationships|relationships with stakeholders] | manage [stakeholder expectations|stakeholders|expectations of stakeholders] | [engage|align|work with|liaise with] stakeholders
      | engage with [stakeholders|key stakeholders|senior stakeholders] | key stakeholders
    `),
    because: 'Gaining the support of stakeholders is on both of the article’s lists; whose stakeholders decides.',
    source: 'article',
    article: ['pm-resp-stakeholders', 'pmo-resp-stakeholders'],
  },
  {
    id: 'shared-vision',
    code: 'S09',
    name: 'Vision for the team',
    side: 'shared',
    strength: 0,
    forms: phrases(`
      [communicate|share|explain|convey] [vision|project vision|vision to team|goals|project goals] | set direction for team | align team [on|around|with] [goals|objectives|vision]
      | common [goal|vision|purpose] | [clear|shared] vision | explain why project matters
    `),
    because: 'Communicating a vision to the team is on both of the article’s lists.',
    source: 'article',
    article: ['pm-resp-vision', 'pmo-resp-vision'],
  },
  {
    id: 'shared-risk',
    code: 'S11',
    name: 'Risk and contingency',
    side: 'shared',
    strength: 1,
    forms: phrases(`
      risk [assessment|assessments|management|management plan|analysis|mitigation|mitigation plans|identification|reviews] | contingency [plan|plans|planning] | [identify|assess|manage|mitigate|analyse|monitor|track] [risks|risk|project risks|risks and issues|project risk]
      | identify and [mitigate|manage|assess] risks | identify risks and | manage [risks and issues|issues and risks] | mitigation [strategies|plans|actions|measures] | [risks, issues|risks and dependencies]
      | escalate [risks|issues|risks and issues]
    `),
    because: 'Risk assessment and contingency plans are on both of the article’s lists; the verb decides.',
    source: 'article',
    article: ['pm-resp-risk', 'pmo-resp-risk'],
  },
  {
    id: 'shared-allot-resources',
    code: 'S12',
    name: 'Allot resources',
    side: 'shared',
    strength: 1,
    forms: phrases(`
      [allocate|assign|allot|secure|coordinate|plan|schedule] [resources|project resources|people and resources|staff] | resource [planning|allocation|management|scheduling|coordination]
      | allocation of resources | [right|necessary|required] resources | resource needs
    `),
    because: 'Allotting resources is on both of the article’s lists; to one project or across projects decides.',
    source: 'article',
    article: ['pm-resp-allot-resources', 'pmo-resp-allot-resources'],
  },
  {
    id: 'shared-motivate',
    code: 'S13',
    name: 'Motivate the team',
    side: 'shared',
    strength: 1,
    forms: phrases(`
      [motivate|inspire|energise|encourage|engage] [team|teams|project team|project teams|people|others|team members] | foster [team spirit|teamwork|collaboration] | keep team [engaged|motivated] | build [morale|team morale|team spirit]
      | team [morale|motivation] | lead and motivate
    `),
    because: 'Motivating the teams is on both of the article’s lists.',
    source: 'article',
    article: ['pm-resp-motivating', 'pmo-resp-motivating'],
  },
  {
    id: 'shared-documentation',
    code: 'S14',
    name: 'Project documentation',
    side: 'shared',
    strength: 1,
    forms: phrases(`
      [maintain|keep|prepare|create|manage|update|produce|develop] [project documentation|project documents|accurate documentation|accurate records|project files|comprehensive documentation|project records]
      | document project [progress|decisions|status|changes|activities] | up-to-date documentation | project [documentation|documents|files|paperwork] | documentation up to date
    `),
    because: 'Maintaining project documentation is on both of the article’s lists; for whom decides.',
    source: 'article',
    article: ['pm-resp-documentation', 'pmo-resp-documentation'],
  },
  {
    id: 'shared-monitor-progress',
    code: 'S15',
    name: 'Control and monitor progress',
    side: 'shared',
    strength: 1,
    forms: phrases(`
      [monitor|track|control|measure|follow up] [progress|project progress|project|milestones|project milestones|project performance|deliverables|performance|timelines|project status|project activities]
      | [monitor|track] [progress|performance] against [plan|plans|schedule|milestones|baseline|targets] | monitor and [control|report|track] | follow up on [actions|action items|open points|tasks]
      | control [project|progress] | [project|progress] [monitoring|tracking|control] | keep project on track
    `),
    because: 'Controlling and monitoring progress is on both of the article’s lists; one project or many decides.',
    source: 'article',
    article: ['pm-resp-executing-controlling', 'pmo-resp-controlling'],
  },
  {
    id: 'shared-change-control',
    code: 'S16',
    name: 'Change control',
    side: 'shared',
    strength: 1,
    forms: phrases(`
      [manage|follow|lead|own] [change control|change control process|change requests|scope changes|project changes|changes to scope|change request process] | change control [process|procedures|procedure|] | change requests
      | [scope|project] change [management|control] | [evaluate|assess|review] [change requests|changes] | manage changes to [scope|project|schedule|project scope|plan]
      | control changes
    `),
    because:
      'Managing a change control process is on both of the article’s lists; deciding or logging the changes tells which.',
    source: 'article',
    article: ['pm-resp-change-control', 'pmo-resp-change-control'],
  },
  {
    id: 'shared-corrective-action',
    code: 'S17',
    name: 'Corrective action',
    side: 'shared',
    strength: 1,
    forms: phrases(`
      corrective [action|actions|measures] | [recovery|remedial|remediation] [plan|plans|action|actions] | [take|recommend|propose|implement|develop] corrective [action|actions|measures] | resolve deviations
      | get [projects|project] back on track | bring [projects|project] back on track | [correct|address] [deviations|slippage|variances]
    `),
    because:
      'Developing corrective actions is on both of the article’s lists; taking or recommending them tells which.',
    source: 'article',
    article: ['pm-resp-corrective-actions', 'pmo-resp-corrective-actions'],
  },
  {
    id: 'shared-status-reporting',
    code: 'S18',
    name: 'Status reporting',
    side: 'shared',
    strength: 1,
    forms: phrases(`
      [prepare|provide|produce|write|create|present|submit] [status|progress|project|weekly|monthly|regular] [reports|updates]
      | [status|progress|project|weekly|project status] [report|reports|reporting|updates] | report on [progress|project progress|project status|status] | report [progress|status] | project status presentations
      | report to [management|senior management|leadership|executives] | update [stakeholders|management] on [progress|status]
    `),
    because: 'Both roles report status; on one’s own project or for all projects decides.',
    source: 'all bodies',
    article: [],
  },
  {
    id: 'shared-schedule-upkeep',
    code: 'S19',
    name: 'Schedule upkeep',
    side: 'shared',
    strength: 1,
    forms: phrases(`
      [maintain|update|track|monitor|keep] [schedule|project schedule|project schedules|project plans|project plan|timelines|project timelines|Gantt charts|plan] | critical path [analysis|] | Gantt [chart|charts]
      | keep plan [current|up to date] | [project|] schedule [updates|maintenance|tracking] | schedule variance
    `),
    because:
      'Keeping a schedule up to date is done in both roles; building and owning it leans to the Project Manager.',
    source: 'SFIA',
    article: [],
  },
  {
    id: 'shared-budget-tracking',
    code: 'S20',
    name: 'Budget tracking',
    side: 'shared',
    strength: 1,
    forms: phrases(`
      [track|monitor|review|report on] [budget|budgets|project budget|expenditure|costs|spend|spending|expenses|project costs|project expenses] | [budget|cost|expense|spend] [tracking|monitoring|reporting] | variance [reporting|analysis|reports]
      | forecast versus actuals | [budget versus|actuals versus|actuals against] [actual|actuals|forecast|budget] | financial [tracking|reporting]
    `),
    because: 'Following a budget is done in both roles; owning it is the Project Manager’s.',
    source: 'all bodies',
    article: [],
  },
  {
    id: 'shared-business-case',
    code: 'S21',
    name: 'Business case',
    side: 'shared',
    strength: 1,
    forms: phrases(`
      [write|support|develop|prepare|review|draft|create|build|contribute to] [business case|business cases|investment proposal|investment proposals|feasibility study|feasibility studies] | cost-benefit [analysis|analyses]
      | benefits case | business case [development|preparation|review]
    `),
    because: 'Writing a business case leans to the project, reviewing it to the office.',
    source: 'ESCO',
    article: [],
  },
  {
    id: 'shared-agile-ceremonies',
    code: 'S22',
    name: 'Agile ceremonies',
    side: 'shared',
    strength: 0,
    forms: phrases(`
      [facilitate|run|lead|organise|hold] [sprint planning|stand-ups|daily stand-ups|daily scrum|retrospectives|sprint reviews|scrum ceremonies|agile ceremonies|ceremonies] | sprint [planning|reviews|retrospectives]
      | daily [stand-ups|standups|scrum] | remove [impediments|blockers|roadblocks] | backlog [refinement|grooming|management] | coach [scrum team|agile teams] | [scrum|agile] ceremonies | sprint [goals|backlog]
    `),
    because: 'Running a team’s sprints belongs to a third role, the Scrum Master.',
    source: 'Scrum practice',
    article: [],
  },
  {
    id: 'shared-certificates',
    code: 'S23',
    name: 'Project certificates',
    side: 'shared',
    strength: 0,
    forms: phrases(`
      PMP [certification|certified|certificate|] | PRINCE2 [practitioner|foundation|certification|certified|] | APM [PMQ|PFQ] | CAPM | PgMP | PfMP | PMI-ACP | CSM | P3O [practitioner|foundation] | MSP [practitioner|] | PMO-CP
      | certified scrum master | project management [certification|qualification|certificate] | IPMA [certification|level]
    `),
    because: 'Both kinds of advert ask for the same certificates, so they prove nothing.',
    source: 'all bodies',
    article: [],
  },
];
