import type { Discount } from '../verdict.ts';
import { phrases } from './concept.ts';

/** Words around a finding that change what it means (reference 2.3). */
export interface Trap {
  /** Number in the reference, `T1` to `T27`. */
  readonly id: string;
  readonly name: string;
  /** What the cue does to a finding beside it: a discount, proof for the PMO (T2), a split, or nothing by itself. */
  readonly effect: Discount | 'pmo-evidence' | 'mixed' | 'none';
  /** Where a cue has to stand: before or after the finding in its line, anywhere in the line, or in the advert. */
  readonly where: 'before' | 'after' | 'line' | 'advert';
  /** Phrases to compare by stem. */
  readonly cues: readonly string[];
  /** A line that falls into the trap, and a line with like words that does not. */
  readonly caught: string;
  readonly free: string;
}

/** The 27 traps that cut across every concept, in the order of the reference. */
export const traps: readonly Trap[] = [
  {
    id: 'T1',
    name: 'Negated duty',
    effect: 'negated',
    where: 'before',
    cues: phrases(
      `not | never | no | without | does not | do not | will not | not required to | not expected to | not responsible for | not act as | rather than | instead of | excluding | other than | not a | isn't | aren't | won't | doesn't | don't | cannot | can't`,
    ),
    caught: 'This post does not manage the project budget.',
    free: 'You manage the project budget, not just the plan.',
  },
  {
    id: 'T2',
    name: 'Negation that proves the office',
    effect: 'pmo-evidence',
    where: 'line',
    cues: phrases(
      `[not|don't|doesn't|won't] own [delivery|execution|execution delivery|project delivery] | not to be combined with delivery | [independent|independently] of delivery
      | [not|don't|doesn't|won't] [manage|run|lead|deliver|own] [projects|initiatives|programmes] | not responsible for [delivery|project delivery|delivering projects] | [visibility|oversight], not [delivery|execution]
      | projects are [run|led|delivered] by others | without owning delivery | does not deliver projects`,
    ),
    caught: 'You keep the overview and do not own delivery.',
    free: 'You own delivery and do not keep the overview of other projects.',
  },
  {
    id: 'T3',
    name: 'Reporting line',
    effect: 'reporting-line',
    where: 'before',
    cues: phrases(
      `report to | reports to | reporting to | report directly to | reporting directly to | reports directly to | reporting into | reports into | line manager is | line manager will be | you are managed by | you will be managed by | supervised by | accountable to | answerable to | under the supervision of
      | under the direction of | reporting line`,
    ),
    caught: 'The post reports to the Head of PMO.',
    free: 'You lead the PMO and report its figures to the board.',
  },
  {
    id: 'T4',
    name: 'Partner of the office',
    effect: 'partner-of-office',
    where: 'before',
    cues: phrases(
      `[work|working|liaise|liaising|collaborate|cooperate|partner|coordinate|align|interface|engage] [closely|] with | in collaboration with | together with | alongside | in partnership with | hand to | send to
      | [provide|submit|give|report|deliver|send] [updates|status|status updates|reports|information|weekly status|progress|status reports|data] to | contact with | interaction with`,
    ),
    caught: 'Give a weekly status to the PMO.',
    free: 'Within the PMO you gather the weekly status.',
  },
  {
    id: 'T5',
    name: 'Served by the office',
    effect: 'served-by-office',
    where: 'line',
    cues: phrases(
      `supported by | with support from | with the support of | backed by | helped by | assisted by | PMO will [supply|provide|support|help|give] | provided by | PMO [supplies|provides|supports] you | assistance from | with help from
      | our PMO [supports|helps|provides]`,
    ),
    caught: 'Our PMO will supply the templates you need.',
    free: 'You supply templates to our project managers.',
  },
  {
    id: 'T6',
    name: 'Wish, not duty',
    effect: 'requirement',
    where: 'line',
    cues: phrases(
      `experience [in|of|with|as|setting up|working in|managing|leading|running] | [proven|demonstrated|previous|prior|solid|strong|extensive] [experience|track record] | years of experience | [is|are|be] a plus | [is|are|be|considered] an asset | [is|are|be] an advantage | [is|are|be] a bonus | is preferred | strongly preferred | nice to have | desirable
      | advantageous | background in | knowledge of | familiarity with | familiar with | understanding of | degree in | ability to | track record of | exposure to | skilled in | proficiency in`,
    ),
    caught: 'Experience in setting up a PMO is a plus.',
    free: 'In your first year you set up the PMO.',
  },
  {
    id: 'T7',
    name: 'Certificate',
    effect: 'certificate',
    where: 'line',
    cues: phrases(
      `PMP | PRINCE2 | CAPM | PgMP | PfMP | PMI-ACP | CSM | IPMA | MSP | P3O practitioner | PMO-CP | APM PMQ | certified | certification | certificate | accredited | qualification`,
    ),
    caught: 'PMP or PRINCE2 certificate.',
    free: 'You run the PRINCE2 project for our client.',
  },
  {
    id: 'T8',
    name: 'Obeys standards that others set',
    effect: 'obeys-standards',
    where: 'before',
    cues: phrases(
      `follow | apply | comply with | adhere to | conform to | in line with | in accordance with | according to | tailored to | abide by | work within | aligned with | in compliance with | using | use | observe | as per | under
      | consistent with | by applying | meet | respect`,
    ),
    caught: 'Adhere to the standards that the PMO has established.',
    free: 'Establish the standards that project managers adhere to.',
  },
  {
    id: 'T9',
    name: 'Support verb in front',
    effect: 'support-verb',
    where: 'before',
    cues: phrases(
      `support | assist | assist with | assist in | help | help with | help to | contribute to | participate in | facilitate | aid | provide support for | provide support to | on behalf of | support the | in support of | take part in`,
    ),
    caught: 'Assist with administering the contracts.',
    free: 'Administer the contracts.',
  },
  {
    id: 'T10',
    name: 'The object is governance',
    effect: 'governance-object',
    where: 'after',
    cues: phrases(
      `governance | [project|programme|portfolio] governance | reporting integrity | PMO | methodology | standards | reporting | compliance | assurance | the framework | controls`,
    ),
    caught: 'Single point of accountability for programme governance.',
    free: 'Single point of accountability for the new terminal.',
  },
  {
    id: 'T11',
    name: 'Watching verb in front',
    effect: 'watching-verb',
    where: 'before',
    cues: phrases(
      `monitor | monitoring | track | tracking | report on | reporting on | review | oversee | check | audit | follow | record | log | collate | consolidate | visibility of | oversight of | verify that | confirm that`,
    ),
    caught: 'Monitor how projects hand over to operations.',
    free: 'Hand the project over to operations and monitor the first weeks.',
  },
  {
    id: 'T12',
    name: 'Everyone’s projects on time',
    effect: 'everyones-projects',
    where: 'line',
    cues: phrases(
      `all projects | every project | projects across | across the portfolio | across all projects | all programmes | the portfolio | entire portfolio | all initiatives | company projects | projects are delivered | organisation's projects`,
    ),
    caught: 'Ensure all projects are delivered on time and within budget.',
    free: 'Deliver your project on time and within budget.',
  },
  {
    id: 'T13',
    name: 'Manages project managers',
    effect: 'none',
    where: 'line',
    cues: phrases(
      `[manage|lead|supervise|line manage|oversee] [a team of|] project managers | project managers report to you | direct reports include project managers | line management of project managers`,
    ),
    caught: 'Lead a team of six project managers.',
    free: 'Support a team of six project managers.',
  },
  {
    id: 'T14',
    name: 'The bare words “project governance”',
    effect: 'none',
    where: 'line',
    cues: phrases(
      `project governance | governance of the project | governance meetings | key role in project governance | governance`,
    ),
    caught: 'Take a key role in project governance.',
    free: 'Design the governance framework for every project.',
  },
  {
    id: 'T15',
    name: 'Portfolio of the wrong kind',
    effect: 'other-meaning',
    where: 'line',
    cues: phrases(
      `[investment|property|real estate|product|brand|client|customer|loan|credit|equity|bond|asset|service|patent|supplier] portfolio | portfolio of [clients|customers|properties|products|brands|accounts|assets|investments|loans|stores|services|your work]
      | [send|share|link to|submit] [us|] [your|] portfolio | online portfolio | portfolio website | portfolio company | portfolio companies`,
    ),
    caught: 'Look after a portfolio of rented properties.',
    free: 'Report on a portfolio of forty projects.',
  },
  {
    id: 'T16',
    name: 'Benefits of employment',
    effect: 'benefit',
    where: 'line',
    cues: phrases(
      `pension | dental | health insurance | holiday | annual leave | vacation | paid leave | bonus | gym | perks | 401k | life insurance | parental leave | free lunch | employee benefits | benefits package | medical cover | stock options | wellbeing`,
    ),
    caught: 'Benefits: pension, dental cover and 28 days of holiday.',
    free: 'Track the benefits that projects bring in after they close.',
  },
  {
    id: 'T17',
    name: 'About the company',
    effect: 'company',
    where: 'line',
    cues: phrases(
      `we are | our company | our mission | founded in | our clients | we deliver | we help | is a leading | leading provider | about us | our PMO won | we provide | we have been | award-winning | our group | headquartered | our firm | market leader`,
    ),
    caught: 'We are a consultancy that delivers projects from start to finish.',
    free: 'You deliver projects from start to finish.',
  },
  {
    id: 'T18',
    name: 'Career path',
    effect: 'career-path',
    where: 'line',
    cues: phrases(
      `advance to | opportunity to progress | chance to progress | progress to [senior|lead|head|PMO|project manager] | grow into | [path|role|post] that leads to | path leads to | career path | career progression | promotion to | next career step | next step in your career | move up to | step up to | develop into | opportunity to become | route to promotion | pathway to | progression to`,
    ),
    caught: 'A good first post with a path that leads to PMO Lead.',
    free: 'As PMO Lead you set the path for our project managers.',
  },
  {
    id: 'T19',
    name: 'Similar jobs and tags',
    effect: 'other-section',
    where: 'line',
    cues: phrases(
      `similar jobs | related jobs | people also viewed | tags | keywords | job alerts | more jobs | recommended jobs | other vacancies | skills tags | related searches | job categories`,
    ),
    caught: 'Similar jobs: PMO Analyst, Programme Manager, Scrum Master.',
    free: 'You hire the PMO Analyst for our office.',
  },
  {
    id: 'T20',
    name: 'Project management as a field',
    effect: 'requirement',
    where: 'line',
    cues: phrases(
      `project management [skills|experience|tools|software|knowledge|principles|techniques|discipline|profession|background|consultancy|field] | in project management`,
    ),
    caught: 'Good project management skills.',
    free: 'Full project management responsibility for the new depot.',
  },
  {
    id: 'T21',
    name: 'Short forms with another meaning',
    effect: 'other-meaning',
    where: 'line',
    cues: phrases(
      `RAID [array|arrays|disk|disks|storage|controller] | retrieval augmented | RAG [pipeline|pipelines|model|models|system|systems] | vector [database|store] | prime minister | provost marshal | medical officer
      | [preventive|preventative|planned] maintenance | product manager | product management | PM shift | AM PM | a.m. | p.m. | plant maintenance | particulate matter | shift [handover|handovers|hand-over] | bed handover | end-to-end [testing|tests|encryption] | service centre of excellence | SOW role`,
    ),
    caught: 'Replace disks in RAID arrays.',
    free: 'Keep the RAID log of the programme up to date.',
  },
  {
    id: 'T22',
    name: 'Manage, the weakest owning verb',
    effect: 'none',
    where: 'before',
    cues: phrases(`manage | managing | manages | handle | look after | take care of | administer`),
    caught: 'Manage the risk log and the meeting room bookings.',
    free: 'Manage the project from contract to hand-over.',
  },
  {
    id: 'T23',
    name: 'May, might, as needed',
    effect: 'may',
    where: 'line',
    cues: phrases(
      `may | might | may also | could | as needed | as required | when needed | if required | where necessary | where required | occasionally | from time to time | on occasion | from time to time | ad hoc | if needed | at times`,
    ),
    caught: 'You may also run a small project as needed.',
    free: 'You also run two small projects of your own.',
  },
  {
    id: 'T24',
    name: 'Three kinds of change management',
    effect: 'other-meaning',
    where: 'line',
    cues: phrases(
      `organisational change | people change | change adoption | change management | ITIL | change advisory board | CAB | culture change | behavioural change | ADKAR | Prosci | IT change | release management`,
    ),
    caught: 'Bring staff along through organisational change management.',
    free: 'Decide change requests to the scope of your project.',
  },
  {
    id: 'T25',
    name: 'Contract words about employment',
    effect: 'employment-terms',
    where: 'line',
    cues: phrases(
      `contract [role|position|job|type|length|duration|basis|post|employee|opportunity] | [fixed-term|fixed term|permanent|temporary|employment|month|year|6-month|12-month|rolling|zero-hours] contract | day rate | daily rate | salary negotiable
      | negotiable | IR35 | umbrella company | contract to hire | contractor rate | SOW engagement | paid under`,
    ),
    caught: 'A 12-month contract role, salary negotiable.',
    free: 'Negotiate and manage the contracts with the builders.',
  },
  {
    id: 'T26',
    name: 'The same words twice',
    effect: 'repeated',
    where: 'advert',
    cues: phrases(
      `english version below | deutsche version unten | version française | english below | see below for english | job 2 | position 2 | second role`,
    ),
    caught: 'The list of duties stands on the page again further down.',
    free: 'Two different duties that both speak of the budget.',
  },
  {
    id: 'T27',
    name: 'A split in per cent',
    effect: 'mixed',
    where: 'line',
    cues: phrases(
      `percent of your time | per cent of your time | split between | split evenly | half of your time | 50/50 | 60/40 | 70/30 | 80/20`,
    ),
    caught: '40% running your own projects, 60% PMO work.',
    free: '100% remote, 20% travel to project sites.',
  },
];
