import type { Reach, Scene } from './trap-reach.ts';
import { wordAt, type Token } from './tokens.ts';

const fields = new Set(
  'project program portfolio pmo epmo pgmo pm p3o tmo transformation delivery change governance'.split(' '),
);
const between = new Set('management office support delivery control controls governance and & of the for'.split(' '));
const seats = new Set(
  `manager lead leader director head analyst coordinator officer specialist administrator consultant assistant associate executive
engineer planner controller expert professional partner vp pm pmo`.split(/\s+/),
);
const determiners = new Set('a an the our this one another'.split(' '));
const hirings = new Set(
  'looking seeking hiring recruiting adding searching appointing needing wanting search'.split(' '),
);
const posts = new Set('role position post job opening vacancy opportunity seat capacity'.split(' '));
const links = new Set('of for as is a an'.split(' '));
const modals = new Set('will is shall must has be reports works acts plays'.split(' '));
/** Words that end a name, unless it is "Head of ...". */
const particles = new Set('for of as to in at by with from a an the that who you we'.split(' '));
/** Words that may stand between a determiner and the seat: grades and trades. */
const longestName = 6;

/**
 * The words that name the post-holder in a sentence that fills the seat ("We are adding a PMO Specialist to ...", "As
 * Project Manager you ...", "The PMO Analyst will ..."), or null. They repeat the title and are no duty.
 */
export function postHolder({ tokens }: Scene): Reach | null {
  for (let first = 0; first < tokens.length; first++) {
    const start = opening(tokens, first);
    if (start === null) continue;
    const name = seatAt(tokens, start.at);
    if (name !== null && (!start.needsVerb || modals.has(wordAt(tokens, name[1] + 1)))) return name;
  }
  return null;
}

/** Where a seat may be named behind the token `at`; at the start of a sentence only when a verb of the post follows. */
function opening(tokens: readonly Token[], at: number): { readonly at: number; readonly needsVerb: boolean } | null {
  const word = wordAt(tokens, at);
  const next = wordAt(tokens, at + 1);
  if (at === 0 && word === 'as') return { at: determiners.has(next) ? 2 : 1, needsVerb: false };
  if (at === 0 && determiners.has(word)) return { at: 1, needsVerb: true };
  const hires = hirings.has(word) || ((word === 'need' || word === 'require') && tokens[at - 1]?.word === 'we');
  if (hires || (posts.has(word) && links.has(next))) {
    let from = at + 1;
    while (from < at + 3 && (links.has(wordAt(tokens, from)) || determiners.has(wordAt(tokens, from)))) from++;
    return from > at + 1 ? { at: from, needsVerb: false } : null;
  }
  return word === 'join' ? joining(tokens, at) : null;
}

/** "Join us as a PMO Lead". */
function joining(tokens: readonly Token[], at: number): { readonly at: number; readonly needsVerb: boolean } | null {
  const as = tokens.findIndex(({ word }, i) => i > at && i < at + 6 && word === 'as');
  if (as < 0) return null;
  return { at: determiners.has(wordAt(tokens, as + 1)) ? as + 2 : as + 1, needsVerb: false };
}

/** The name of a seat that begins within a few words of `from`: it holds a word of the field and ends with a seat. */
function seatAt(tokens: readonly Token[], from: number): Reach | null {
  let field = -1;
  for (let at = from; at < Math.min(tokens.length, from + longestName); at++) {
    const { word = '', stem = '' } = tokens[at] ?? {};
    if (field < 0 && seats.has(word) && tokens[at + 1]?.word === 'of') continue;
    if (field < 0 && particles.has(word) && !seats.has(wordAt(tokens, at - 1))) return null;
    if (fields.has(stem)) field = at;
    const ends =
      seats.has(word) && !between.has(tokens[at + 1]?.word ?? '-') && !seats.has(tokens[at + 1]?.word ?? '-');
    if (field >= 0 && ends) return [from, at];
    if (field >= 0 && at > field && !between.has(word) && !seats.has(word)) return null;
  }
  return null;
}
