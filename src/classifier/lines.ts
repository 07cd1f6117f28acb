import { lazy } from './lazy.ts';
import { verbStems } from './tables.ready.ts';
import { stem } from './tokens.ts';

/** A stretch of a listing that is read as one statement: a bullet, a sentence or a heading. */
export interface Span {
  /** UTF-16 offsets into the listing's text, without surrounding white space and bullets. */
  readonly start: number;
  readonly end: number;
  /** Whether a bullet or number stood in front of it. */
  readonly bullet: boolean;
  /** Whether it is the first span of its line of text. */
  readonly opens: boolean;
}

/**
 * Splits a text into statements: at line breaks, at bullets inside a line, after sentence ends, also where the source
 * lost the space behind them ("project.Prepare ..."), and after a leading label ("Responsibilities: ..."). Linear.
 * Soft hyphens and other invisible characters make no difference.
 */
export function splitLines(text: string): Span[] {
  if (text.search(invisible) < 0) return splitVisible(text);
  const places = [...text.matchAll(visible)].flatMap((run) =>
    Array.from({ length: run[0].length }, (_, i) => run.index + i),
  );
  return splitVisible(text.replaceAll(invisible, '')).map((span) => ({
    ...span,
    start: places[span.start] ?? span.start,
    end: (places[span.end - 1] ?? span.end) + 1,
  }));
}

/** Characters that nobody sees and that stand inside words. */
export const invisible = /[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]/g;
const visible = /[^\u00ad\u200b-\u200f\u2060-\u2064\ufeff]+/g;

function splitVisible(text: string): Span[] {
  const oneCase = text === text.toLowerCase() ? 'lower' : text === text.toUpperCase() ? 'upper' : null;
  const spans: Span[] = [];
  let start = 0;
  let opens = true;
  let bullet = false;
  const cut = (end: number) => {
    const span = trim(text, start, end);
    if (span !== null) {
      const bare = skipBullet(text, span.start, span.end);
      if (bare < span.end && hasLetter(text, bare, span.end)) {
        spans.push({ start: bare, end: span.end, bullet: bullet || bare > span.start, opens });
        opens = false;
      }
    }
    bullet = false;
    start = end;
  };
  for (let i = 0; i < text.length; i++) {
    const char = text.charCodeAt(i);
    // Nearly every character ends nothing; the questions below are for the others.
    if (isPlain(char) && i - start < longestStatement) continue;
    if (char === newline || char === return_ || char === 0x2028 || char === 0x2029) {
      cut(i);
      start = i + 1;
      opens = true;
    } else if (isBullet(char) && i > start) {
      cut(i);
      bullet = true;
    } else if (isDash(char) && i > start && opensItem(text, i)) {
      cut(i);
      bullet = true;
    } else if (endsSentence(text, i, start, oneCase) || endsLabel(text, i, start)) {
      cut(i + 1);
    } else if (opensDuty(text, i, start) || isEndless(text, i, start)) {
      cut(i);
    }
  }
  cut(text.length);
  return spans;
}

/** No duty is this long; a line that never ends is cut so that reading it stays linear. */
const longestStatement = 1500;

function isEndless(text: string, at: number, start: number): boolean {
  if (at - start < longestStatement) return false;
  const char = text.charCodeAt(at);
  if (isSpace(char)) return true;
  const inPair = char >= 0xdc00 && char <= 0xdfff;
  return at - start >= longestStatement + 500 && !inPair && !isUpper(text.charAt(at)) && !isLower(text.charAt(at));
}

const newline = 10;
const return_ = 13;
const bulletChars = new Set(
  [...'•●▪■◦‣∙⁃◆►▶➢➤✔✓✅★☑❖·\uf0b7\u00b7\u2756\u25cb\u25a1\u27a4'].map((c) => c.charCodeAt(0)),
);
const isBullet = (char: number): boolean => char > 127 && bulletChars.has(char);
const isDash = (char: number): boolean => char === 45 || char === 42 || char === 0x2013 || char === 0x2014;
const isSpace = (char: number): boolean =>
  char === 32 || char === 9 || char === 0xa0 || (char >= 0x2000 && char <= 0x200b);
