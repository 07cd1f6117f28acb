import { blockOf, type Block } from './block.ts';
import { wordsAndBreaks, wordsOf } from './letters.ts';
import { stretches } from './line-signs.ts';
import type { Outline, OutlineElement } from './outline.ts';
import { stride, type Steps } from './steps.ts';
import { sumsOf } from './sums.ts';

/** A block whose text is what a description says, and how far the two agree (0..1, the harmonic mean of both shares). */
export interface Described {
  readonly block: Block;
  readonly agreement: number;
}

const runLength = 3;

/** The words of a page one after the other, in several lists; where a line ends stands a line break. */
export type PageWords = readonly (readonly string[])[];

/** The page's words, to be compared with one description after the other. */
export function* pageWords(outline: Outline): Steps<PageWords> {
  const words: string[][] = [];
  for (const some of stretches(outline.lines)) {
    words.push(wordsAndBreaks(some.map((line) => `${line.text}\n`).join('')));
    yield;
  }
  return words;
}

/**
 * The part of the page that holds the words of a description, found by the runs of three words that both share; null when the
 * description does not stand on the page. Linear in the page's and the description's words.
 */
export function* findDescribed(outline: Outline, page: PageWords, description: string): Steps<Described | null> {
  const wanted = wordsOf(description).slice(0, mostWords - 1);
  yield;
  if (wanted.length < 15) return null;
  const matched = yield* matchedWords(outline, page, wanted);
  const sums = sumsOf(matched);
  if (sums.at(-1) === 0) return null;
  yield;
  const words = sumsOf(outline.lines.map((line) => line.count));
  let best = -1;
  let agreement = 0;
  for (let index = 0; index < outline.elements.length; index++) {
    if (index % stride === 0) yield;
    const { firstLine, endLine, isWhole } = outline.elements[index] as OutlineElement;
    const shared = between(sums, firstLine, endLine);
    if (shared === 0 || !isWhole) continue;
    const length = between(words, firstLine, endLine);
    const value = (2 * Math.min(shared, wanted.length)) / (length + wanted.length);
    if (value < agreement - 1e-9 || (value <= agreement && !isInside(outline, index, best))) continue;
    agreement = value;
    best = index;
  }
  if (best < 0 || agreement < 0.2) return null;
  yield;
  return trimmed(outline, best, matched, wanted.length);
}

/** Words beyond this many are not compared: two of their numbers and a third fit into one exact number. */
const mostWords = 100_000;

/** Of each line the number of words that are part of a run found in the description. */
function* matchedWords(outline: Outline, page: PageWords, wanted: readonly string[]): Steps<number[]> {
  const numbers = new Map<string, number>();
  const numberOf = (word: string | undefined): number => (word === undefined ? 0 : (numbers.get(word) ?? 0));
  for (const word of wanted) if (!numbers.has(word)) numbers.set(word, numbers.size + 1);
  yield;
  const run = (a: number, b: number, c: number): number => (a * mostWords + b) * mostWords + c;
  const runs = new Set<number>();
  for (let at = runLength - 1; at < wanted.length; at++) {
    if (at % stride === 0) yield;
    runs.add(run(numberOf(wanted[at - 2]), numberOf(wanted[at - 1]), numberOf(wanted[at])));
  }
  const matched = outline.lines.map(() => 0);
  const count = (line: number): void => void (matched[line] = (matched[line] ?? 0) + 1);
  let line = 0;
  // The two words before the present one: their numbers, their lines, and whether they are counted.
  let [first, second, firstLine, secondLine, isFirstCounted, isSecondCounted] = [0, 0, 0, 0, false, false];
  for (const some of page) {
    yield;
    for (const word of some) {
      if (word === '\n') {
        line++;
        continue;
      }
      const third = numbers.get(word) ?? 0;
      const isRun = third > 0 && second > 0 && first > 0 && runs.has(run(first, second, third));
      if (isRun) {
        if (!isFirstCounted) count(firstLine);
        if (!isSecondCounted) count(secondLine);
        count(line);
      }
      isFirstCounted = isSecondCounted || isRun;
      isSecondCounted = isRun;
      first = second;
      firstLine = secondLine;
      second = third;
      secondLine = line;
    }
  }
  return matched;
}

const between = (sums: readonly number[], from: number, to: number): number => (sums[to] ?? 0) - (sums[from] ?? 0);

function isInside(outline: Outline, inner: number, outer: number): boolean {
  for (let index = inner; index >= 0; index = outline.elements[index]?.parent ?? -1) if (index === outer) return true;
  return false;
}

const longestForeignRun = 12;

/** Cuts what stands before, after and in longer stretches between the description's own lines. */
function trimmed(outline: Outline, element: number, matched: readonly number[], wanted: number): Described | null {
  const span = outline.elements[element];
  if (span === undefined) return null;
  const isOwn = (line: number): boolean =>
    (matched[line] ?? 0) * 2 >= Math.max(1, outline.lines[line]?.count ?? 0) && (matched[line] ?? 0) > 0;
  const kept = new Set<number>();
  let waiting: number[] = [];
  let foreign = 0;
  for (let line = span.firstLine; line < span.endLine; line++) {
    if (isOwn(line)) {
      if (foreign <= longestForeignRun && kept.size > 0) for (const between of waiting) kept.add(between);
      kept.add(line);
      waiting = [];
      foreign = 0;
    } else {
      waiting.push(line);
      foreign += outline.lines[line]?.count ?? 0;
    }
  }
  addHeadingBefore(outline, span.firstLine, kept);
  const block = blockOf(outline, element, (line) => kept.has(line));
  if (block === null) return null;
  let shared = 0;
  for (const line of kept) shared += matched[line] ?? 0;
  return { block, agreement: (2 * Math.min(shared, wanted)) / (block.words + wanted) };
}

/** A short heading right before the first line of the description belongs to it. */
function addHeadingBefore(outline: Outline, limit: number, kept: Set<number>): void {
  const [first = 0] = kept;
  const before = outline.lines[first - 1];
  if (first > limit && before?.isHeading === true && before.count <= 6 && first - 1 > limit) kept.add(first - 1);
}
