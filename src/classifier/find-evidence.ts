import { lazy } from './lazy.ts';
import type { Concept } from './lexicon/index.ts';
import { PhraseTable, type Found } from './phrase-table.ts';
import { readSlots, type Slots } from './slots.ts';
import type { Statement } from './statement.ts';
import { conceptFacts, conceptPhrases, skippedWords } from './tables.ready.ts';
import { readTraps, type Trapped } from './discount.ts';
import type { Discount } from './verdict.ts';

/** As much of a concept as judging needs. */
type ConceptFacts = Pick<Concept, 'id' | 'code' | 'side' | 'strength'>;

/** A concept of the lexicon found in a statement, with the reason why it does not count, if any. */
export interface Hit extends Found<ConceptFacts> {
  readonly discount: Discount | null;
  /** Whether a support verb in front turns what is the project manager's into help (trap T9). */
  readonly helped: boolean;
}

/** What knowledge finds in one statement, before any number is put on it. */
export interface Findings {
  readonly hits: readonly Hit[];
  readonly slots: Slots;
  readonly trapped: Trapped;
}

const conceptTable = lazy(() => new PhraseTable<ConceptFacts>(conceptPhrases, conceptFacts, skippedWords));

/** Finds the concepts, the verb, object and scope, and the traps of a statement. */
export function findEvidence(statement: Statement, text: string): Findings {
  const trapped = readTraps(statement, text);
  const slots = readSlots(statement.tokens);
  const hits = conceptTable()
    .find(statement.tokens, true)
    .map((found) => judge(found, slots, trapped));
  return { hits: longest(hits), slots, trapped };
}

function judge(found: Found<ConceptFacts>, slots: Slots, trapped: Trapped): Hit {
  const muffled = trapped.muffled[found.first] ?? trapped.muffled[found.last] ?? null;
  const pm = found.value.side === 'pm';
  const helped = pm && governedBy('help', found.first, slots);
  const watched = pm && !helped && governedBy('watch', found.first, slots);
  const everyones = pm && found.value.code === 'P04' && slots.scopes.some((scope) => scope.class === 'many');
  const discount: Discount | null =
    muffled ?? (helped ? 'support-verb' : watched ? 'watching-verb' : everyones ? 'everyones-projects' : null);
  return { ...found, discount, helped };
}

/** Whether the nearest verb in front of a phrase is of a class and of no owning class. */
function governedBy(name: 'help' | 'watch', at: number, slots: Slots): boolean {
  const before = slots.verbs.filter((verb) => verb.at < at);
  const nearest = before.at(-1);
  if (nearest === undefined) return false;
  const classes = before.filter((verb) => verb.at === nearest.at).map((verb) => verb.class);
  if (classes.includes(name) && !classes.includes('own')) return true;
  // "Assist with reviewing and administering contracts": the support verb at the start governs the whole list.
  const first = before[0];
  return name === 'help' && first !== undefined && first.class === 'help' && first.at <= 3;
}

/** Leaves out hits that stand inside a longer hit of the same concept. */
function longest(hits: readonly Hit[]): Hit[] {
  return hits.filter(
    (hit) =>
      !hits.some(
        (other) =>
          other !== hit &&
          other.value === hit.value &&
          other.first <= hit.first &&
          other.last >= hit.last &&
          other.last - other.first > hit.last - hit.first,
      ),
  );
}