const isPlain = (char: number): boolean => (char >= 97 && char <= 122) || char === 32 || (char >= 48 && char <= 57);
const isPlainLetter = (char: number): boolean => (char >= 97 && char <= 122) || (char >= 65 && char <= 90);
const isUpper = (char: string): boolean => char !== char.toLowerCase();
const isLower = (char: string): boolean => char !== char.toUpperCase();
const isCased = (char: string): boolean => isUpper(char) || isLower(char);

/** " - Manage the budget" in the middle of a line opens an item; "on-site" and "9 - 5" do not. */
function opensItem(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const open = text.charCodeAt(at) === 42 ? true : isSpace(text.charCodeAt(at + 1));
  if (!open) return false;
  const next = text.charAt(isSpace(text.charCodeAt(at + 1)) ? at + 2 : at + 1);
  const behindStop = /[.;:!?]/.test(isSpace(before) ? text.charAt(at - 2) : text.charAt(at - 1));
  return isUpper(next) && (behindStop || text.charCodeAt(at) === 42);
}

/** Short forms whose stop ends no sentence. */
const shortForms = new Set(
  'e.g i.e eg ie etc vs incl acc approx sr jr mr mrs ms dr st no nos inc ltd co corp dept min max u.s u.k ph.d est ca bzw ca z.b'.split(
    ' ',
  ),
);

/** A text without capitals, or of nothing else, does not show by them where a sentence begins. */
type OneCase = 'lower' | 'upper' | null;

