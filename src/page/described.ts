import { blockOf, type Block } from './block.ts';
import { wordsOf, type Outline } from './outline.ts';

/** A block whose text is what a description says, and how far the two agree (0..1, the harmonic mean of both shares). */
export interface Described {
  readonly block: Block;
  readonly agreement: number;
}

const runLength = 3;

/**
 * The part of the page that holds the words of a description, found by the runs of three words that both share; null when the
 * description does not stand on the page. Linear in the page's and the description's words.
 */
export function findDescribed(outline: Outline, description: string): Described | null {
  const wanted = wordsOf(description);
  if (wanted.length < 15) return null;
  const runs = new Set<string>();
  for (let at = 0; at + runLength <= wanted.length; at++) runs.add(wanted.slice(at, at + runLength).join(' '));
  const matched = matchedWords(outline, runs);
  const sums = prefixSums(matched);
  const words = prefixSums(outline.lines.map((line) => line.count));
  let best = -1;
  let agreement = 0;
  outline.elements.forEach((element, index) => {
    const length = between(words, element.firstLine, element.endLine);
    const shared = Math.min(between(sums, element.firstLine, element.endLine), wanted.length);
    const value = (2 * shared) / (length + wanted.length);
    if (value === 0 || value < agreement - 1e-9 || !element.isWhole) return;
    if (value <= agreement && !isInside(outline, index, best)) return;
    agreement = value;
    best = index;
  });
  if (best < 0 || agreement < 0.2) return null;
  return trimmed(outline, best, matched, wanted.length);
}

/** Of each line the number of words that are part of a run found in the description. */
function matchedWords(outline: Outline, runs: ReadonlySet<string>): number[] {
  const all: string[] = [];
  const lineOf: number[] = [];
  outline.lines.forEach((line, index) => {
    for (const word of wordsOf(line.text)) {
      all.push(word);
      lineOf.push(index);
    }
  });
  const matched = new Array<number>(outline.lines.length).fill(0);
  let until = 0;
  all.forEach((word, at) => {
    if (runs.has(`${word} ${all[at + 1] ?? ''} ${all[at + 2] ?? ''}`)) until = at + runLength;
    const line = lineOf[at];
    if (at < until && line !== undefined) matched[line] = (matched[line] ?? 0) + 1;
  });
  return matched;
}

function prefixSums(values: readonly number[]): number[] {
  const sums = [0];
  for (const value of values) sums.push((sums.at(-1) ?? 0) + value);
  return sums;
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
  const first = Math.min(...kept);
  const before = outline.lines[first - 1];
  if (Number.isFinite(first) && first > limit && before?.isHeading === true && before.count <= 6 && first - 1 > limit)
    kept.add(first - 1);
}
