import { lazy } from './lazy.ts';
import { knownWords } from './model.ts';
import { placeOf } from './pack-weights.ts';
import type { Statement } from './statement.ts';
import { stem, type Token } from './tokens.ts';

/** Shorter words have too many neighbours for a slip to be told from another word. */
const shortestWord = 7;
const shortestStem = 6;
const shortestStemSwapped = 4;

/**
 * Statements in which a long word that nobody knows is read as the one known word that differs from it by a slip: a
 * letter too many, missing, wrong, or two in each other's place. Offsets and words stay; only stems change.
 */
export function mendTypos(statements: readonly Statement[]): readonly Statement[] {
  return statements.map((statement) => {
    if (!statement.tokens.some(isUnknown)) return statement;
    return { ...statement, tokens: statement.tokens.map(mended) };
  });
}

const isUnknown = ({ word, stem: key }: Token): boolean =>
  word.length >= shortestWord && !isKnown(key) && /^[a-z]+$/.test(word);

const isKnown = (key: string): boolean => placeOf(key, knownWords()) >= 0;

function mended(token: Token): Token {
  if (!isUnknown(token)) return token;
  const found = meant.get(token.word) ?? lookUp(token.word, token.stem);
  if (meant.size >= mostMeant) meant.clear();
  meant.set(token.word, found);
  return found === token.stem ? token : { ...token, stem: found };
}

/** What unknown words were taken for; the same few come again and again. */
const meant = new Map<string, string>();
const mostMeant = 2000;

const edge = 3;

/** Long stems by their first, and by their last letters: a slip leaves one of both as it was. */
const byEnds = lazy<ReadonlyMap<string, readonly string[]>>(() => {
  const found = new Map<string, string[]>();
  for (const key of knownWords()) {
    if (key.length < shortestStem || !/^[a-z]+$/.test(key)) continue;
    for (const end of endsOf(key)) {
      const list = found.get(end);
      if (list === undefined) found.set(end, [key]);
      else list.push(key);
    }
  }
  return found;
});

const endsOf = (key: string): readonly string[] => [`${key.slice(0, edge)}-`, `-${key.slice(-edge)}`];

/** The one known stem that a word is a slip of; its own stem when there is none or more than one. */
function lookUp(word: string, own: string): string {
  const candidates = new Set([...throughStem(own), ...throughEnding(word)]);
  const [only] = candidates;
  return candidates.size === 1 && only !== undefined ? only : own;
}

function throughStem(own: string): readonly string[] {
  if (own.length < shortestStem) return [];
  return endsOf(own).flatMap((end) => (byEnds().get(end) ?? []).filter((key) => isSlip(own, key)));
}

/** A slip in the ending or in a spelling hides the stem: the word is tried with two letters swapped and with one left out. */
function throughEnding(word: string): readonly string[] {
  const tries: string[] = [word.replace(/(?:ng|ig|in)$/, 'ing'), `${word}d`];
  for (let i = 1; i < word.length; i++) {
    tries.push(word.slice(0, i) + word.slice(i + 1));
    tries.push(word.slice(0, i - 1) + word.charAt(i) + word.charAt(i - 1) + word.slice(i + 1));
  }
  return tries.map(stem).filter((key) => key.length >= shortestStemSwapped && isKnown(key));
}

/**
 * Whether one letter more, less or other, or two neighbours swapped, turns one word into the other. The first letter is
 * seldom slipped on, and a word that differs at its end is another form of its own ("important", "importance").
 */
export function isSlip(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1 || a === b) return false;
  let at = 0;
  while (at < short.length && short.charCodeAt(at) === long.charCodeAt(at)) at++;
  if (at === 0) return false;
  const swapped = short.charAt(at + 1) + short.charAt(at);
  if (long.startsWith(swapped, at) && short.slice(at + 2) === long.slice(at + 2)) return true;
  const same = long.length === short.length;
  if (at > short.length - (same ? 3 : 1)) return false;
  return short.slice(same ? at + 1 : at) === long.slice(at + 1);
}