function endsSentence(text: string, at: number, start: number, oneCase: OneCase): boolean {
  const char = text.charAt(at);
  if (char !== '.' && char !== '!' && char !== '?' && char !== ';') return false;
  if (char === ';' && oneCase !== null) return false;
  if (char === '.' && at - start < 14 && itemNumber.test(text.slice(start, at).toLowerCase())) return false;
  const next = text.charCodeAt(at + 1);
  if (Number.isNaN(next)) return true;
  if (!isSpace(next)) {
    return (
      char !== ';' &&
      isUpper(text.charAt(at + 1)) &&
      isLower(text.charAt(at + 2)) &&
      isLower(text.charAt(at - 1)) &&
      isLower(text.charAt(at - 2))
    );
  }
  let first = at + 1;
  while (isSpace(text.charCodeAt(first))) first++;
  const opening = text.charAt(first);
  if (!isUpper(opening) && oneCase !== 'lower' && !/[\d"“(•\-*–]/.test(opening)) return false;
  return char !== '.' || !shortForms.has(lastWord(text, at, start));
}

/** "12", "b" or "iv" at the start of a line numbers an item; the stop behind it ends no sentence. */
const itemNumber = /^(?:[^\p{L}\d]*\d{1,2}[.)]\s)?[^\p{L}\d]*(?:\d{1,2}|[ivx]{1,4}|[a-h])$/u;

function lastWord(text: string, at: number, start: number): string {
  let from = at;
  while (from > start && at - from < 12 && (text.charAt(from - 1) === '.' || isCased(text.charAt(from - 1)))) from--;
  const word = text.slice(from, at).toLowerCase();
  // A lone capital is an initial ("J. Smith"), never the end of a duty.
  return word.length === 1 ? 'etc' : word;
}

/**
 * Whether a new duty begins at a capital although the source lost its line break ("in budgetManage the ...",
 * "with clients Manage the ..."): a duty verb with a capital behind a word without one.
 */
function opensDuty(text: string, at: number, start: number): boolean {
  if (at - start < 12 || !isUpper(text.charAt(at)) || !isLower(text.charAt(at + 1))) return false;
  const spaced = isSpace(text.charCodeAt(at - 1));
  const last = text.charAt(at - (spaced ? 2 : 1));
  if (!isLower(last) && last !== ')' && !(last === ',' && !spaced)) return false;
  let end = at;
  while (end < at + 16 && isCased(text.charAt(end))) end++;
  if (end - at < 3 || !dutyVerbs().has(stem(text.slice(at, end).toLowerCase()))) return false;
  const behind = spaced ? at - 1 : at;
  let from = behind;
  while (from > start && from > at - 24 && isCased(text.charAt(from - 1))) from--;
  const before = text.slice(from, behind);
  return !spaced || last === ')' || (!isUpper(before.charAt(0)) && !joining.has(before));
}

/** Words a sentence cannot end on, so a capital behind them belongs to a name ("with Deliver", "the Lead"). */
const joining = new Set(
  'the a an of and to with for in by our your or as on at from this that is are be will an its using'.split(' '),
);
const dutyVerbs = lazy(() => new Set(verbStems));

/** Words that open a section when they stand in front of a colon at the start of a statement, also behind some of `labelled`. */
const labels = new Set(
  `role|job description|description|summary|overview|purpose|mission|responsibility|responsibilities|duty|duties|task|tasks|
activities|accountabilities|what you do|what you be doing|what youll do|what youll be doing|what you will do|
what you will be doing|in this role|requirement|requirements|qualification|qualifications|skill|skills|experience|education|
profile|competency|competencies|competences|knowledge|about you|about us|about the role|about the job|about the company|
about the team|who you are|who we are|benefits|we offer|what we offer|perks|salary|compensation|location|nice to have|
desirable|desired|essential|bonus|certification|certifications|language|languages`.split(/[|\n]+/),
);
const labelled = new Set(
  `the your our key main primary essential core job role general basic minimum preferred required additional other major specific
position project principal functional professional technical`.split(/\s+/),
);

/** "key responsibilities", "skills and experience": up to three words in front, a word of its own behind. */
function isLabel(words: readonly string[]): boolean {
  const behind = words.length > 2 && ['and', '&', '/'].includes(words.at(-2) ?? '') && isWord(words.at(-1) ?? '');
  for (let skip = 0; skip <= 3; skip++) {
    if (labels.has(words.slice(skip).join(' ')) || (behind && labels.has(words.slice(skip, -2).join(' ')))) return true;
    if (!labelled.has(words[skip] ?? '')) return false;
  }
  return false;
}

const isWord = (word: string): boolean => /^[a-z]{3,20}$/.test(word);

function endsLabel(text: string, at: number, start: number): boolean {
  if (text.charCodeAt(at) !== 58 || at - start > 70) return false;
  const from = skipBullet(text, start, at);
  const words = text.slice(from, at).replaceAll(/['’]/g, '').trim().toLowerCase().split(/\s+/);
  return isLabel(words);
}

function trim(text: string, start: number, end: number): { start: number; end: number } | null {
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  return start < end ? { start, end } : null;
}
const isBlank = (char: number): boolean => isSpace(char) || char === newline || char === return_ || char === 12;

/** Where the words begin behind "•", "-", "1.", "2)", "a)", "(iv)" or an emoji. */
function skipBullet(text: string, start: number, end: number): number {
  const first = skipOneBullet(text, start, end);
  return first === start ? start : skipOneBullet(text, first, end);
}

const bulletOrNumber =
  /^(?:[\s•●▪■◦‣∙⁃◆►▶➢➤✔✓✅★☑❖·\uf0b7○□\-–—*+>~]{1,4}(?=[\s\p{L}\d])|o(?=\s)|\(?\d{1,2}[.)]\s|\(?(?:[ivxIVX]{1,4}|[a-zA-Z])[.)]\s|[\p{Extended_Pictographic}\ufe0f\u200d]{1,4})\s{0,8}/u;

function skipOneBullet(text: string, start: number, end: number): number {
  if (isPlainLetter(text.charCodeAt(start)) && isPlainLetter(text.charCodeAt(start + 1))) return start;
  const found = bulletOrNumber.exec(text.slice(start, Math.min(end, start + 16)));
  return found === null ? start : start + found[0].length;
}

function hasLetter(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (isCased(text.charAt(i))) return true;
  return false;
}
