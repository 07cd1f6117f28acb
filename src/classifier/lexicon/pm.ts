import { type Concept, phrases } from './concept.ts';

/** Concepts that speak for a Project Manager: one person who is in charge of a project. */
export const pmConcepts: readonly Concept[] = [
  {
    id: 'pm-owns-end-to-end',
    code: 'P01',
    name: 'Owns the project end to end',
    side: 'pm',
    strength: 3,
    forms: phrases(`
      [own|lead|manage|deliver|run|drive|take] project end to end | [own|lead|manage|deliver|run] projects end to end
      | [own|lead|manage|drive] end-to-end [delivery|execution|implementation] | end-to-end [project|] delivery
      | end-to-end project [management|execution|implementation|ownership|responsibility]
      | end-to-end [ownership|responsibility|management] of [project|projects|implementation|delivery]
      | take overall charge of [project|projects] | [overall|full|complete] charge of [project|projects]
      | from [initiation|inception|conception|concept|kick-off|start|start-up|mobilisation|planning|award] [to|through] [closure|close-out|completion|delivery|handover|finish|launch|go-live] | from [initiation|inception|start|kick-off] through to [closure|completion|delivery|handover]
      | from [beginning|start] to [end|finish] | [full|entire|whole|complete] project [lifecycle|life cycle|cycle]
      | [full|entire|whole] [lifecycle|life cycle] of [project|projects] | cradle to grave | from idea to launch
      | [own|ownership of] entire project | see [project|projects] through to completion | in charge of [project|projects]
      | all phases of project | every phase of project | through all project phases
    `),
    because: 'The article says a Project Manager takes overall charge of the project, end to end.',
    source: 'article',
    article: ['pm-resp-executing-controlling'],
  },
  {
    id: 'pm-answers-for-outcome',
    code: 'P02',
    name: 'Answers for success or failure',
    side: 'pm',
    strength: 3,
    forms: phrases(`
      [accountable|responsible|answerable] for project [success|outcome|outcomes|result|results|delivery|performance]
      | [accountable|responsible|answerable] for [success|outcome|result|overall success] of [project|projects]
      | [accountable|responsible] for [successful|timely|full|overall|] [delivery|execution|completion|implementation] of [project|projects|assigned projects]
      | single point of accountability | own [outcome|outcomes|result|results] of [project|projects]
      | accountable for delivery against | held accountable for [results|delivery|outcomes]
      | [full|overall|total|ultimate|sole] [responsibility|accountability] for [project|projects|delivery of project]
      | [full|total] project [responsibility|accountability] | deliver agreed [outcomes|results|outputs]
      | [take|assume] ownership of [project|projects] | own success of [project|projects] | project owner for delivery
      | answer for [result|success|outcome] | success or failure of project
    `),
    because: 'The article says the success or failure of a project rests on its Project Manager.',
    source: 'article',
    article: ['pm-resp-executing-controlling'],
  },
  {
    id: 'pm-delivers-in-constraints',
    code: 'P04',
    name: 'Delivers the project on time, in budget and in scope',
    side: 'pm',
    strength: 2,
    forms: phrases(`
      deliver [project|projects|assigned projects] on [time|schedule] | deliver [project|projects] within [budget|scope|time]
      | on time and [within|on|in|under] budget | on time, within scope and [within|on] budget | on [time|schedule] and [within|on] [scope|budget] | within budget and on [time|schedule] | on time, on budget
      | on [schedule|time] and on budget | on-time, on-budget | to time, cost and quality | to time and budget
      | on time, to budget | to agreed time, cost and quality | within agreed [scope|time|budget|cost|timescales]
      | within [scope|time|timeline|schedule] and budget | within time, cost and [quality|scope] | on time, in scope
      | within scope, schedule and budget | within budget and [schedule|timeline|deadline|time frame]
      | meet project [deadlines|objectives|targets|milestones] | bring [project|projects] in on time
      | deliver project objectives | [complete|finish] [project|projects] on [time|schedule]
      | [project|projects] [completed|delivered] on [time|schedule|budget]
    `),
    because: 'Carrying a project out within its time, cost and scope is what the article calls executing it.',
    source: 'article',
    article: ['pm-resp-executing-controlling'],
  },
  {
    id: 'pm-defines-scope',
    code: 'P05',
    name: 'Defines objectives and scope',
    side: 'pm',
    strength: 2,
    forms: phrases(`
      [define|set|establish|determine|agree|clarify] project [objectives|objective|goals|scope|deliverables|requirements]
      | [define|set|determine|agree|develop|shape|confirm] [scope|objectives|goals] of [project|projects]
      | [define|set] [goals|objectives] and [deliverables|scope|success criteria] | scope project | [define|set] success criteria
      | [define|agree|develop] [scope|project scope] with [stakeholders|client|clients|customer|sponsor]
      | [write|develop|prepare|draft|create|produce] project [charter|charters|brief|initiation document|definition]
      | [write|develop|prepare|produce] [project initiation documents|PID|PIDs] | [define|developing] scope and objectives
      | [define|set] scope, [goals|objectives] | scope definition | lead project scoping
    `),
    because: 'Defining the project objective is on the article’s Project Manager list only.',
    source: 'article',
    article: ['pm-resp-define-objective'],
  },
  {
    id: 'pm-client-agreement',
    code: 'P06',
    name: 'Gets the client’s agreement and sign-off',
    side: 'pm',
    strength: 3,
    forms: phrases(`
      [obtain|secure|get|gain|win] [client|customer|sponsor|owner|business] [approval|approvals|sign-off|agreement|acceptance|signoff]
      | agree [deliverables|scope|plan|requirements] with [client|clients|customer|customers]
      | [obtain|secure|gain] [formal|final] [acceptance|approval|sign-off] | [client|customer] [sign-off|signoff] of
      | [client|customer] approval of [changes|deliverables|plan] | present to [client|customer] for approval
      | [obtain|secure|get] [sign-off|approval|acceptance|agreement] from [client|clients|customer|customers|sponsor|owner]
      | negotiate [scope|requirements] with [client|clients|customer] | reach agreement with [client|customer]
      | client agreement on
    `),
    because: 'Obtaining the client’s agreement is on the article’s Project Manager list only.',
    source: 'article',
    article: ['pm-resp-client-agreement'],
  },
  {
    id: 'pm-statement-of-work',
    code: 'P07',
    name: 'Writes the statement of work',
    side: 'pm',
    strength: 3,
    forms: phrases(`
      [develop|write|draft|create|prepare|author|define|produce|negotiate] [statement of work|statements of work|SOW|SOWs]
      | [develop|write|draft|create|prepare|define] [scope of work|scopes of work|work scope|work scopes]
      | [prepare|issue|write] work orders | [author|write] scope document | own [SOW|statement of work]
      | [develop|write] specifications and scopes of work
    `),
    because: 'Developing a statement of work is on the article’s Project Manager list only.',
    source: 'article',
    article: ['pm-resp-statement-of-work'],
  },
  {
    id: 'pm-bids',
    code: 'P08',
    name: 'Proposals, bids and pricing',
    side: 'pm',
    strength: 1,
    forms: phrases(`
      [prepare|write|develop|create|draft|support] [proposals|project proposals|bids|tenders|quotations|quotes]
      | support bids and tenders | respond to [RFPs|RFP|RFQs|tenders|requests for proposal] | price [change orders|variations|new work]
      | pre-sales support | presales support | scope and price new work | proposal [development|preparation|writing]
      | bid [preparation|development] | tender [preparation|responses] | fee proposals
    `),
    because: 'Whoever prices the work often runs it; project managers are asked for this in client firms.',
    source: 'O*NET',
    article: [],
  },
  {
    id: 'pm-detailed-plan',
    code: 'P09',
    name: 'Builds the detailed plan',
    side: 'pm',
    strength: 2,
    forms: phrases(`
      [develop|create|build|prepare|write|produce|establish|draw up|define] [detailed|comprehensive|] [project|implementation|delivery|] [plan|schedule]
      | [develop|create|build] [work breakdown structure|WBS|project timeline|project timelines|project roadmap|workplan|workplans]
      | [produce|develop|write] project management plan | project execution plan | own project [plan|schedule]
      | set [project|] [milestones|deadlines] | [establish|set] baselines | plan and schedule project [activities|work|tasks]
      | plan project [activities|phases|tasks|work] | break down project into tasks | sequence project tasks
      | define project [milestones|tasks|timelines] | detailed project [plan|plans|schedule|planning]
    `),
    because: 'Developing a detailed plan is on the article’s Project Manager list only.',
    source: 'article',
    article: ['pm-resp-detailed-plan'],
  },
  {
    id: 'pm-planning',
    code: 'P10',
    name: 'Planning',
    side: 'pm',
    strength: 1,
    forms: phrases(`
      project planning [and|skills] | [lead|responsible for|own|drive|detailed] project planning | plan [project|projects] with | planning and [organising|execution|execute|delivery|implementation|coordination]
      | plan and [execute|deliver|organise|manage|lead|coordinate|run] [project|projects] | planning skills | strong planning
      | short- and long-term planning | plan, execute and | plan, organise and | plan, direct and coordinate
      | plan and [execute|organise|implement] | planning of [project|projects] and
    `),
    because: 'Planning is on the article’s Project Manager lists, as a skill and as a duty.',
    source: 'article',
    article: ['pm-skill-planning', 'pm-resp-planning'],
  },
  {
    id: 'pm-estimating',
    code: 'P11',
    name: 'Estimating',
    side: 'pm',
    strength: 1,
    forms: phrases(`
      estimate [effort|cost|costs|time|duration|resources|work] | estimate effort and cost | estimate project [cost|costs|effort|duration]
      | [prepare|develop|produce|create] [estimates|cost estimates|project estimates|effort estimates]
      | [cost|effort|project|resource|time] estimation | [cost|effort|project|resource|time] [estimate|estimates]
      | [cost|effort|project] estimating | estimate time and resources | size work | estimating skills
    `),
    because: 'Estimating is a skill on the article’s Project Manager list only.',
    source: 'article',
    article: ['pm-skill-estimating'],
  },
  {
    id: 'pm-owns-budget',
    code: 'P12',
    name: 'Owns the project budget',
    side: 'pm',
    strength: 3,
    forms: phrases(`
      [own|manage|control|set|hold|administer] project [budget|budgets|financials|finances|cost|costs]
      | [own|manage|control|set|hold|develop|prepare|plan] [budget|budgets] | [set and|develop and|create and|plan and] manage budgets
      | [full|overall|] [budget|financial|P&L] [responsibility|ownership|accountability] | responsible for [budget|project budget|budgets]
      | accountable for [project financials|project budget|budget|budgets] | P&L responsibility for [project|projects]
      | [develop|prepare|create|establish] project [budget|budgets] | budget management | budgeting skills | budgeting experience | skilled in budgeting
      | [manage|control] [scope and budget|cost and schedule|budget and schedule|budget and timeline]
      | manage [budget of|multi-million budget|capital budget] | control project spend | keep project within budget
    `),
    because: 'Budgeting is a skill on the article’s Project Manager list only.',
    source: 'article',
    article: ['pm-skill-budgeting'],
  },
  {
    id: 'pm-commercial-result',
    code: 'P13',
    name: 'Margin, billing and commercial result',
    side: 'pm',
    strength: 2,
    forms: phrases(`
      [protect|manage|improve|maximise|own] [project|] [margin|margins|profitability|gross margin] | project [profitability|margin|P&L]
      | [revenue|earned revenue] recognition | revenue forecast | [issue|prepare|approve] [invoices to client|client invoices|progress billing]
      | [milestone|progress|client|project] billing | cash-flow [forecast|management] | project cash flow | cost to complete
      | estimate at completion | commercial [performance|success|management] of [project|projects] | project invoicing
    `),
    because: 'Answering for a project’s margin and billing means owning its result.',
    source: 'client-firm practice',
    article: [],
  },
  {
    id: 'pm-negotiation',
    code: 'P14',
    name: 'Negotiation',
    side: 'pm',
    strength: 2,
    forms: phrases(`
      negotiate with [suppliers|vendors|stakeholders|clients|client|contractors|subcontractors|customers|landlords|third parties]
      | negotiate [change orders|variations|contracts|contract|scope|scope and timelines|resources|terms|prices|pricing|agreements|subcontracts|changes|deadlines]
      | [contract|supplier|vendor|commercial|client|price] negotiation | negotiation of [contracts|change orders|terms|scope]
      | lead negotiations | negotiation skills | negotiating skills | strong negotiator | negotiation
    `),
    because: 'Negotiation is a skill on the article’s Project Manager list only.',
    source: 'article',
    article: ['pm-skill-negotiation'],
  },
  {
    id: 'pm-contracts',
    code: 'P15',
    name: 'Contract management',
    side: 'pm',
    strength: 3,
    forms: phrases(`
      [manage|administer|own|oversee|control] [contract|contracts|subcontracts|subcontract|contractual obligations|project contracts]
      | contract [management|administration|compliance and change orders] | [manage|handle] [claims|variations|claims and variations]
      | [prepare|draft|award|issue] [contracts|subcontracts] | subcontract [management|administration]
      | [NEC|FIDIC|AIA|JCT] contract administration | contract [administrator|administering] | ensure contract compliance
      | fulfil contractual obligations | contract variations | contract close-out
    `),
    because: 'Contract management is a skill on the article’s Project Manager list only.',
    source: 'article',
    article: ['pm-skill-contract-management'],
  },
  {
    id: 'pm-vendors',
    code: 'P16',
    name: 'Runs suppliers and subcontractors',
    side: 'pm',
    strength: 2,
    forms: phrases(`
      [manage|oversee|direct|supervise|coordinate|lead] [vendors|vendor|suppliers|third-party suppliers|subcontractors|contractors|consultants|third parties|external partners|system integrators]
      | [select|appoint|procure|engage|hire] [vendors|consultants|contractors|suppliers|subcontractors]
      | [select|manage] vendors and consultants | hold [suppliers|vendors|contractors] to account | vendor performance [management|]
      | [vendor|supplier|subcontractor|third-party] management | manage relationships with [vendors|suppliers|contractors]
    `),
    because: 'Steering the firms that do the work is part of delivering a project.',
    source: 'O*NET',
    article: [],
  },
  {
    id: 'pm-procurement',
    code: 'P17',
    name: 'Procurement for the project',
    side: 'pm',
    strength: 1,
    forms: phrases(`
      lead [procurement|procurement for project|project procurement] | [run|lead|manage] [tenders|tendering|tender process|procurement]
      | [buy out|buyout] project | issue purchase orders | [source|procure|order] [materials|equipment|materials and services]
      | [procurement|purchase] of [materials|equipment|long-lead items] | project procurement | long-lead [items|procurement]
    `),
    because: 'Buying what one project needs belongs to running that project.',
    source: 'O*NET',
    article: [],
  },
  {
    id: 'pm-influencing',
    code: 'P18',
    name: 'Influencing',
    side: 'pm',
    strength: 1,
    forms: phrases(`
      influence [stakeholders|others|people|decisions|senior leaders|without authority|at all levels] | influencing skills | influencing and
      | persuade [senior leaders|stakeholders|others] | win buy-in | influence and [persuade|negotiate] | ability to influence
    `),
    because: 'Influencing is a skill on the article’s Project Manager list only.',
    source: 'article',
    article: ['pm-skill-influencing'],
  },
  {
    id: 'pm-information-system',
    code: 'P19',
    name: 'Sets up the project information system',
    side: 'pm',
    strength: 1,
    forms: phrases(`
      [set up|establish|create|build] [project management information system|PMIS|project information system]
      | set up project [tracking tools|tracking|controls|workspace|site|tools|board] | establish project [workspace|workspaces|controls]
      | set up project in [Jira|MS Project|Microsoft Project|Asana|Smartsheet] | configure project board
      | project management information system
    `),
    because: 'The article gives this to the Project Manager; other bodies give it to the office, so it counts little.',
    source: 'article',
    article: ['pm-resp-information-system'],
  },
  {
    id: 'pm-system-configuration',
    code: 'P20',
    name: 'System configuration',
    side: 'pm',
    strength: 1,
    forms: phrases(`
      configure project [systems|system|workspace] | project system configuration | system configuration of project
      | configuration management of project [products|deliverables|documents] | manage configuration items | project configuration management
      | configuration control of [deliverables|project products] | version control of [deliverables|project deliverables]
      | system configuration
    `),
    because:
      'The article gives system configuration to the Project Manager; other bodies give it to support, so it counts little.',
    source: 'article',
    article: ['pm-resp-system-configuration'],
  },
  {
    id: 'pm-organises-team',
    code: 'P21',
    name: 'Organises the project and builds the team',
    side: 'pm',
    strength: 2,
    forms: phrases(`
      [build|assemble|form|mobilise|recruit|establish|organise|put together|structure|staff] project team
      | [build|assemble|form|put together] [team|teams] | [recruit|select] and [mobilise|build|lead] project team | staff project
      | set up project organisation | define [project|] roles and responsibilities | organise project [resources|work|activities]
      | mobilise [project|projects|resources] | organising projects | organise and [lead|direct] project
    `),
    because: 'Organizing is on the article’s Project Manager list only.',
    source: 'article',
    article: ['pm-resp-organizing'],
  },
  {
    id: 'pm-directs-team',
    code: 'P22',
    name: 'Directs the team’s daily work',
    side: 'pm',
    strength: 2,
    forms: phrases(`
      assign [tasks|work|tasks and responsibilities] to [team members|team|project team|staff] | direct project [personnel|staff|team]
      | [lead|manage|direct|supervise|coordinate|run] [project|cross-functional|multidisciplinary|delivery|technical|matrix|virtual] [team|teams]
      | delegate [work|tasks|project tasks] | hold team accountable | lead project team day to day
      | coordinate team of [specialists|engineers|developers|consultants] | lead team of [engineers|developers|designers|consultants|specialists]
      | supervise [site|field] staff | direct work of [team|contractors|project team]
    `),
    because: 'Giving the project team its work is the project manager’s daily job.',
    source: 'O*NET',
    article: [],
  },
  {
    id: 'pm-executes',
    code: 'P23',
    name: 'Executes the plan',
    side: 'pm',
    strength: 2,
    forms: phrases(`
      [execute|implement] [project|projects|project plan|project plans|plan] | [lead|manage|drive|direct|own|run] [project|] [execution|implementation|delivery]
      | [lead|manage|drive|run|deliver] [project|projects] | [lead|manage|drive|direct] [execution|implementation|delivery] of [project|projects|solution]
      | run project day to day | day-to-day management of [project|projects] | manage day-to-day [project|] activities
      | [implement|deliver] solution | project execution | manage [all aspects|every aspect] of [project|projects]
      | [deliver|manage|lead|run] [complex|multiple|large|strategic|IT|technical|client|assigned|construction|software|key|small|individual] projects
      | hands-on delivery of projects | [act|serve] as project [manager|lead]
    `),
    because: 'In the article only the Project Manager executes; the PMO monitors and controls.',
    source: 'article',
    article: ['pm-resp-executing-controlling'],
  },
  {
    id: 'pm-hands-over',
    code: 'P24',
    name: 'Hands over to client or operations',
    side: 'pm',
    strength: 3,
    forms: phrases(`
      hand over [to|project to|projects to|deliverables to|system to] [operations|client|customer|business|support|owner|service|maintenance]
      | [handover|hand-off|handoff|turnover] to [client|customer|operations|support|owner|business|service team|maintenance|end users]
      | transition to [business as usual|BAU|operations|support|production|service] | transition [project|projects|deliverables] [to|into] [operations|support|service|business as usual|BAU]
      | transition into service | [project|final|smooth|client|formal] handover | handover and close-out | knowledge transfer to [run|support|operations] teams
      | [ensure|manage|lead|plan] [smooth|orderly|] [handover|handoff] | hand [project|projects|system|works] over to | hand over [completed|finished] [project|projects|works]
    `),
    because: 'Hand-off is on the article’s Project Manager list only.',
    source: 'article',
    article: ['pm-resp-handoff'],
  },
  {
    id: 'pm-closes',
    code: 'P25',
    name: 'Closes the project',
    side: 'pm',
    strength: 1,
    forms: phrases(`
      close [out|] [project|projects] | project [close-out|closeout|closure|closing] | final acceptance
      | [write|prepare|produce] [closure|close-out|completion] [report|reports|documents|documentation] | formal project closure
      | punch list and close-out | post-implementation review of project | close project formally | manage close-out
    `),
    because: 'Bringing one’s own project to a close goes with owning it.',
    source: 'SFIA',
    article: [],
  },
  {
    id: 'pm-client-contact',
    code: 'P26',
    name: 'The client’s main contact',
    side: 'pm',
    strength: 2,
    forms: phrases(`
      [main|primary|single|key|day-to-day|first|central] [point of contact|contact] for [client|clients|customer|customers|project|owner|homeowner]
      | [primary|main|key] [client|customer] [contact|interface] | [main|primary|single|central|day-to-day] point of contact | lead [client|customer] meetings | run [kick-off|kick-off meeting|project kick-off]
      | [lead|run|chair] [kick-off meetings|kickoff meetings|project meetings] | manage [client|customer] [expectations|relationship|relationships|communication]
      | [client|customer]-facing project lead | represent project to [client|customer] | liaise with client on
      | primary liaison with [client|customer] | keep [client|clients|customer] informed
    `),
    because: 'The person the client turns to is the person in charge of the project.',
    source: 'O*NET',
    article: [],
  },
  {
    id: 'pm-requirements',
    code: 'P28',
    name: 'Works out requirements with the client',
    side: 'pm',
    strength: 1,
    forms: phrases(`
      [gather|define|collect|elicit|capture|determine|clarify] [requirements|project requirements|business requirements|client requirements|customer requirements]
      | define requirements with [stakeholders|client|clients|users] | translate [business|client|customer] [needs|requirements]
      | [run|lead|hold] discovery workshops | meet [client|clients|customers] to [assess|understand] needs
      | understand [client|customer] needs | requirements [gathering|definition]
    `),
    because: 'Working out what the client needs is an early step of running a project.',
    source: 'O*NET',
    article: [],
  },
  {
    id: 'pm-controls-scope',
    code: 'P29',
    name: 'Controls scope and quality of what is delivered',
    side: 'pm',
    strength: 2,
    forms: phrases(`
      [manage|control|own|protect] [scope|project scope] | [prevent|avoid|control|manage] scope creep
      | manage [scope, schedule and cost|scope, time and budget|scope, schedule and budget|scope, timeline and budget|scope, budget and timeline]
      | manage [project|] [scope|schedule|timeline|timelines|cost|quality|deliverables] | [control|manage] project [quality|changes|schedule|deliverables]
      | ensure deliverables meet [acceptance criteria|requirements|expectations|quality standards] | manage quality of deliverables
      | [decide|agree|approve|negotiate] [changes to scope|scope changes] | manage triple constraint | quality of project deliverables | accept or reject deliverables | ensure quality of work
    `),
    because: 'Holding one project’s scope and quality is the project manager’s control.',
    source: 'SFIA',
    article: [],
  },
  {
    id: 'pm-goes-live',
    code: 'P31',
    name: 'Takes it live',
    side: 'pm',
    strength: 2,
    forms: phrases(`
      [manage|lead|plan|coordinate|drive|own] [go-live|cutover|deployment|rollout|launch|migration|commissioning|UAT]
      | cutover [planning|plan] | lead deployment and rollout | coordinate [UAT|user acceptance testing|testing and go-live] | hypercare
      | go-live [readiness|support|planning] | launch readiness | testing and commissioning | commissioning and handover
      | [system|solution] [rollout|deployment] | implementation and go-live
    `),
    because: 'Bringing a result into use is delivery work.',
    source: 'delivery practice',
    article: [],
  },
  {
    id: 'pm-site-delivery',
    code: 'P32',
    name: 'Site and construction delivery',
    side: 'pm',
    strength: 3,
    forms: phrases(`
      [manage|review|process|issue|coordinate] [RFIs|submittals|RFIs and submittals|shop drawings] | RFIs and submittals | RFIs, submittals
      | subcontract buyout | buyout of [subcontractors|trades] | progress claims | pay applications | payment applications
      | [chair|lead|run|hold] [site|progress|OAC|owner] meetings | [obtain|secure|manage] [permits|permits and approvals|building permits|planning approvals]
      | [manage|prepare|negotiate|process] change orders | snagging | punch list | job-site safety
      | [coordinate|supervise|manage] trades | construction [schedule|schedules|activities|phase] | tender and award
      | manage construction [project|projects|of]
    `),
    because: 'In construction these are the tasks of the person who runs the job.',
    source: 'construction practice',
    article: [],
  },
  {
    id: 'pm-answers-to-sponsor',
    code: 'P34',
    name: 'Answers to the sponsor for the project',
    side: 'pm',
    strength: 2,
    forms: phrases(`
      [report|present|answer] to [project sponsor|sponsor|sponsors|steering committee|steering group|project board|steerco]
      | [report|present] [progress|status] to [sponsor|sponsors|steering committee|project board|client] | escalate to [SRO|sponsor|project board|steering committee]
      | [lead|run|chair] [steering committee|steerco|project board] [meetings|] | within agreed tolerances
      | keep [sponsor|sponsors|project board] informed | work closely with project sponsor
    `),
    because: 'A project manager answers to the project’s sponsor or board for its progress.',
    source: 'PRINCE2',
    article: [],
  },
  {
    id: 'pm-own-caseload',
    code: 'P35',
    name: 'Carries several projects of one’s own',
    side: 'pm',
    strength: 1,
    forms: phrases(`
      manage [multiple|several|concurrent|simultaneous|various] [projects|client projects] | manage 3-5 [concurrent|] projects
      | [run|lead|deliver|handle|juggle] [multiple|several|various] [projects|client projects] [simultaneously|at once|at same time|concurrently|]
      | [assigned|allocated] projects | your [portfolio|book] of [client|customer|assigned] projects | own portfolio of [client|customer] projects
      | multiple [projects simultaneously|concurrent projects] | projects assigned to you
      | [run|lead|manage|deliver|plan] own [project|projects] | [project|projects] of own | [run|lead|manage|deliver] [client|customer] projects
    `),
    because: 'A stated load of one’s own projects is how project manager jobs describe themselves.',
    source: 'delivery practice',
    article: [],
  },
];
