import { traps } from './lexicon/contexts.ts';
import { flavourRules } from './lexicon/flavours.ts';
import { headingCues } from './lexicon/headings.ts';
import { concepts } from './lexicon/index.ts';
import { determiners, objects, scopes, verbs } from './lexicon/words.ts';
import { packPhrases } from './pack-phrases.ts';
import { stem, tokenize } from './tokens.ts';

// The build runs this module and ships what it exports, so that no reader's browser works it out again.

/** The phrases of each list, written for a `PhraseTable`; a value is the index of the list. */
const pack = (lists: readonly (readonly string[])[], skipped: readonly string[] = determiners): string =>
  packPhrases(
    lists.flatMap((list, value) => list.map((phrase) => [phrase, value] as const)),
    skipped,
  );

/** Words that tables read over. */
export const skippedWords = determiners;
export const skippedInHeadings: readonly string[] = ['the', 'your', 'our'];

/** As much of each concept as judging needs, and the phrases that show it. */
export const conceptFacts = concepts.map(({ id, code, side, strength }) => ({ id, code, side, strength }));
export const conceptPhrases = pack(concepts.map(({ forms }) => forms));

/** As much of each trap as judging needs, and its cues. */
export const trapFacts = traps.map(({ id, effect }) => ({ id, effect }));
export const trapCues = pack(traps.map(({ cues }) => cues));

/** Words that the phrases of flavours are read without. */
export const skippedInFlavours: readonly string[] = ['the', 'a', 'an', 'your', 'our', 'own', 'of'];

/** As much of each flavour as judging needs; its phrases as stems. */
export const flavourFacts = flavourRules.map(({ id, role, question, concepts, plainly, phrases, words }) => ({
  id,
  role,
  question,
  concepts,
  plainly,
  words,
  phrases: phrases.map((phrase) => stemsOf(phrase).filter((one) => !skippedInFlavours.includes(one))),
}));

/** The kinds of line that headings announce, most telling first, and their cues. */
export const headingKinds = keysOf(headingCues);
export const headingPhrases = pack(Object.values(headingCues), skippedInHeadings);

export const verbClasses = keysOf(verbs);
export const verbPhrases = pack(Object.values(verbs));
export const objectClasses = keysOf(objects);
export const objectPhrases = pack(Object.values(objects));
export const scopeClasses = keysOf(scopes);
export const scopePhrases = pack(Object.values(scopes));

/** Stems of the single words that begin a duty. */
export const verbStems = unique(
  Object.values(verbs)
    .flat()
    .filter((verb) => !verb.includes(' '))
    .map((verb) => stem(verb)),
);

function keysOf<K extends string>(record: Readonly<Partial<Record<K, unknown>>>): readonly K[] {
  return Object.keys(record) as K[];
}

function stemsOf(phrase: string): readonly string[] {
  return tokenize(phrase).map((token) => token.stem);
}

function unique(words: readonly string[]): readonly string[] {
  return [...new Set(words)];
}
