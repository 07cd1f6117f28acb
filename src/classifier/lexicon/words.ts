import { phrases } from './concept.ts';

/** What the verb of a duty says about who does the work (reference 2.2). */
export type VerbClass = 'own' | 'help' | 'watch' | 'set-rules' | 'teach' | 'obey';

/** What the verb of a duty acts on (reference 2.2). */
export type ObjectClass =
  'project' | 'constraint' | 'client' | 'team' | 'set' | 'method' | 'gate' | 'managers' | 'office' | 'record';

/** Whose projects a duty is about. */
export type ScopeClass = 'own' | 'others' | 'many';

/** Words to read over when phrases are compared, small numbers too: they never tell the roles apart. */
export const determiners: readonly string[] = phrases(
  `the | a | an | our | your | their | its | his | her | this | these | those | any | such | relevant | appropriate
  | two | three | four | five | six | seven | eight | nine | ten | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 12`,
);

/** Verbs by class; one verb may stand in several, then the object decides. Entries are compared by stem. */
export const verbs: Readonly<Record<VerbClass, readonly string[]>> = {
  own: phrases(`
    own | lead | manage | drive | deliver | run | execute | plan | define | create | build | negotiate | secure | agree
    | hand over | handoff | close | close out | direct | head | spearhead | initiate | launch | implement | complete
    | oversee delivery of | organise | mobilise | assemble | allocate | assign | delegate | supervise | command | steer
    | control | estimate | budget | scope | schedule | procure | contract | appoint | recruit | select | decide | approve
    | resolve | mitigate | commission | install | roll out | go live | transition | win | obtain | author | write
    | draft | produce | prepare | develop | design | set | shape | orchestrate | coordinate | champion | guarantee
    | be responsible for | responsible for | be accountable for | accountable for | answerable for | answer for
    | take charge of | in charge of | take ownership of | ownership of | have ownership of | take the lead on
    | take overall charge of | take full responsibility for | full responsibility for | overall responsibility for
    | hold responsibility for | take responsibility for | bring in | see through | take from | carry through
    | lead on | lead the delivery of | lead the planning of | project manage | act as project manager for
    | serve as project manager for | turn around | make happen | get done
  `),
  help: phrases(`
    support | assist | help | aid | contribute to | facilitate | participate in | take part in | on behalf of
    | provide support to | provide support for | provide assistance to | give support to | offer support to | act as support
    | lend support | back up | relieve | free up | enable | accompany | work alongside | assist with | assist in
    | help with | support with | involved in | be part of | in support of | support the delivery of | be on hand
    | partner with | act as sparring partner | shadow | deputise for | stand in for | assisting
  `),
  watch: phrases(`
    monitor | track | review | check | audit | collect | collate | compile | consolidate | aggregate | report | update
    | maintain | chase | reconcile | ensure | follow up | oversee | observe | verify | validate | assess | analyse
    | evaluate | inspect | gather | record | log | file | archive | capture | document | note | minute | measure
    | survey | examine | scrutinise | challenge | assure | watch | supervise | flag | highlight | escalate | summarise
    | visualise | publish | circulate | distribute | keep track of | keep up to date | keep current | keep an eye on
    | provide oversight of | provide visibility of | roll up | quality-check | cross-check | benchmark | remind
  `),
  'set-rules': phrases(`
    define | develop | establish | maintain | improve | standardise | roll out | embed | enforce | administer | champion
    | set | set up | design | create | build | implement | introduce | own | govern | mature | harmonise | streamline
    | optimise | refine | evolve | formalise | institutionalise | promote | police | codify | publish | issue | police
    | operate | run | mandate | lay down | shape | drive adoption of | ensure adoption of | ensure compliance with
    | ensure adherence to | continuously improve | keep improving | deploy | update | curate | prescribe | configure
  `),
  teach: phrases(`
    train | coach | mentor | guide | advise | onboard | educate | teach | upskill | develop the skills of | induct
    | consult | instruct | tutor | counsel | provide guidance to | give guidance to | provide training to
    | deliver training to | run training for | share knowledge with | build capability of | induct | familiarise
  `),
  obey: phrases(`
    follow | apply | comply with | adhere to | conform to | in line with | in accordance with | according to | tailored to
    | use | using | utilise | abide by | observe | respect | work within | work to | aligned with | consistent with
    | in compliance with | as per | as defined by | as set by | based on | following | meet the standards of | under
    | within the framework of | by applying | leveraging | per
  `),
};

