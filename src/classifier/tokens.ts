import { remembering } from './lazy.ts';

/** A word of a text, folded for comparison, with its place in the original. */
export interface Token {
  /** Lower case, without diacritics and invisible characters. */
  readonly word: string;
  /** The word in American spelling without its inflection; phrases and learned weights are keyed by it. */
  readonly stem: string;
  /** UTF-16 offsets into the original text. */
  readonly start: number;
  readonly end: number;
}

/** The word at a place, and its stem; '' where none stands. */
export const wordAt = (tokens: readonly Token[], at: number): string => tokens[at]?.word ?? '';
export const stemAt = (tokens: readonly Token[], at: number): string => tokens[at]?.stem ?? '';

/** The stem by which learned numbers know a word; all numbers are one word. */
export const wordOf = ({ stem: key }: Token): string => (hasDigit(key) ? '#' : key);

/** Whether a digit stands in a word. */
export function hasDigit(word: string): boolean {
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (code >= 48 && code <= 57) return true;
  }
  return false;
}

/**
 * The words of a text in order. Case, diacritics, ligatures, soft hyphens, zero-width and bidi characters,
 * possessive 's, British spelling and "hand over / hand-over / handover" make no difference to `stem`. Reads the part
 * from `from` to `to`; offsets are into the whole text.
 */
