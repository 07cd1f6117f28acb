import { lazy } from './lazy.ts';
import type { Trap } from './lexicon/contexts.ts';
import { PhraseTable, type Found } from './phrase-table.ts';
import { officeWords } from './slots.ts';
import type { Statement } from './statement.ts';
import { skippedWords, trapCues, trapFacts } from './tables.ready.ts';
import type { Token } from './tokens.ts';
import type { Discount } from './verdict.ts';

/** What the traps of reference 2.3 leave of a statement. */
export interface Trapped {
  /** For each token the reason why it does not count, or null. */
  readonly muffled: readonly (Discount | null)[];
  /** Share of its weight that the statement keeps: a half for "may" and "as needed" (T23). */
  readonly keeps: number;
}

/** How far a trap reaches from its cue: the cue alone, to the end of the clause, or the whole statement. */
type Reach = 'cue' | 'clause' | 'office' | 'statement';

const reaches: Readonly<Record<string, Reach>> = {
  T1: 'clause',
  T3: 'clause',
  T4: 'office',
  T5: 'clause',
  T7: 'cue',
  T8: 'office',
  T15: 'cue',
  T16: 'cue',
  T18: 'clause',
  T19: 'statement',
  T21: 'cue',
  T24: 'cue',
  T25: 'cue',
};

/** As much of a trap as judging needs. */
type TrapFacts = Pick<Trap, 'id' | 'effect'>;

const table = lazy(() => new PhraseTable<TrapFacts>(trapCues, trapFacts, skippedWords));

/** Applies the traps to a statement; `text` is the listing's text, needed to see where clauses end. */
export function readTraps(statement: Statement, text: string): Trapped {
  const { tokens } = statement;
  const muffled: (Discount | null)[] = tokens.map(() => null);
  const cues = table().find(tokens, true);
  const proved = cues.filter((cue) => cue.value.effect === 'pmo-evidence');
  let keeps = 1;
  for (const cue of cues) {
    const { effect, id } = cue.value;
    if (effect === 'may') keeps = 0.5;
    const reach = reaches[id];
    if (reach === undefined || effect === 'none' || effect === 'mixed' || effect === 'pmo-evidence') continue;
    if (proved.some((proof) => proof.first <= cue.last && proof.last >= cue.first)) continue;
    for (const at of reached(reach, cue, tokens, text)) muffled[at] ??= effect;
  }
  return { muffled, keeps };
}

function reached(reach: Reach, cue: Found<TrapFacts>, tokens: readonly Token[], text: string): number[] {
  if (reach === 'statement') return [...tokens.keys()];
  if (reach === 'cue') return range(cue.first, cue.last);
  const end = clauseEnd(tokens, cue.last, text);
  if (reach === 'clause') return range(cue.first, end);
  // A partner or a rule-giver: only when the office or its managers are what follows.
  const office = tokens.findIndex(
    (token, i) => i > cue.last && i <= Math.min(end, cue.last + 6) && officeWords().has(token.stem),
  );
  return office < 0 ? [] : range(cue.first, end);
}

const range = (first: number, last: number): number[] => Array.from({ length: last - first + 1 }, (_, i) => first + i);

/** Words that begin a new clause, so that a negation or a reporting line does not reach over them. */
const turning = new Set([
  'but',
  'and',
  'while',
  'whil',
  'instead',
  'so',
  'which',
  'who',
  'where',
  'wher',
  'yet',
  'however',
]);
const longestClause = 12;

function clauseEnd(tokens: readonly Token[], from: number, text: string): number {
  for (let i = from; i < tokens.length - 1 && i < from + longestClause; i++) {
    const here = tokens[i];
    const next = tokens[i + 1];
    if (here === undefined || next === undefined) return i;
    if (/[,.;:()]/.test(text.slice(here.end, next.start)) || turning.has(next.stem)) return i;
  }
  return Math.min(tokens.length - 1, from + longestClause);
}
