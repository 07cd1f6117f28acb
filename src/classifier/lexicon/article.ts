import { pmConcepts } from './pm.ts';
import { pmoConcepts } from './pmo.ts';
import { sharedConcepts } from './shared.ts';

export type ArticleList = 'pm-skills' | 'pm-responsibilities' | 'pmo-skills' | 'pmo-responsibilities';

/** One line of the four lists in the reference article. */
export interface ArticleItem {
  readonly id: string;
  readonly list: ArticleList;
  /** The item as the article words it. */
  readonly name: string;
  /** Ids of the concepts that tick the item when they are found. */
  readonly concepts: readonly string[];
}

const named: readonly (readonly [id: string, list: ArticleList, name: string])[] = [
  ['pm-skill-leadership', 'pm-skills', 'Leadership'],
  [
    'pm-skill-people-management',
    'pm-skills',
    'People Management (customers, suppliers, functional managers and project team)',
  ],
  ['pm-skill-communication', 'pm-skills', 'Effective communication (verbal and written)'],
  ['pm-skill-influencing', 'pm-skills', 'Influencing'],
  ['pm-skill-negotiation', 'pm-skills', 'Negotiation'],
  ['pm-skill-conflict-management', 'pm-skills', 'Conflict management'],
  ['pm-skill-planning', 'pm-skills', 'Planning'],
  ['pm-skill-contract-management', 'pm-skills', 'Contract management'],
  ['pm-skill-estimating', 'pm-skills', 'Estimating'],
  ['pm-skill-problem-solving', 'pm-skills', 'Problem-solving'],
  ['pm-skill-creative-thinking', 'pm-skills', 'Creative thinking'],
  ['pm-skill-time-management', 'pm-skills', 'Time management'],
  ['pm-skill-budgeting', 'pm-skills', 'Budgeting'],
  ['pm-resp-planning', 'pm-responsibilities', 'Planning'],
  ['pm-resp-define-objective', 'pm-responsibilities', 'Define the project objective'],
  ['pm-resp-client-agreement', 'pm-responsibilities', 'Obtain Client agreement'],
  ['pm-resp-stakeholders', 'pm-responsibilities', 'Gain the support of stakeholders'],
  ['pm-resp-statement-of-work', 'pm-responsibilities', 'Develop a statement of work'],
  ['pm-resp-vision', 'pm-responsibilities', 'Communicate a vision to the team'],
  ['pm-resp-communication', 'pm-responsibilities', 'Communication'],
  ['pm-resp-detailed-plan', 'pm-responsibilities', 'Develop a detailed plan'],
  ['pm-resp-information-system', 'pm-responsibilities', 'Set up a project management information system'],
  ['pm-resp-risk', 'pm-responsibilities', 'Risk assessment and contingency plans'],
  ['pm-resp-system-configuration', 'pm-responsibilities', 'System Configuration'],
  ['pm-resp-organizing', 'pm-responsibilities', 'Organizing'],
  ['pm-resp-allot-resources', 'pm-responsibilities', 'Allot resources to perform work'],
  ['pm-resp-motivating', 'pm-responsibilities', 'Motivating the teams'],
  ['pm-resp-documentation', 'pm-responsibilities', 'Maintain project documentation'],
  ['pm-resp-executing-controlling', 'pm-responsibilities', 'Executing, Controlling and Monitor progress'],
  ['pm-resp-change-control', 'pm-responsibilities', 'Manage a change control process'],
  ['pm-resp-corrective-actions', 'pm-responsibilities', 'Develop corrective actions when necessary'],
  ['pm-resp-handoff', 'pm-responsibilities', 'Handoff'],
  ['pmo-skill-leadership', 'pmo-skills', 'Leadership'],
  [
    'pmo-skill-people-management',
    'pmo-skills',
    'People management (customers, suppliers, functional managers and project team)',
  ],
  ['pmo-skill-communication', 'pmo-skills', 'Effective communication (verbal and written)'],
  ['pmo-skill-conflict-management', 'pmo-skills', 'Conflict management'],
  ['pmo-skill-problem-solving', 'pmo-skills', 'Problem-solving'],
  ['pmo-skill-creative-thinking', 'pmo-skills', 'Creative thinking'],
  ['pmo-skill-time-management', 'pmo-skills', 'Time management'],
  ['pmo-resp-stakeholders', 'pmo-responsibilities', 'Gain the support of stakeholders'],
  ['pmo-resp-vision', 'pmo-responsibilities', 'Communicate a vision to the team'],
  ['pmo-resp-communication', 'pmo-responsibilities', 'Communication'],
  ['pmo-resp-risk', 'pmo-responsibilities', 'Risk assessment and contingency plans'],
  ['pmo-resp-allot-resources', 'pmo-responsibilities', 'Allot resources to perform work'],
  ['pmo-resp-motivating', 'pmo-responsibilities', 'Motivating the teams'],
  ['pmo-resp-documentation', 'pmo-responsibilities', 'Maintain project documentation'],
  ['pmo-resp-controlling', 'pmo-responsibilities', 'Controlling and Monitor progress'],
  ['pmo-resp-change-control', 'pmo-responsibilities', 'Manage a change control process'],
  ['pmo-resp-corrective-actions', 'pmo-responsibilities', 'Develop corrective actions when necessary'],
];

/** The 49 list items of the reference article (13 and 19 for the Project Manager, 7 and 10 for the PMO), in its order. */
export const articleItems: readonly ArticleItem[] = named.map(([id, list, name]) => ({
  id,
  list,
  name,
  concepts: [...pmConcepts, ...pmoConcepts, ...sharedConcepts]
    .filter((concept) => concept.article.includes(id))
    .map((concept) => concept.id),
}));