export function tokenize(text: string, from = 0, to = text.length): Token[] {
  const tokens: Token[] = [];
  let word = '';
  let start = 0;
  let end = 0;
  const finish = () => {
    if (word !== '') add(tokens, word.replace(/'s?$/, ''), start, end);
    word = '';
  };
  for (let i = from; i < to;) {
    const plain = endOfPlain(text, i, to);
    if (plain > i && word === '' && endsWord(text, plain, to)) {
      add(tokens, text.slice(i, Math.min(plain, i + longestWord)), i, plain);
      i = plain;
      continue;
    }
    if (plain > i) {
      if (word === '') start = i;
      word += text.slice(i, Math.min(plain, i + Math.max(0, longestWord - word.length))).toLowerCase();
      i = end = plain;
      continue;
    }
    const code = text.codePointAt(i) ?? 0;
    const width = code > 0xffff ? 2 : 1;
    const folded = code < 128 ? foldAscii(code) : foldOther(text.slice(i, i + width));
    if (folded === null) {
      // Invisible characters stand inside words on purpose or by accident; they never end one.
    } else if (folded === '' || (folded === "'" && word === '')) {
      finish();
    } else {
      if (word === '') start = i;
      if (word.length < longestWord) word += folded;
      end = i + width;
      if (folded === '&') finish();
    }
    i += width;
  }
  finish();
  return tokens;
}

/** Where a run of plain letters and digits ends that begins at `at`; `at` itself when none does. */
function endOfPlain(text: string, at: number, to: number): number {
  for (; at < to; at++) {
    const code = text.charCodeAt(at);
    const lower = code | 32;
    if ((lower < 97 || lower > 122) && (code < 48 || code > 57)) break;
  }
  return at;
}

/** Whether what stands at `at`, behind letters, is a sign that no word goes on behind; most words end so. */
function endsWord(text: string, at: number, to: number): boolean {
  const code = text.charCodeAt(at);
  return at >= to || (code < 128 && foldAscii(code) === '');
}

/** Longer runs of letters are not words; what follows this length is read over. */
const longestWord = 40;

function add(tokens: Token[], written: string, start: number, end: number): void {
  if (written === '') return;
  const { word, stem } = formOf(written);
  const before = tokens[tokens.length - 1];
  if (before !== undefined && start - before.end <= 1 && isCompound(before.word, word)) {
    const joined = formOf(before.word + word);
    tokens[tokens.length - 1] = { word: joined.word, stem: joined.stem, start: before.start, end };
    return;
  }
  tokens.push({ word, stem, start, end });
}

/** Pairs that are also written as one word; both spellings must meet. */
const compounds = new Set(
  `hand over|hands over|handing over|handed over|hand off|close out|closing out|kick off|sign off|
go live|roll out|rolling out|rolled out|road map|road maps|time line|time lines|time sheet|time sheets|
life cycle|life cycles|work stream|work streams|work flow|work flows|co ordinate|co ordinates|co ordinating|
co ordination|co ordinator|on boarding|off boarding|stake holder|stake holders|sub contractor|
sub contractors|cut over|follow up|follow ups|dead line|dead lines|log book|data base`.split(/[|\n]+/),
);
const openings = new Set([...compounds].map((pair) => pair.slice(0, pair.indexOf(' '))));
const isCompound = (word: string, next: string): boolean => openings.has(word) && compounds.has(`${word} ${next}`);

/** Of the signs on a keyboard only the apostrophe and "&" stand in words. */
const foldAscii = (code: number): string => (code === 39 ? "'" : code === 38 ? '&' : '');

const invisible =
  /^[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]$/;

/** The bullets, dashes and quotation marks of most adverts. */
const isPunctuation = (char: string): boolean =>
  char === '\u00a0' || (char >= '\u2010' && char <= '\u2027') || (char >= '\u2030' && char <= '\u205e');

function foldOther(char: string): string | null {
  if (char === '\u2019' || char === '\u02bc') return "'";
  if (isPunctuation(char)) return '';
  if (invisible.test(char)) return null;
  const plain = char
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
  if (plain === '' && /\p{M}/u.test(char)) return null;
  return /^[\p{L}\p{N}]+$/u.test(plain) ? plain : '';
}

/** A word as texts are compared: in lower case, and without its inflection. */
type Form = Pick<Token, 'word' | 'stem'>;

/** The form of a word however it is written; adverts use the same few thousand words over and over. */
const formOf: (written: string) => Form = remembering((written) => {
  const word = written.toLowerCase();
  return word === written ? { word, stem: stemOf(word) } : formOf(word);
}, 20_000);

/** Removes plural and verb endings and British spelling, so that every form of a word meets in one key. */
export const stem = (word: string): string => formOf(word).stem;

/** The same, worked out anew, for strings that hardly anybody writes. */
export const stemOf = (word: string): string => uninflect(american(word));

/** A word without any of these is spelled the same on both sides; asking is quicker than the patterns are. */
const britishParts = ['is', 'our', 'programm', 'centre', 'fulfil', 'enrol'];

function american(word: string): string {
  if (word.length < 5 || !britishParts.some((part) => word.includes(part))) return word;
  return word
    .replace(/^programme?/, 'program')
    .replace(/^centre/, 'center')
    .replace(/is(ations?|ing|ers?|e[sd]?)$/, 'iz$1')
    .replace(/ours?$/, 'or')
    .replace(/^(fulfil|enrol)(?=s?$)/, '$1l');
}

function uninflect(word: string): string {
  if (word === 'pms') return 'pm';
  // Endings are of these letters; most words end otherwise.
  if (word.length < 4 || !'sgde'.includes(word.at(-1) ?? '') || /\d/.test(word)) return word;
  if (/(ss|us|is)$/.test(word)) return word;
  if (word.endsWith('ies')) return word.length > 4 ? `${word.slice(0, -3)}y` : word;
  if (/(sses|shes|ches|xes|zes)$/.test(word)) return word.slice(0, -2);
  if (word.endsWith('ing') && hasVowel(word, 3)) return undouble(word.slice(0, -3));
  if (word.endsWith('ied') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (word.endsWith('eed')) return word;
  if (word.endsWith('ed') && hasVowel(word, 2)) return undouble(word.slice(0, -2));
  if (word.endsWith('s')) return dropE(word.slice(0, -1));
  return dropE(word);
}

const hasVowel = (word: string, ending: number): boolean =>
  word.length - ending > 2 && /[aeiouy]/.test(word.slice(0, -ending));

/** "manage" meets "managing": the silent e goes, except in short words where it tells words apart. */
const dropE = (word: string): string =>
  word.length > 4 && word.endsWith('e') && !/[aeio]e$/.test(word) ? word.slice(0, -1) : word;

function undouble(word: string): string {
  if (/([bdgmnprt])\1$/.test(word)) return word.slice(0, -1);
  return word.length > 6 && word.endsWith('ll') ? word.slice(0, -1) : dropE(word);
}
