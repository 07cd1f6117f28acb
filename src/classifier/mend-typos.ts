import { remembering } from './lazy.ts';
import { knownWords } from './model.ts';
import { firstFrom, placeOf } from './pack-weights.ts';
import type { Statement } from './statement.ts';
import { stem, stemOf, type Token } from './tokens.ts';

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
    if (!statement.tokens.some(isSlipped)) return statement;
    return { ...statement, tokens: statement.tokens.map(mended) };
  });
}

const isSlipped = ({ word, stem: key }: Token): boolean => word.length >= shortestWord && meant(word) !== key;

const mended = (token: Token): Token =>
  isSlipped(token) ? { word: token.word, stem: meant(token.word), start: token.start, end: token.end } : token;

/** The stem that a word is read as; the same words come again and again. */
const meant = remembering((word) => {
  const own = stem(word);
  return isKnown(own) || !/^[a-z]+$/.test(word) ? own : lookUp(word, own);
}, 20_000);

const isKnown = (key: string): boolean => placeOf(key, knownWords()) >= 0;

const edge = 3;

/** The one known stem that a word is a slip of; its own stem when there is none or more than one. */
function lookUp(word: string, own: string): string {
  const candidates = new Set([...throughStem(own), ...throughEnding(word)]);
  const [only] = candidates;
  return candidates.size === 1 && only !== undefined ? only : own;
}

/** A slip leaves the first letter as it was, and the first or the last few; known words stand by their first letter. */
function throughStem(own: string): readonly string[] {
  if (own.length < shortestStem) return [];
  const found: string[] = [];
  const words = knownWords();
  for (let at = firstFrom(own.charAt(0), words); words[at]?.charCodeAt(0) === own.charCodeAt(0); at++) {
    const key = words[at] ?? '';
    if (Math.abs(key.length - own.length) > 1 || key.length < shortestStem || !isSlip(own, key)) continue;
    const isNear = key.startsWith(own.slice(0, edge)) || key.endsWith(own.slice(-edge));
    if (isNear && /^[a-z]+$/.test(key)) found.push(key);
  }
  return found;
}

/** A slip in the ending or in a spelling hides the stem: the word is tried with two letters swapped and with one left out. */
function throughEnding(word: string): readonly string[] {
  const tries: string[] = [word.replace(/(?:ng|ig|in)$/, 'ing'), `${word}d`];
  for (let i = 1; i < word.length; i++) {
    tries.push(word.slice(0, i) + word.slice(i + 1));
    tries.push(word.slice(0, i - 1) + word.charAt(i) + word.charAt(i - 1) + word.slice(i + 1));
  }
  return tries.map(stemOf).filter((key) => key.length >= shortestStemSwapped && isKnown(key));
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
