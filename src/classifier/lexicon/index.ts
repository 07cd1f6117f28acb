import { lazy } from '../lazy.ts';
import { pmConcepts } from './pm.ts';
import { pmoConcepts } from './pmo.ts';
import { sharedConcepts } from './shared.ts';
import type { Concept } from './concept.ts';

export type { Concept } from './concept.ts';
export { articleItems, type ArticleItem, type ArticleList } from './article.ts';
export { definitions, type Definition } from './definitions.ts';
export { traps, type Trap } from './contexts.ts';
export { titleNotes, type TitleNote } from './titles.ts';

/** Every concept the classifier knows: Project Manager, PMO, then shared. */
export const concepts: readonly Concept[] = [...pmConcepts, ...pmoConcepts, ...sharedConcepts];

const byId = lazy<ReadonlyMap<string, Concept>>(() => new Map(concepts.map((concept) => [concept.id, concept])));

/** The concept with this id, or undefined when there is none. */
export const conceptById = (id: string): Concept | undefined => byId().get(id);
