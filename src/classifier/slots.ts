import { lazy } from './lazy.ts';
import type { ObjectClass, ScopeClass, VerbClass } from './lexicon/words.ts';
import { PhraseTable } from './phrase-table.ts';
import {
  objectClasses,
  objectPhrases,
  scopeClasses,
  scopePhrases,
  skippedWords,
  verbClasses,
  verbPhrases,
} from './tables.ready.ts';
import type { Token } from './tokens.ts';

/** What a statement says in the three slots of reference 2.2: who does what to whose project. */
export interface Slots {
  readonly verbs: readonly { readonly class: VerbClass; readonly at: number; readonly last: number }[];
  readonly objects: readonly { readonly class: ObjectClass; readonly at: number; readonly last: number }[];
  readonly scopes: readonly { readonly class: ScopeClass; readonly at: number }[];
}

const table = <C>(packed: string, classes: readonly C[]): (() => PhraseTable<C>) =>
  lazy(() => new PhraseTable(packed, classes, skippedWords));
const verbTable = table(verbPhrases, verbClasses);
const objectTable = table(objectPhrases, objectClasses);
const scopeTable = table(scopePhrases, scopeClasses);

/** Fills the slots of one statement; token indexes are into `tokens`. */
export function readSlots(tokens: readonly Token[]): Slots {
  return {
    verbs: verbTable()
      .find(tokens)
      .map((f) => ({ class: f.value, at: f.first, last: f.last })),
    objects: objectTable()
      .find(tokens)
      .map((f) => ({ class: f.value, at: f.first, last: f.last })),
    scopes: scopeTable()
      .find(tokens, true)
      .map((f) => ({ class: f.value, at: f.first })),
  };
}
