import { lazy } from './lazy.ts';
import { clauseEnd, namesOffice } from './clause.ts';
import type { Trap } from './lexicon/contexts.ts';
import type { Found } from './phrase-table.ts';
import type { Slots } from './slots.ts';
import { stem, stemAt, wordAt, type Token } from './tokens.ts';

/** A set of words to compare by stem. */
const family = (words: string) => lazy<ReadonlySet<string>>(() => new Set(words.split(/\s+/).map(stem)));

/** As much of a trap as judging needs. */
export type TrapFacts = Pick<Trap, 'id' | 'effect'>;

/** A statement as traps see it; `text` is the listing's, which shows where clauses end. */
export interface Scene {
  readonly tokens: readonly Token[];
  readonly text: string;
  readonly slots: Slots;
}

/** The tokens, first and last, of which a trap takes the meaning. */
export type Reach = readonly [first: number, last: number];

type Cue = Found<TrapFacts>;

/** How far a trap reaches from its cue, or null when the words around it show that it is none. */
export function reachOf(cue: Cue, scene: Scene): Reach | null {
  return reaches[cue.value.id]?.(cue, scene) ?? null;
}

const itself = ({ first, last }: Cue): Reach => [first, last];
const clause = ({ first, last }: Cue, { tokens, text }: Scene): Reach => [first, clauseEnd(tokens, last, text)];
/** The whole statement; of a long one, where a page has run several together, only the clause. */
const whole = (cue: Cue, scene: Scene): Reach =>
  scene.tokens.length > longLine ? clause(cue, scene) : [0, scene.tokens.length - 1];
const longLine = 30;

const reaches: Readonly<Record<string, (cue: Cue, scene: Scene) => Reach | null>> = {
  T1: (cue, scene) => (deniesNothing(cue, scene) || !deniesOfThePost(cue, scene) ? null : clause(cue, scene)),
  T2: clause,
  T3: reportingLine,
  T4: (cue, scene) => (officeFollows(cue, scene) ? clause(cue, scene) : null),
  T5: servesTheReader,
  T6: asksForIt,
  T7: itself,
  T8: obeys,
  T15: itself,
  T16: itself,
  T18: clause,
  T19: (cue, scene) => (cue.first < 2 ? whole(cue, scene) : null),
  T20: (cue, { slots }) => (slots.verbs.some((verb) => verb.at < cue.first) ? null : itself(cue)),
  T21: itself,
  T24: itself,
  T25: (cue, scene) =>
    scene.slots.verbs.some((verb) => verb.at < cue.first)
      ? itself(cue)
      : [0, clauseEnd(scene.tokens, cue.last, scene.text)],
};

const wordsFrom = (tokens: readonly Token[], first: number, last: number): string[] =>
  tokens.slice(first, last + 1).map(({ stem }) => stem);

/** "Not only", "not limited to", "no later than", "without delay". */
function deniesNothing({ last }: Cue, { tokens }: Scene): boolean {
  return idleDenials.has(`${wordAt(tokens, last)} ${wordAt(tokens, last + 1)}`);
}
const idleDenials = new Set(
  `not only|not just|not limited|not least|not simply|not merely|not necessarily|no later|no less|no fewer|no matter|no two
|no longer|without delay|without fail|without limitation|without exception|never stop|never stops|never lose|never loses`.split(
    /[|\n]+/,
  ),
);

/** Who the post is called in an advert, so that what they do not do is no duty of theirs. */
const holders = family(
  `you we i role post position job holder incumbent candidate manager officer analyst coordinator director lead pmo office it this`,
);
const answers = family('responsibility authority accountability ownership owning managing running leading');

/** "Halts work that does not meet the specification" denies nothing of the post; "no budget responsibility" does. */
function deniesOfThePost({ first, last }: Cue, { tokens }: Scene): boolean {
  const cue = wordAt(tokens, first);
  if (cue === 'no' || cue === 'without')
    return wordsFrom(tokens, last + 1, last + 4).some((word) => answers().has(word));
  if (cue === 'rather' || cue === 'instead' || cue === 'other' || cue === 'excluding') return true;
  const before = tokens.slice(Math.max(0, first - 2), first).map(({ stem: key }) => key);
  const goesOn = ['and', 'but', 'or'].includes(before.at(-1) ?? '') && holders().has(stemAt(tokens, 0));
  return before.length === 0 || goesOn || before.some((word) => holders().has(word));
}

