import type { OutlineLine } from './outline.ts';
import { endWords, folded, legalWords, pageChromeWords, sectionWords, type Words } from './page-words.ts';
import { toEnd, type Steps } from './steps.ts';

/** What the words of a page's lines say that they are, line by line. */
export interface LineSigns {
  /** Which kind of section of a job listing it is the heading of, or null. */
  readonly sections: (string | null)[];
  /** The page goes on with something else here. */
  readonly ends: boolean[];
  readonly legal: boolean[];
  /** Speaks of cookies, accounts and the page itself. */
  readonly chrome: boolean[];
}

const linesAtOnce = 400;
const lettersAtOnce = 20_000;

/** The lines in stretches that are quick to search. */
export function* stretches(lines: readonly OutlineLine[]): Generator<readonly OutlineLine[]> {
  let from = 0;
  let letters = 0;
  for (let at = 0; at < lines.length; at++) {
    letters += lines[at]?.text.length ?? 0;
    if (at - from + 1 < linesAtOnce && letters < lettersAtOnce && at + 1 < lines.length) continue;
    yield lines.slice(from, at + 1);
    from = at + 1;
    letters = 0;
  }
}

/** Looks at the words of every line of a page. */
export function* readLineSigns(lines: readonly OutlineLine[]): Steps<LineSigns> {
  const signs: LineSigns = { sections: [], ends: [], legal: [], chrome: [] };
  for (const stretch of stretches(lines)) {
    const some = stretch.map((line) => ({ ...line, folded: folded(line.text) }));
    yield;
    signs.sections.push(...(yield* sectionSteps(some)));
    signs.ends.push(...tell(some, endWords, mayEnd));
    yield;
    signs.legal.push(...tell(some, legalWords, mayBeNotice));
    yield;
    signs.chrome.push(...tell(some, pageChromeWords, mayBeNotice));
    yield;
  }
  return signs;
}

/** Of each line the kind of section that it is the heading of, or null. */
export const sectionsOf = (lines: readonly Line[]): (string | null)[] => toEnd(sectionSteps(lines));

function* sectionSteps(lines: readonly Line[]): Steps<(string | null)[]> {
  const kinds = lines.map((): string | null => null);
  for (const [kind, words] of Object.entries(sectionWords)) {
    count(lines, words, maySection).forEach((found, at) => {
      if (found > 0) kinds[at] ??= kind;
    });
    yield;
  }
  return kinds;
}

/** A line, and its text as words are looked for in it. */
type Line = Pick<OutlineLine, 'text' | 'count' | 'linked' | 'isHeading' | 'inItem' | 'inFurniture'> & {
  readonly folded?: string;
};

/** How often words occur in each of the lines that may hold them; 0 for the others. */
function count(lines: readonly Line[], words: Words, may: (line: Line) => boolean): number[] {
  const asked = lines.flatMap((line, at) => (may(line) ? [at] : []));
  const texts = asked.map((at) => lines[at]).map((line) => line?.folded ?? folded(line?.text ?? ''));
  const counts = lines.map(() => 0);
  words.countIn(texts).forEach((found, at) => (counts[asked[at] ?? 0] = found));
  return counts;
}

/** The lines that hold any of the words. */
export function* linesWith(lines: readonly OutlineLine[], words: Words): Steps<OutlineLine[]> {
  const found: OutlineLine[] = [];
  for (const some of stretches(lines)) {
    const counts = words.countIn(some.map((line) => folded(line.text)));
    found.push(...some.filter((_, at) => counts[at] !== 0));
    yield;
  }
  return found;
}

/** How often words were found in many lines, and in how many of them. */
export interface Counted {
  readonly times: number;
  readonly lines: number;
}

/** Looks for several kinds of words in the same lines. */
export function* countAll(lines: readonly OutlineLine[], kinds: readonly Words[]): Steps<Counted[]> {
  const all = kinds.map(() => ({ times: 0, lines: 0 }));
  for (const some of stretches(lines)) {
    const texts = some.map((line) => folded(line.text));
    for (const [at, words] of kinds.entries()) {
      const sum = all[at];
      for (const found of words.countIn(texts))
        if (found > 0 && sum !== undefined) {
          sum.times += found;
          sum.lines++;
        }
      yield;
    }
  }
  return all;
}

/** A posting may be one long paragraph; one word about privacy in it makes no notice of it. */
const wordsPerNotice = 45;

/** Whether words that were found so often are a good part of a line. */
const isNotice = (line: Line, found: number): boolean => found > 0 && found * wordsPerNotice >= line.count;

const tell = (lines: readonly Line[], words: Words, may: (line: Line) => boolean): boolean[] =>
  count(lines, words, may).map((found, at) => isNotice(lines[at] as Line, found));

const mayBeNotice = (line: Line): boolean => line.count > 0 && !line.inFurniture && line.linked <= line.count * 0.5;

const mayEnd = (line: Line): boolean => line.count <= 8 && (line.isHeading || line.linked > 0);

function maySection(line: Line): boolean {
  if (line.count > 12 || line.linked > 0 || line.inFurniture) return false;
  if (!line.isHeading && !/[:：]$/.test(line.text) && line.count > 5) return false;
  return !line.inItem || line.isHeading;
}
