import { clauseEnd } from './clause.ts';
import { lazy } from './lazy.ts';
import { blurb, wrongPortfolio } from './look-alikes.ts';
import { otherMeanings } from './other-meanings.ts';
import { postHolder } from './post-holder.ts';
import { PhraseTable, type Found } from './phrase-table.ts';
import type { Slots } from './slots.ts';
import type { Statement } from './statement.ts';
import { skippedWords, trapCues, trapFacts } from './tables.ready.ts';
import type { Token } from './tokens.ts';
import { reachOf, type Reach, type Scene, type TrapFacts } from './trap-reach.ts';
import type { Discount } from './verdict.ts';

/** What the traps of reference 2.3 leave of a statement. */
export interface Trapped {
  /** For each token the reason why it does not count, or null. */
  readonly muffled: readonly (Discount | null)[];
  /** Tokens of delivery that the statement says the post does not own, which proves the office (T2). */
  readonly disowned: ReadonlySet<number>;
  /** Share of its weight that the statement keeps: what is not muffled, and half of it for "may" and "as needed" (T23). */
  readonly keeps: number;
}

const table = lazy(() => new PhraseTable<TrapFacts>(trapCues, trapFacts, skippedWords));

/** Applies the traps to a statement; `text` is the listing's text, needed to see where clauses end. */
export function readTraps({ tokens, repeated }: Statement, text: string, slots: Slots): Trapped {
  const scene: Scene = { tokens, text, slots };
  const cues = table().find(tokens, true);
  const elsewhere = otherMeanings(text);
  const proofs = cues.filter((cue) => cue.value.effect === 'pmo-evidence' && provesOffice(cue, tokens, text));
  const muffled: (Discount | null)[] = tokens.map(() => null);
  const muffle = (effect: Discount, [first, last]: Reach) => {
    for (let at = first; at <= last; at++) muffled[at] ??= effect;
  };
  if (repeated) muffle('repeated', [0, tokens.length - 1]);
  for (const cue of cues) {
    const effect = effectOf(cue);
    if (effect === null || proofs.some((proof) => proof.first <= cue.last && proof.last >= cue.first)) continue;
    const reach = reachOf(cue, scene);
    if (reach !== null) muffle(effect, reach);
  }
  tokens.forEach(({ stem }, at) => {
    if (elsewhere.has(stem)) muffle('other-meaning', [at, at]);
  });
  for (const reach of wrongPortfolio(scene)) muffle('other-meaning', reach);
  const about = blurb(scene);
  if (about !== null) muffle('company', about);
  const holder = postHolder(scene);
  if (holder !== null) muffle('post-holder', holder);
  if (tokens.length < 30 && cues.filter((cue) => cue.value.id === 'T16').length > 1)
    muffle('benefit', [0, tokens.length - 1]);
  const may = cues.some((cue) => cue.value.effect === 'may');
  return { muffled, disowned: rangesOf(proofs, scene), keeps: (may ? 0.5 : 1) * voiced(tokens, muffled) };
}

/** A negation that was taken for proof of the office and is none is an ordinary negation. */
function effectOf({ value: { effect } }: Found<TrapFacts>): Discount | null {
  if (effect === 'pmo-evidence') return 'negated';
  return effect === 'none' || effect === 'mixed' || effect === 'may' ? null : effect;
}

/**
 * Whether a negation says that the post does not own delivery: "does not manage projects" does, "does not manage the
 * project budget" denies one duty only.
 */
export function provesOffice({ last }: Found<unknown>, tokens: readonly Token[], text: string): boolean {
  const here = tokens[last];
  const next = tokens[last + 1];
  if (here === undefined || next === undefined || here.word !== 'project') return true;
  return text.slice(here.end, next.start).trim() !== '' || adverbs.has(next.word);
}
const adverbs = new Set(['directly', 'itself', 'or', 'and', 'but', 'in', 'on', 'for', 'as']);

const nothing: ReadonlySet<number> = new Set();

function rangesOf(proofs: readonly Found<unknown>[], { tokens, text }: Scene): ReadonlySet<number> {
  if (proofs.length === 0) return nothing;
  const ends = proofs.map(({ first, last }) => [first, clauseEnd(tokens, last, text)] as const);
  return new Set([...tokens.keys()].filter((at) => ends.some(([first, last]) => at >= first && at <= last)));
}

/** Words that say nothing by themselves: what is left of a statement when only these are not muffled is nothing. */
const hollow = new Set(
  `you your we our us the a an this that it its they post role job position candidate holder will be is are was has have had of in
and or for with as to by on at from must may can also where`.split(/\s+/),
);
const wholeDuty = 8;

/** The share of a statement's weight that belongs to words no trap has muffled. */
function voiced(tokens: readonly Token[], muffled: readonly (Discount | null)[]): number {
  let content = 0;
  let free = 0;
  for (const [at, { word }] of tokens.entries()) {
    if (hollow.has(word)) continue;
    content++;
    if (muffled[at] === null) free++;
  }
  return content === 0 ? 1 : Math.min(wholeDuty, free) / Math.min(wholeDuty, content);
}
