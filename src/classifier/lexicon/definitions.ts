/** A short statement about the two roles, in our own words, with whom it comes from. */
export interface Definition {
  readonly id: string;
  /** What it is about: one role, both side by side, or how this tool reads them. */
  readonly about: 'pm' | 'pmo' | 'both';
  /** `article`, or the body it comes from. */
  readonly source: string;
  readonly text: string;
}

/** The reference definitions: the article's first, then how other bodies put it. */
export const definitions: readonly Definition[] = [
  {
    id: 'def.pm',
    about: 'pm',
    source: 'article',
    text: 'Project Manager. Takes overall charge of a project from start to end and owns its success or failure.',
  },
  {
    id: 'def.need',
    about: 'pm',
    source: 'article',
    text: 'Why a project needs one: somebody has to own it. A Project Manager is an experienced professional who plans, handles and executes the project with its processes, resources and stakeholders.',
  },
  {
    id: 'def.pmo',
    about: 'pmo',
    source: 'article',
    text: 'PMO: Project Management Office. A group that helps project managers by monitoring and controlling projects.',
  },
  {
    id: 'def.officer',
    about: 'pmo',
    source: 'article',
    text: 'PMO means Office, not Officer. Elsewhere: “Project Management Officer” is a common job title for someone who works in a PMO (ESCO lists it).',
  },
  {
    id: 'def.rank',
    about: 'both',
    source: 'article',
    text: 'The article puts the Project Manager above the PMO. Elsewhere: some bodies place the office beside project managers (P3O) or above them (PMI’s directive type). Rank is shown, never scored.',
  },
  {
    id: 'list.pmonly',
    about: 'pm',
    source: 'article',
    text: 'Project Manager only: Influencing, Negotiation, Planning, Contract management, Estimating, Budgeting; Define the project objective, Obtain Client agreement, Develop a statement of work, Develop a detailed plan, Set up a project management information system, System Configuration, Organizing, Executing, Handoff.',
  },
  {
    id: 'list.shared',
    about: 'both',
    source: 'article',
    text: 'Both: Leadership, People management, Effective communication, Conflict management, Problem-solving, Creative thinking, Time management; Gain the support of stakeholders, Communicate a vision to the team, Communication, Risk assessment and contingency plans, Allot resources to perform work, Motivating the teams, Maintain project documentation, Controlling and Monitor progress, Manage a change control process, Develop corrective actions when necessary.',
  },
  {
    id: 'list.beyond',
    about: 'pmo',
    source: 'other bodies',
    text: 'Also read as PMO, from other sources: method and templates, governance and gates, assurance, portfolio reports, capacity across projects, project intake, coaching project managers, running the office.',
  },
  {
    id: 'types.pmo',
    about: 'pmo',
    source: 'PMI',
    text: 'PMI names three kinds of PMO: supportive (gives tools), controlling (checks compliance), directive (runs the projects).',
  },
  {
    id: 'body.pmi.pm',
    about: 'pm',
    source: 'PMI',
    text: 'The person an organisation assigns to lead the team that is responsible for reaching the project’s objectives.',
  },
  {
    id: 'body.pmi.pmo',
    about: 'pmo',
    source: 'PMI',
    text: 'A management structure that standardises how projects are governed and shares resources, methods and tools.',
  },
  {
    id: 'body.p3o.pmo',
    about: 'pmo',
    source: 'P3O',
    text: 'Offices that help decide on change and support its delivery: portfolio, programme and project offices and centres of excellence.',
  },
  {
    id: 'body.prince2.pm',
    about: 'pm',
    source: 'PRINCE2',
    text: 'Runs the project day to day for the project board, inside agreed tolerances. The role is not shared.',
  },
  {
    id: 'body.prince2.pmo',
    about: 'pmo',
    source: 'PRINCE2',
    text: 'Project support is optional help with administration, tools and records, and it works for the project manager.',
  },
  {
    id: 'body.apm.pm',
    about: 'pm',
    source: 'APM',
    text: 'Answers for delivery and looks after scope, schedule, finance, risk, quality and resources.',
  },
  {
    id: 'body.apm.pmo',
    about: 'pmo',
    source: 'APM',
    text: 'A structure that supports projects, programmes or portfolios: inside one project, central for many, or a hub with spokes.',
  },
  {
    id: 'body.ukgov.pm',
    about: 'pm',
    source: 'UK government',
    text: 'Leads the project and its team from day to day and drives it to its objectives within time, cost and quality.',
  },
  {
    id: 'body.ukgov.pmo',
    about: 'pmo',
    source: 'UK government',
    text: 'A PMO manager keeps the project standards, runs controls on the project manager’s behalf and gives assurance.',
  },
  {
    id: 'body.esco.pm',
    about: 'pm',
    source: 'ESCO',
    text: 'Has daily charge of the project and reaches its results within the limits, with risks and stakeholders in hand.',
  },
  {
    id: 'body.esco.pmo',
    about: 'pmo',
    source: 'ESCO',
    text: 'A project support officer gives administration, training, documents and method checks to projects. ESCO also calls this a PMO.',
  },
  {
    id: 'body.sfia.pm',
    about: 'pm',
    source: 'SFIA',
    text: 'Full responsibility for defining, executing and closing projects.',
  },
  {
    id: 'body.sfia.pmo',
    about: 'pmo',
    source: 'SFIA',
    text: 'Support and guidance on project processes, tools, reports and boards; at the top level, leading the office.',
  },
  {
    id: 'body.onet.pm',
    about: 'pm',
    source: 'O*NET',
    text: 'Carries out projects to budget, schedule and scope: plans, staffs, deals with vendors and clients. It has no separate PMO occupation.',
  },
  {
    id: 'body.gartner.pmo',
    about: 'pmo',
    source: 'Gartner',
    text: 'Four styles of office: one vets demand, one delivers, one checks standards, one shares good practice.',
  },
];
