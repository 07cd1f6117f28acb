import { lazy } from './lazy.ts';
import { PhraseTable } from './phrase-table.ts';
import { tokenize, type Token } from './tokens.ts';
import {
  determiners,
  objects,
  scopes,
  verbs,
  type ObjectClass,
  type ScopeClass,
  type VerbClass,
} from './lexicon/words.ts';

/** What a statement says in the three slots of reference 2.2: who does what to whose project. */
export interface Slots {
  readonly verbs: readonly { readonly class: VerbClass; readonly at: number; readonly last: number }[];
  readonly objects: readonly { readonly class: ObjectClass; readonly at: number; readonly last: number }[];
  readonly scopes: readonly { readonly class: ScopeClass; readonly at: number }[];
}

const table = <C extends string>(classes: Readonly<Record<C, readonly string[]>>): (() => PhraseTable<C>) =>
  lazy(
    () =>
      new PhraseTable(
        (Object.keys(classes) as C[]).flatMap((name) => classes[name].map((phrase) => [phrase, name] as const)),
        determiners,
      ),
  );
const verbTable = table(verbs);
const objectTable = table(objects);
const scopeTable = table(scopes);

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

/** Stems that name the office or the people it serves. */
export const officeWords = lazy<ReadonlySet<string>>(
  () => new Set([...objects.office, ...objects.managers].map((phrase) => tokenize(phrase).at(-1)?.stem ?? '')),
);
