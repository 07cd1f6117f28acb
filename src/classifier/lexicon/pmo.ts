import { type Concept, phrases } from './concept.ts';

/** Concepts that speak for a PMO: the office that helps, watches and sets rules for projects others deliver. */
export const pmoConcepts: readonly Concept[] = [
  {
    id: 'pmo-helps-project-managers',
    code: 'O01',
    name: 'Helps project managers',
    side: 'pmo',
    strength: 3,
    forms: phrases(`
      [support|assist|help|advise|guide|enable] [project managers|programme managers|PMs|project leads|project leaders|project teams|delivery teams|delivery managers]
      | [support|assist|help|advise] [project and programme|programme and project|project or programme] managers
      | provide [support|assistance|guidance|advice|administrative support|help] to [project managers|PMs|project teams|programme managers|project leads]
      | [guide and support|advise and support|support and challenge|support and advise] [project teams|project managers] | relieve project managers of
      | act as [co-pilot|sparring partner|right hand] [to|for] project [managers|manager] | sparring partner for project [manager|managers]
      | support [delivery|running|management] of projects | [support|assist] [projects|multiple projects|several projects] | project support | [support|assist] project [team|teams|delivery|leads]
      | support for [project managers|project teams|project leads] | work alongside project managers | partner with project managers
      | project [administration|administrative] support | support [portfolio|programme] of projects | support service to project managers
      | [support|assist] [senior|lead] project managers | first point of contact for project managers
    `),
    because: 'The article describes the PMO as the people who help project managers.',
    source: 'article',
    article: [],
  },
  {
    id: 'pmo-office-work',
    code: 'O02',
    name: 'Does the work of the office',
    side: 'pmo',
    strength: 3,
    forms: phrases(`
      provide [PMO services|PMO support|programme office support|project office support] | PMO [support|services|activities|operations|duties|tasks]
      | [day-to-day|daily] running of [PMO|project office|programme office] | act as PMO | PMO for [programme|portfolio|projects|division]
      | [work|working] in [project office|programme office|PMO] | [programme|project|portfolio] office [support|services|activities]
      | project support office | P3O | delivery office | [role|purpose|mission] of PMO | member of [PMO|project management office|PMO team]
      | [run|operate|coordinate] [PMO|project office|programme office|project management office] | PMO processes | PMO [reporting|governance]
      | part of PMO team | join PMO [team|]
    `),
    because: 'The article spells PMO out as the Project Management Office, a group of professionals; this is its work.',
    source: 'article',
    article: [],
  },
  {
    id: 'pmo-builds-office',
    code: 'O03',
    name: 'Sets up or matures the PMO',
    side: 'pmo',
    strength: 3,
    forms: phrases(`
      [establish|set up|build|create|stand up|launch|design|shape|develop|mature|transform|grow] [PMO|project management office|programme management office|programme office|project office|PMO function|PMO capability|PMO team]
      | build PMO from ground up | [define|set|own] PMO [strategy|vision|charter|roadmap|mandate] | PMO [roadmap|charter|strategy|maturity]
      | [set up|setup|creation|establishment] of [PMO|project management office] | PMO service catalogue | PMO operating model
      | define role of PMO
    `),
    because: 'Setting up the office and its offer is work for the office, not for one project.',
    source: 'P3O',
    article: [],
  },
  {
    id: 'pmo-leads-office',
    code: 'O04',
    name: 'Leads the PMO team',
    side: 'pmo',
    strength: 3,
    forms: phrases(`
      [lead|head|manage|direct|run|oversee] [PMO|project management office|PMO team|PMO function|PMO staff|programme office|project office|portfolio office]
      | head of PMO | [manage|lead|coach|train|supervise|mentor] PMO [analysts|staff|professionals|officers|specialists|coordinators]
      | [lead|manage|coach|develop|supervise] team of PMO [professionals|analysts|specialists|officers|staff] | [lead|manage] [PMO analysts|project support officers|project support staff|project coordinators]
      | PMO [service levels|KPIs|budget|staffing] | line manage PMO [staff|analysts|team] | leadership of PMO | accountable for PMO
    `),
    because: 'Leading the office and its people is a seat in the PMO, whatever its projects do.',
    source: 'P3O',
    article: [],
  },
  {
    id: 'pmo-owns-method',
    code: 'O05',
    name: 'Owns method, standards and process',
    side: 'pmo',
    strength: 3,
    forms: phrases(`
      [define|develop|establish|maintain|own|implement|improve|embed|roll out|set|create] [project management|project|PMO|delivery] [standards|methodology|framework|processes|procedures|policies|practices]
      | define and implement project [methodologies|methodology|processes] | [standardise|harmonise|streamline] project [processes|practices|management practices|management|delivery]
      | project management policies and procedures | common project management [methodology|framework]
      | [establish|define|promote|share] best [practices|practice] for [projects|project management|project delivery]
      | [consistent|common|standard] [approach to|way of managing|way of running] [projects|project management|project delivery]
      | [own|maintain] delivery framework | standard operating procedures for projects
      | ensure [adoption|consistent use|consistent application] of [methodology|standards|project management standards|framework]
    `),
    because: 'Setting how all projects are run is the office’s work; a project manager follows it.',
    source: 'PMI',
    article: [],
  },
  {
    id: 'pmo-templates',
    code: 'O06',
    name: 'Templates and toolkits',
    side: 'pmo',
    strength: 3,
    forms: phrases(`
      [develop|maintain|create|provide|design|update|manage|standardise|own|issue] [project|standard|standardised|PMO|project management|reporting|] [templates|toolkit|toolkits]
      | project management [toolkit|templates|handbook|playbook|manual] | repository of [project templates|templates] | templates and [guidance|tools|guidelines|standards|processes]
      | tools and templates | standard forms and tools | [project|PMO|delivery] playbook | [processes|standards|methods|tools] and templates
      | [tools, templates|templates, tools|processes, templates|standards, templates] | library of templates | [supply|issue|provide] templates | templates [to|for] project [managers|teams]
    `),
    because: 'Making the forms that project managers use is what PMI calls a supportive PMO.',
    source: 'PMI',
    article: [],
  },
  {
    id: 'pmo-governance',
    code: 'O07',
    name: 'Governance framework over projects',
    side: 'pmo',
    strength: 3,
    forms: phrases(`
      [establish|maintain|define|develop|own|implement|design|set up|embed|run|enforce] [project|programme|portfolio|] [governance|governance framework|governance processes|governance standards|governance structure|governance model]
      | governance across [projects|programmes|portfolio|all projects] | [portfolio|programme|PMO] governance | governance authority
      | governance [calendar|forums|boards|cycle|framework] | define decision rights | project governance [framework|standards|model|processes]
      | [ensure|oversee|monitor] [governance compliance|compliance with governance|adherence to governance] | project and programme governance
    `),
    because: 'Building the rules by which projects are decided and reviewed is the office’s work.',
    source: 'PMI',
    article: [],
  },
  {
    id: 'pmo-gates',
    code: 'O08',
    name: 'Keeps the stage gates',
    side: 'pmo',
    strength: 3,
    forms: phrases(`
      [run|manage|coordinate|facilitate|organise|own|enforce] [stage gate|phase gate|gate|gateway|quality gate] [reviews|process|meetings]
      | stage gate [process|reviews|governance|compliance] | [entry|exit|entry and exit] criteria | [gateway|gate] reviews | [enforce|manage] [stage gates|gates|phase gates]
      | phase gate [compliance|reviews|process] | [maturity|quality|delivery] gates | go/no-go [reviews|decisions|meetings] | gate approvals
    `),
    because: 'Whoever guards the gates for all projects is the office, not one of the projects.',
    source: 'P3O',
    article: [],
  },
  {
    id: 'pmo-assurance',
    code: 'O09',
    name: 'Assurance, audits and health checks',
    side: 'pmo',
    strength: 3,
    forms: phrases(`
      [project|programme|delivery|portfolio|independent] assurance | [project|programme|delivery] [health checks|health check|health reviews|audits]
      | [conduct|perform|run|carry out] [project|programme|delivery|] [health checks|audits|quality reviews|assurance reviews|compliance reviews] | audit projects
      | [audit|review|check] projects for compliance | compliance with [project methodology|project management methodology|project standards|project management standards|PMO standards]
      | [adherence to|compliance with|conformance to|conformance with] [standards|methodology|project standards|project management standards|PMO standards|framework|governance|templates]
      | project quality reviews | independent [challenge|review of projects] | assurance reviews | peer reviews of projects | assurance activities
    `),
    because: 'Checking how others run their projects is a control task of the office.',
    source: 'P3O',
    article: [],
  },
  {
    id: 'pmo-portfolio-reports',
    code: 'O10',
    name: 'Reports on the whole set of projects',
    side: 'pmo',
    strength: 3,
    forms: phrases(`
      [portfolio|consolidated|programme-level|portfolio-level|roll-up|executive portfolio|aggregated] [reporting|reports|report|status|status reports|pack|packs]
      | [consolidate|aggregate|compile|combine] [status reports|project reports|project status|reports|project data|reporting|updates]
      | single [view|source of truth] of [all projects|projects|portfolio] | [portfolio|programme] status | report across [portfolio|projects]
      | report on [portfolio|all projects|overall portfolio|portfolio health|portfolio performance] | reporting across [projects|portfolio|all projects]
      | [executive|management|board] reporting on [projects|portfolio|programmes] | overview of all [projects|active projects|running projects]
      | [visibility|transparency] [of|across|into|over] [all projects|projects|portfolio|project portfolio] | prepare portfolio
    `),
    because: 'Putting the reports of many projects into one picture is the office’s work.',
    source: 'PMI',
    article: [],
  },
  {
    id: 'pmo-dashboards',
    code: 'O11',
    name: 'Dashboards and indicators across projects',
    side: 'pmo',
    strength: 2,
    forms: phrases(`
      [portfolio|project|programme|PMO|executive|management|delivery] [dashboard|dashboards|scorecard|scorecards] | project [KPIs|metrics|KPIs and metrics|performance metrics|performance indicators]
      | [build|create|maintain|develop|produce|update] [Power BI|Tableau|] [project|] [dashboards|dashboard] | RAG [status|status reporting|reporting]
      | project health [metrics|indicators|reporting] | [track|define|measure|report|monitor] [KPIs|metrics] across [projects|portfolio] | MIS reports
      | [define|track|develop] [project|portfolio|delivery|PMO] [KPIs|metrics] | dashboards and reports | reports and dashboards
    `),
    because: 'Measuring many projects side by side is an office task.',
    source: 'SFIA',
    article: [],
  },
  {
    id: 'pmo-collects-updates',
    code: 'O12',
    name: 'Collects updates from project managers',
    side: 'pmo',
    strength: 3,
    forms: phrases(`
      [collect|gather|chase|obtain|compile] [updates|status updates|status reports|progress reports|weekly reports|weekly status|weekly updates|monthly reports|monthly status|monthly updates|reports|information|status] from [project managers|project teams|project leads|workstream leads|teams]
      | [collate|collect|gather] [project reports|project updates|status updates|progress reports|status reports|project information|project data]
      | [weekly|monthly|regular] reporting cycle | chase [updates|project managers|late updates|overdue actions] | review project managers' reports
      | quality-check [status reports|reports] | reporting calendar | [coordinate|manage|run|own] [reporting cycle|reporting process|project reporting|status reporting]
      | follow up with project [managers|leads|teams] | remind project managers
    `),
    because: 'The one who collects status from project managers is helping to monitor their projects.',
    source: 'article',
    article: ['pmo-resp-controlling'],
  },
  {
    id: 'pmo-raid-logs',
    code: 'O13',
    name: 'Keeps the risk and issue logs',
    side: 'pmo',
    strength: 1,
    forms: phrases(`
      [maintain|update|keep|manage|administer] [RAID|risk|issue|risk and issue|action|decision|dependency] [log|register]
      | [maintain|update|keep] [risks, actions, issues|RAID|risk, issue] | [RAID|action|decision|dependency|issue] [log|logs] | programme risk register | risk and issue [logs|registers|register|log]
      | [keep logs|logs kept] up to date | RAID [reporting|management] | [risks and issues|risks, issues and actions] log
    `),
    because: 'Keeping the logs is record work that leans to the office, though project managers do it too.',
    source: 'article',
    article: ['pmo-resp-documentation', 'pmo-resp-risk'],
  },
  {
    id: 'pmo-secretariat',
    code: 'O14',
    name: 'Agendas, minutes and packs',
    side: 'pmo',
    strength: 2,
    forms: phrases(`
      [take|write|record|prepare|produce|issue|circulate|draft] [minutes|meeting minutes|meeting notes|minutes and actions] | [prepare|issue|circulate|set] [agendas|agenda|meeting agendas]
      | secretariat [support|] | agendas and minutes | [prepare|compile|assemble] [steering committee packs|steering committee|board papers|board packs|meeting packs|meeting materials|steerco packs]
      | [action|actions] tracking | track [action items|actions|meeting actions] | [schedule|organise|arrange|coordinate] [governance meetings|project board meetings|steering committee meetings]
      | minute [meetings|project boards] | distribute minutes | logistics for [governance|project] meetings | [secretary|secretariat] to [project board|steering committee]
    `),
    because: 'Serving the boards with agendas, minutes and packs is support work of the office.',
    source: 'P3O',
    article: [],
  },
  {
    id: 'pmo-library',
    code: 'O15',
    name: 'Project library',
    side: 'pmo',
    strength: 2,
    forms: phrases(`
      [maintain|manage|keep|administer|organise] [project|central|document|PMO|programme] [repository|library|archive|filing system|SharePoint]
      | central project library | document control [for projects|] | project [repository|library|records|archive] | SharePoint [project site|site|sites]
      | version control of project documents | [archive|file|store] project [files|documents|documentation|records] | central repository
      | [maintain|keep] project records | document management for projects
    `),
    because: 'Keeping the records of all projects in one place is a service of the office.',
    source: 'ESCO',
    article: ['pmo-resp-documentation'],
  },
  {
    id: 'pmo-capacity',
    code: 'O16',
    name: 'Capacity and demand across projects',
    side: 'pmo',
    strength: 3,
    forms: phrases(`
      [capacity|resource capacity|capacity and demand|demand and capacity|resource and capacity] [planning|management|reporting|model|plan] | [demand|resource demand] [management|planning|forecasting]
      | resource [forecasting|demand|utilisation|capacity|forecast] | resource demand and supply | utilisation reporting | [resource|staff] utilisation
      | balance [workload|workloads|resources|capacity] across [projects|teams|portfolio] | track [resource|] [capacity|utilisation] | forecast resource [needs|demand] across
      | supply and demand of resources
    `),
    because: 'Weighing people and demand over all projects can only be done from above one project.',
    source: 'P3O',
    article: [],
  },
  {
    id: 'pmo-shared-resources',
    code: 'O17',
    name: 'Shares resources across projects',
    side: 'pmo',
    strength: 2,
    forms: phrases(`
      [allocate|assign|coordinate|share|balance|optimise|manage|plan|schedule] resources across [projects|multiple projects|all projects|portfolio|programmes|teams]
      | [manage|coordinate|allocate] shared resources | resolve resource conflicts | [optimise|coordinate] resource [use|allocation] across [portfolio|projects]
      | [coordinate|manage] resource allocation | resource pool | resource [allocation|planning|management] across [projects|portfolio|programmes] | resource conflicts between projects
      | cross-project resource
    `),
    because: 'The article gives allotting resources to both; doing so between projects is the office’s share of it.',
    source: 'article',
    article: ['pmo-resp-allot-resources'],
  },
  {
    id: 'pmo-intake',
    code: 'O18',
    name: 'Intake and prioritisation of projects',
    side: 'pmo',
    strength: 3,
    forms: phrases(`
      [project|demand|portfolio|initiative|request] intake [process|] | intake [process|and prioritisation] | [prioritise|rank|score] [projects|portfolio|initiatives|projects and initiatives|project requests]
      | project [selection|prioritisation|pipeline|requests] | prioritisation [framework|process|of projects|of initiatives|criteria] | pipeline of projects
      | [portfolio|annual portfolio] planning [cycle|] | business case review [board|boards] | [assess|evaluate|triage|review] [project requests|project proposals|new project requests|incoming projects|new projects]
      | prioritisation and [selection|sequencing]
    `),
    because: 'Choosing which projects start, and in what order, is decided above any one project.',
    source: 'P3O',
    article: [],
  },
  {
    id: 'pmo-portfolio-strategy',
    code: 'O19',
    name: 'Keeps the portfolio in line with strategy',
    side: 'pmo',
    strength: 2,
    forms: phrases(`
      [project|programme|enterprise|IT|change|] portfolio management | [manage|oversee|own|govern] [project portfolio|portfolio of projects|change portfolio|portfolio of initiatives|programme portfolio]
      | align [projects|portfolio|initiatives|programmes] with [strategy|strategic objectives|strategic goals|business strategy|strategic priorities] | strategic alignment of [portfolio|projects]
      | portfolio [oversight|performance|roadmap|planning|optimisation|review|reviews|balancing] | investment decisions on projects | balance portfolio
      | [project|initiative] portfolio
    `),
    because: 'Steering the set of projects towards the strategy is portfolio work.',
    source: 'P3O',
    article: [],
  },
  {
    id: 'pmo-benefits',
    code: 'O20',
    name: 'Tracks benefits',
    side: 'pmo',
    strength: 2,
    forms: phrases(`
      benefits [tracking|realisation|register|framework|management|reporting] | benefit [tracking|realisation|management]
      | [track|measure|monitor|report|report on] [project benefits|benefits across projects|benefits realisation|realised benefits|benefits delivered|expected benefits] | realisation of benefits
      | value [realisation|tracking]
    `),
    because: 'Following the benefits of projects after they end is an office or programme task.',
    source: 'P3O',
    article: [],
  },
  {
    id: 'pmo-dependencies',
    code: 'O21',
    name: 'Dependencies between projects',
    side: 'pmo',
    strength: 1,
    forms: phrases(`
      [manage|track|coordinate|identify|map|monitor] [interdependencies|cross-project dependencies|project interdependencies|inter-project dependencies|dependencies between projects|dependencies across projects|cross-team dependencies]
      | dependency [map|mapping|management] | integrated [programme plan|master plan|master schedule|plan] | master schedule | interdependencies between projects
      | coordinate dependencies across
    `),
    because: 'Links between projects are seen from above them; programme managers look after them too.',
    source: 'PMI',
    article: [],
  },
  {
    id: 'pmo-portfolio-tool',
    code: 'O22',
    name: 'Runs the portfolio tool',
    side: 'pmo',
    strength: 2,
    forms: phrases(`
      [administer|own|manage|maintain|support|configure|roll out|implement] [PPM tool|PPM system|PPM tools|portfolio tool|project management system|project management tool|project management tools|project management software|PMO tools|project portfolio tool|portfolio management tool|project tools]
      | [Clarity|Planview|Jira|Project Online|ServiceNow|Planisware|Smartsheet] [administration|administrator] | manage user access to project tools | PMO [tools|systems|tools and systems]
      | administer [Clarity|Planview|Jira|Planisware|Smartsheet|Project Online|Primavera|Monday] | data quality in PPM tool | tool administration for projects | [PPM|portfolio] tool
      | project management information systems for
    `),
    because: 'Running the tool that all projects report in is a service of the office.',
    source: 'SFIA',
    article: [],
  },
  {
    id: 'pmo-coaches-managers',
    code: 'O23',
    name: 'Trains and coaches project managers',
    side: 'pmo',
    strength: 3,
    forms: phrases(`
      [coach|train|mentor|onboard|upskill|develop|educate] [project managers|PMs|project leads|project teams|programme managers|delivery managers|project staff]
      | [coach|train|mentor] [project and programme|programme and project] managers
      | coach team of [project managers|project leads] | project management [training|coaching|capability|community|skills development|academy] | community of practice | [build|grow|raise|develop] project management [capability|skills|competence|competency|capabilities]
      | [training|coaching|guidance] [to|for] [project managers|project teams|project leads|PMs] | project [management|manager] community | train [staff|users|teams] [in|on] project [management|methodology|tools|standards]
      | lunch-and-learns | [deliver|run|provide|organise] [training|workshops] on project [management|methods|standards|tools]
    `),
    because: 'Teaching project managers their craft is a service of the office to them.',
    source: 'PMI',
    article: [],
  },
  {
    id: 'pmo-maturity',
    code: 'O24',
    name: 'Raises how well projects are run',
    side: 'pmo',
    strength: 2,
    forms: phrases(`
      [project|project management|PMO|delivery|portfolio] maturity | maturity [assessment|assessments|model] | P3M3
      | continuous improvement of [project processes|project management|PMO|project management processes|project practices|PMO processes|project delivery|governance]
      | [improve|optimise|refine|streamline|enhance] [delivery processes|project processes|PMO processes|project management processes|project delivery|project management practices|project practices|PMO services]
      | best-practice adoption | adoption of best practice | raise project [standards|maturity|performance] | process improvement for projects
    `),
    because: 'Making all projects better run, not one project done, is the aim of the office.',
    source: 'P3O',
    article: [],
  },
  {
    id: 'pmo-lessons-learned',
    code: 'O25',
    name: 'Lessons learned for everyone',
    side: 'pmo',
    strength: 1,
    forms: phrases(`
      lessons learned [repository|database|library|process|register|sessions|workshops] | [capture|collect|share|document|gather] lessons learned across projects
      | share [best practice|best practices|good practice|knowledge across projects] | knowledge base for projects | [post-project|post-implementation] reviews
      | facilitate [retrospectives across teams|lessons learned]
    `),
    because: 'Passing what one project learned to the next is an office task, though project managers take part.',
    source: 'PMI',
    article: [],
  },
  {
    id: 'pmo-checks-plans',
    code: 'O26',
    name: 'Checks plans and data of projects',
    side: 'pmo',
    strength: 2,
    forms: phrases(`
      [review|check|validate|challenge|quality-check|verify|scrutinise] [project plans|plans|schedules|project schedules|forecasts|project data|schedules and forecasts|plans and forecasts|project submissions]
      | plan quality checks | [ensure|verify] project data [is|are|] [complete|accurate|current|complete and accurate] | baseline control | [data quality|accuracy|completeness] of project [data|information|plans|reports]
      | [data|reporting] quality across projects | verify forecasts | quality assurance of [project plans|project documentation|reports] | integrity of project data
    `),
    because: 'Checking plans that others wrote is control work of the office.',
    source: 'SFIA',
    article: [],
  },
  {
    id: 'pmo-money-across-projects',
    code: 'O27',
    name: 'Money tracked across projects',
    side: 'pmo',
    strength: 2,
    forms: phrases(`
      [track|monitor|report|reconcile|consolidate] [project financials|portfolio budget|portfolio financials|budgets across projects|programme budget|programme financials]
      | portfolio budget [tracking|] | monitor actuals [versus|against] forecast | consolidate [forecasts|budgets|financials] | [accruals|accruals and purchase orders|purchase orders and accruals]
      | [cost|financial|budget] [reporting|tracking] across [projects|portfolio] | [capex|CAPEX|opex] [tracking|reporting] | [budget|cost|financial] tracking for [projects|programme|portfolio]
      | financial [tracking|reporting] of [projects|portfolio|programme] | project [financial tracking|cost reporting]
    `),
    because: 'Following the money of many projects, without owning any, is the office’s part of budgeting.',
    source: 'P3O',
    article: [],
  },
  {
    id: 'pmo-office-administration',
    code: 'O28',
    name: 'Project office administration',
    side: 'pmo',
    strength: 1,
    forms: phrases(`
      timesheet [compliance|tracking|approval|reporting|management] | [track|chase|monitor|collect|process] timesheets | [onboarding|offboarding|onboarding and offboarding] of [project staff|contractors|resources|team members|project team members|consultants]
      | [process|track|raise|manage] [invoices|purchase orders|invoices and POs|POs|purchase requisitions|invoices and purchase orders] | book rooms and travel | [access|equipment] requests | licence tracking
      | project codes | set up project codes | administrative [support|tasks] [to|for] [project|projects|programme|project team|project teams]
      | [project|programme] administration
    `),
    because: 'Timesheets, orders and access are the office’s housekeeping for projects.',
    source: 'APM',
    article: [],
  },
  {
    id: 'pmo-oversees-projects',
    code: 'O29',
    name: 'Monitors and controls other people’s projects',
    side: 'pmo',
    strength: 2,
    forms: phrases(`
      [monitor|track|oversee|control|follow] [progress|performance|status|health|delivery] of [all projects|multiple projects|programmes|portfolio|project portfolio|ongoing projects|initiatives]
      | [oversee|monitor|track] [all projects|projects across|programme progress|portfolio performance|projects against plan|project health|project portfolio]
      | project oversight | [monitor|track] project performance and compliance | control of projects across | oversight of [project portfolio|portfolio|all projects|programmes]
      | [monitoring|monitoring and control|monitoring and controlling] of projects | portfolio oversight | [ensure|oversee] all projects 
    `),
    because: 'The article says the PMO helps by monitoring and controlling the project.',
    source: 'article',
    article: ['pmo-resp-controlling'],
  },
  {
    id: 'pmo-change-desk',
    code: 'O30',
    name: 'Runs the change-control desk',
    side: 'pmo',
    strength: 1,
    forms: phrases(`
      [administer|operate|run|coordinate|support|facilitate] [change control|change control process|change control board|change request process] | [maintain|keep|update] change [log|register|control log]
      | coordinate change requests across projects | change control board [secretariat|meetings|] | process change requests | [log|track|register] change requests
    `),
    because: 'The article gives change control to both; keeping the log and the board is the office’s part.',
    source: 'article',
    article: ['pmo-resp-change-control'],
  },
  {
    id: 'pmo-prepares-plans-for-managers',
    code: 'O32',
    name: 'Prepares plans on the project manager’s behalf',
    side: 'pmo',
    strength: 3,
    forms: phrases(`
      [assist|help|support] [with|in|] [project planning|project plans|planning activities|project scheduling|scheduling|preparation of project plans|preparing project plans|creation of project plans|developing project plans]
      | [maintain|update|keep] [schedules|plans|project plans] [on behalf of|for project managers|for project manager] | [update|prepare|maintain] plans for project managers | on behalf of project [manager|managers]
      | help [prepare|build|create|draft|maintain] [project plans|project documents|plans|schedules] | prepare [status reports|reports|documents|presentations] for project [manager|managers]
      | support project [planning|scheduling|reporting|management activities|documentation] | assist project manager [in|with] | [assist|support] in [preparation|tracking|coordination|monitoring]
    `),
    because: 'Doing the project manager’s paperwork for them is help, and help is how the article defines the PMO.',
    source: 'article',
    article: [],
  },
  {
    id: 'both-manages-project-managers',
    code: 'O33',
    name: 'Line-manages project managers',
    side: 'both',
    strength: 2,
    forms: phrases(`
      [manage|lead|supervise|build|oversee|direct] team of [project managers|project leaders|programme managers|project and programme managers|project leads|PMs]
      | [manage|lead|supervise|oversee|direct] [project managers|programme managers|PMs] | line [management of|manage] [project managers|PMs] | direct reports include project managers
      | assign project managers [to|] | [recruit|hire] project managers | [recruit, train|hire, train|manage and develop] project managers | performance of project managers
    `),
    because: 'Managing project managers shows seniority, not a side; the other duties decide.',
    source: 'PMI',
    article: [],
  },
  {
    id: 'pmo-centre-of-excellence',
    code: 'O34',
    name: 'Centre of excellence',
    side: 'pmo',
    strength: 3,
    forms: phrases(`
      centre of excellence for [project management|projects|project delivery|programme management] | [project management|project|PMO|delivery|project delivery|programme] [centre of excellence|CoE]
      | hub for project standards | [delivery|project] excellence [function|team] | P3M centre | [project|delivery] excellence
    `),
    because: 'A centre that sets the craft for all projects is one form of PMO.',
    source: 'P3O',
    article: [],
  },
  {
    id: 'pmo-independent-of-delivery',
    code: 'O37',
    name: 'Stands apart from delivery',
    side: 'pmo',
    strength: 3,
    forms: phrases(`
      [not|never|don't|doesn't|won't] own [delivery|project delivery|execution|projects|execution delivery] | [independently|independent] of [delivery|project delivery|delivery teams|projects]
      | [not|don't|doesn't|won't] [manage|run|lead|deliver] [projects|initiatives|programmes] [directly|itself|themselves|] | not [responsible|accountable] for [project delivery|delivery|execution|delivering projects|running projects]
      | oversight not delivery | own visibility not execution | not combined with delivery | without [owning|managing|running] [delivery|projects|execution|project delivery]
      | [rather than|instead of] [delivering|managing|running] [projects|them] [directly|] | does not deliver projects
    `),
    because: 'Saying that the post does not own delivery marks it as the office, not the project manager.',
    source: 'PMO adverts',
    article: [],
  },
];