const posts = family(
  'manager director head lead leader officer chief vp president supervisor pmo cio coo ceo cfo cto partner principal owner dean',
);
const reporters = family(
  'you will shall role post position job holder incumbent who directly and manager officer analyst coordinator lead',
);

/**
 * A line that says to whom the post reports. Reporting to the steering committee or the client is a duty, and in "issue
 * the report to the director" the report is a thing.
 */
function reportingLine({ first, last }: Cue, { tokens, text }: Scene): Reach | null {
  const end = Math.min(clauseEnd(tokens, last, text), last + 6);
  const verb = wordAt(tokens, first);
  if (verb === 'report' || verb === 'reports' || verb === 'reporting') {
    const before = tokens[first - 1]?.stem;
    if (before !== undefined && verb !== 'reporting' && !reporters().has(before)) return null;
    if (!wordsFrom(tokens, last + 1, end).some((word) => posts().has(word))) return null;
  }
  return [first, end];
}

function officeFollows({ last }: Cue, { tokens, text }: Scene): boolean {
  const end = Math.min(clauseEnd(tokens, last, text), last + 6);
  for (let i = last + 1; i <= end; i++) if (namesOffice(tokens, i)) return true;
  return false;
}

/** "Our PMO will supply what you need"; but in the office's own advert "the PMO will support project managers" is the duty. */
function servesTheReader(cue: Cue, scene: Scene): Reach | null {
  const { tokens, text } = scene;
  if (!namesOffice(tokens, cue.first)) return clause(cue, scene);
  const end = clauseEnd(tokens, cue.last, text);
  const owner = wordAt(tokens, cue.first - 1);
  const served = tokens.slice(cue.first, end + 1).some(({ word }) => word === 'you' || word === 'your');
  return served || owner === 'our' || owner === 'their' ? [cue.first, end] : null;
}

/** "Experience in ..." opens a requirement, "... is a plus" closes one; inside a duty the same words are none. */
function asksForIt(cue: Cue, scene: Scene): Reach | null {
  const { tokens } = scene;
  const praised = wordsFrom(tokens, cue.first, cue.last).some((word) => praise().has(word));
  const opens = tokens.slice(0, cue.first).every(({ word }) => /\d/.test(word) || praiseBefore.has(word));
  return praised || opens ? whole(cue, scene) : null;
}
const praise = family(`plus asset nice desirable advantageous advantage preferred bonus year`);
const praiseBefore = new Set(
  `a an any some the at least minimum of over more than years year good strong solid sound proven demonstrated previous prior
extensive relevant practical hands on working professional deep excellent direct broad significant and or both basic first`.split(
    /\s+/,
  ),
);

/** Verbs that make others obey: "ensure that projects follow the standards" is the office's work. */
const imposing =
  family(`ensure monitor check audit verify assess enforce assure drive promote coach train advise guide support help require confirm
validate review make`);
const rules =
  family(`standard methodology framework template process procedure governance policy gate guideline guidelines method practice toolkit
playbook`);
const firmly = family(`follow apply comply adhere conform line accordance according abide compliance`);

/** "Follow the standards of the PMO"; weaker words ("use", "under", "meet") only when the office is named. */
function obeys(cue: Cue, scene: Scene): Reach | null {
  const { tokens, text } = scene;
  if (wordsFrom(tokens, 0, cue.first - 1).some((word) => imposing().has(word))) return null;
  const end = Math.min(clauseEnd(tokens, cue.last, text), cue.last + 6);
  const firm = wordsFrom(tokens, cue.first, cue.last).some((word) => firmly().has(word));
  const ruled = firm && wordsFrom(tokens, cue.last + 1, end).some((word) => rules().has(word));
  return ruled || officeFollows(cue, scene) ? clause(cue, scene) : null;
}