/** Things a duty acts on, by class. Entries are compared by stem; the longest entry that fits names the class. */
export const objects: Readonly<Record<ObjectClass, readonly string[]>> = {
  project: phrases(`
    project | assigned project | own project | client project | customer project | capital project | construction project
    | IT project | complex project | large project | end-to-end project | project delivery | project execution
    | project implementation | project activities | implementation | rollout | roll-out | go-live | cutover | deployment
    | migration | launch | commissioning | installation | upgrade | project life cycle | project phases | project work
    | whole project | entire project | workstream | project from start to finish | build-out | fit-out | refurbishment
    | transformation project | delivery of the project | system implementation | product launch | relocation
    | hypercare | handover | hand-off | transition to operations | project closure | project close-out | kick-off
  `),
  constraint: phrases(`
    scope | budget | cost | schedule | quality | deliverable | milestone | plan | project plan | project scope
    | project budget | project schedule | project cost | project deliverables | project objectives | objectives
    | project goals | timeline | deadline | time | timescale | baseline | work breakdown structure | WBS | critical path
    | forecast | estimate | margin | profitability | scope creep | acceptance criteria | success criteria
    | project charter | project initiation document | PID | project management plan | detailed plan | Gantt chart
    | project finances | project financials | P&L | cash flow | expenditure | contingency | triple constraint
    | resources of the project | project risks | project outcome | project result
  `),
  client: phrases(`
    client | customer | contract | supplier | vendor | subcontractor | contractor | billing | invoice to the client
    | change order | variation | claim | SOW | statement of work | scope of work | tender | bid | proposal | RFP | RFQ
    | client expectations | customer expectations | client satisfaction | client meeting | client sign-off
    | client approval | client acceptance | acceptance | sign-off | procurement | purchase order | subcontract
    | consultant | system integrator | third party | partner | architect | permit | submittal | RFI | pay application
    | point of contact for the client | landlord | end user
  `),
  team: phrases(`
    project team | team | team members | cross-functional team | delivery team | multidisciplinary team | crew
    | project staff | project personnel | project resources | technical team | engineers | developers | designers
    | specialists | trades | matrix team | virtual team | internal team | site team | implementation team
  `),
  set: phrases(`
    portfolio | project portfolio | programme | across projects | across all projects | across multiple projects
    | across the portfolio | across the programme | all projects | multiple projects | projects across | every project
    | set of projects | pipeline of projects | project pipeline | portfolio of projects | initiatives | change portfolio
    | across teams | across workstreams | across initiatives | across departments | across business units | enterprise-wide
    | company-wide | organisation-wide | portfolio level | programme level | capacity | demand | resource capacity
    | resource pool | shared resources | interdependencies | cross-project dependencies | project intake | intake
    | prioritisation | business case reviews | strategic initiatives | book of work | change programme | investments
    | benefits realisation | master schedule | integrated plan
  `),
  method: phrases(`
    methodology | project methodology | project management methodology | standards | project standards
    | project management standards | templates | template | procedures | project procedures | project processes
    | project management processes | framework | delivery framework | project framework | tools | project tools
    | project management tools | toolkit | workflows | best practice | best practices | guidelines | playbook | handbook
    | policies | project policies | project management policies | ways of working | process | practices | method
    | project management practices | PPM tool | project management system | lessons learned | knowledge base | maturity
    | project maturity | continuous improvement of project processes | delivery standards | reporting standards
    | operating model | project management approach | governance model | manual | checklists
  `),
  gate: phrases(`
    governance | governance framework | project governance | programme governance | portfolio governance
    | governance processes | governance standards | gate | stage gate | phase gate | gateway | gate review
    | gateway review | quality gate | assurance | project assurance | compliance | project compliance | health check
    | project health | project health checks | audit | project audit | controls | project controls | adherence
    | review board | governance board | governance forum | decision rights | change control board | escalation path
    | go/no-go | entry and exit criteria | independent review | assurance review | portfolio board
  `),
  managers: phrases(`
    project manager | project managers | programme manager | programme managers | PMs | project lead | project leads
    | project leader | project leaders | project teams | delivery managers | delivery leads | workstream leads
    | project owners | initiative owners | programme directors | project directors | scrum masters
    | project management community | project community | project delivery teams | product owners | sponsors
    | project sponsors | community of practice
  `),
  office: phrases(`
    PMO | project management office | programme management office | portfolio management office | project office
    | programme office | portfolio office | project support office | EPMO | PgMO | PfMO | P3O | PMO team | PMO function
    | PMO staff | PMO analysts | PMO services | delivery office | transformation office
    | transformation management office | change office | centre of excellence | integration management office
    | PMO processes | PMO framework | PMO strategy | PMO roadmap | PMO standards | PMO reporting
  `),
  record: phrases(`
    status | status report | status reports | progress report | report | reports | reporting | dashboard | dashboards | log
    | register | minutes | agenda | agendas | timesheet | timesheets | repository | RAID log | risk log | issue log
    | risk register | action log | actions | decision log | change log | document library | document control | records
    | project records | project documents | project documentation | documentation | project files | SharePoint | tracker
    | trackers | spreadsheet | KPI | KPIs | metrics | data | project data | status update | status updates | updates
    | meeting notes | meetings | calendar | steering committee pack | board papers | packs | presentations | slides
    | invoices | purchase orders | accruals | actuals | variance | project codes | access requests | project database
    | lists | correspondence | RAG status
  `),
};

/** Words beside an object that tell whose projects are meant. */
export const scopes: Readonly<Record<ScopeClass, readonly string[]>> = {
  own: phrases(`
    your project | your projects | assigned project | assigned projects | the project | own project | own projects
    | individual project | one project | each project you | projects you lead | projects assigned to you
    | projects under your | from start to finish | end to end | from initiation to closure | single project
    | small projects | client projects | this project | your own | allocated projects
  `),
  others: phrases(`
    project managers' | on behalf of the project manager | for the project manager | for project managers
    | from project managers | with project managers | to project managers | for the PMs | by project managers
    | projects led by | other people's projects | project teams' | for project teams | to project teams
    | from project teams | from workstream leads | from project leads | on behalf of
  `),
  many: phrases(`
    across projects | across all projects | across multiple projects | across the portfolio | across the programme
    | across the organisation | across the business | across workstreams | across teams | all projects | every project
    | multiple projects | portfolio | all active projects | all ongoing projects | portfolio-wide | company-wide
    | enterprise-wide | organisation-wide | between projects | several projects | projects and programmes
  `),
};
