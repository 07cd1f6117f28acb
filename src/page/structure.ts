import { blockOf, type Block } from './block.ts';
import type { Outline, OutlineLine } from './outline.ts';
import { endWords, legalWords, pageChromeWords, sectionWords, type Words } from './page-words.ts';
import { titleKey } from './title.ts';

/**
 * The part of the page that reads most like a job listing, without any knowledge of the site; null on a page without prose.
 * `labels` are the page's own names for itself: a heading that only repeats them is the title, not part of the text.
 */
export function findStructure(outline: Outline, labels: readonly string[]): Block | null {
  const values = outline.lines.map((line, index) => lineValue(line, outline.lines[index + 1]));
  const sums = [0];
  for (const value of values) sums.push((sums.at(-1) ?? 0) + value);
  let best = -1;
  let most = 0;
  outline.elements.forEach((element, index) => {
    const value = (sums[element.endLine] ?? 0) - (sums[element.firstLine] ?? 0);
    if (value < most || value <= 0 || !element.isWhole) return;
    most = value;
    best = index;
  });
  const element = outline.elements[heart(outline, sums, best)];
  if (element === undefined) return null;
  const inElement = densest(values, element.firstLine, element.endLine);
  const anywhere = densest(values, 0, values.length);
  const isSplit = anywhere.sum > inElement.sum * splitGain;
  const dense = isSplit ? anywhere : inElement;
  const holder = smallestAround(outline, dense);
  const stretch = isSplit ? dense : snapped(outline, dense, holder);
  const end = endOf(outline, stretch);
  const start = afterTitle(outline, labels, stretch.from, end);
  return blockOf(outline, holder, (line) => line >= start && line < end && !isForeign(outline.lines[line]));
}

/** From this share of an element's value on, one part of it is the listing and the rest is what stands round it. */
const heartShare = 0.88;

/** The innermost part of an element that holds nearly all of its value, as long as what is left out has no section of its own. */
function heart(outline: Outline, sums: readonly number[], element: number): number {
  const value = (index: number): number => {
    const span = outline.elements[index];
    return span === undefined ? 0 : (sums[span.endLine] ?? 0) - (sums[span.firstLine] ?? 0);
  };
  const outer = outline.elements[element];
  if (outer === undefined) return element;
  const least = value(element) * heartShare;
  const before = [0];
  for (const line of outline.lines) before.push((before.at(-1) ?? 0) + (isSection(line) ? 1 : 0));
  const sections = (span: { readonly firstLine: number; readonly endLine: number }): number =>
    (before[span.endLine] ?? 0) - (before[span.firstLine] ?? 0);
  let inner = element;
  for (let index = element + 1; index < outline.elements.length; index++) {
    const span = outline.elements[index];
    if (span === undefined || span.firstLine >= outer.endLine) break;
    if (span.isWhole && value(index) >= least && sections(span) === sections(outer)) inner = index;
  }
  return inner;
}

/** How much more a listing spread over several elements must hold than the best single one. */
const splitGain = 1.5;

/** A stretch of lines and the sum of their values. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly sum: number;
}

/** From this share of its words on, an element belongs to the listing as a whole. */
const wholeShare = 0.45;

/** The whole element when most of its own words are in the stretch: dense lines alone would lose its dull ones. */
function snapped(outline: Outline, stretch: Stretch, holder: number): Stretch {
  const element = outline.elements[holder];
  if (element === undefined) return stretch;
  let inside = 0;
  let all = 0;
  for (let index = element.firstLine; index < element.endLine; index++) {
    const line = outline.lines[index];
    if (line === undefined || line.inFurniture) continue;
    all += line.count;
    if (index >= stretch.from && index < stretch.to) inside += line.count;
  }
  return inside >= all * wholeShare ? { ...stretch, from: element.firstLine, to: element.endLine } : stretch;
}

function smallestAround(outline: Outline, stretch: Stretch): number {
  let smallest = 0;
  outline.elements.forEach((element, index) => {
    if (element.isWhole && element.firstLine <= stretch.from && element.endLine >= stretch.to) smallest = index;
  });
  return smallest;
}

const isForeign = (line: OutlineLine | undefined): boolean => line === undefined || line.inFurniture || line.isCopy;

/** A posting may be one long paragraph; one word about privacy in it makes no notice of it. */
const wordsPerNotice = 45;

/** Whether such words are a good part of a line. */
export function isNotice(line: OutlineLine, words: Words): boolean {
  return line.count <= wordsPerNotice ? words.test(line.text) : words.count(line.text) * wordsPerNotice >= line.count;
}

/** Words of prose count for a line, words of links and furniture against it. */
function lineValue(line: OutlineLine, next: OutlineLine | undefined): number {
  const count = line.count;
  if (count === 0 || line.isCopy) return 0;
  if (line.inFurniture) return -count - 4;
  if (line.linked > count * 0.5) return -count - 6;
  if (isEnd(line)) return -40;
  if (line.inItem && count >= 5 && line.linked === 0 && !/cookie/i.test(line.text)) return count + 2;
  if (isNotice(line, legalWords)) return -10;
  if (isNotice(line, pageChromeWords)) return -Math.min(count, 40);
  if (isSection(line)) return 25;
  if (line.inItem && count >= 3) return count + 2;
  if (count >= 8) return Math.min(count, 300);
  if (line.isHeading) return next !== undefined && next.count >= 6 ? 2 : -3;
  return count >= 5 ? 1 : -3;
}

/** Whether a line is a heading that names a section of a job listing. */
export function isSection(line: OutlineLine): boolean {
  return sectionKind(line) !== null;
}

/** Which kind of section of a job listing a line is the heading of, or null. */
export function sectionKind(line: OutlineLine): string | null {
  if (line.count > 12 || line.linked > 0 || line.inFurniture) return null;
  if (!line.isHeading && !/[:：]$/.test(line.text) && line.count > 5) return null;
  if (line.inItem && !line.isHeading) return null;
  for (const [kind, words] of Object.entries(sectionWords)) if (words.test(line.text)) return kind;
  return null;
}

/** The stretch of lines with the largest sum. */
function densest(values: readonly number[], from: number, to: number): Stretch {
  let best: Stretch = { from, to, sum: -Infinity };
  let sum = 0;
  let start = from;
  for (let line = from; line < to; line++) {
    if (sum <= 0) {
      sum = 0;
      start = line;
    }
    sum += values[line] ?? 0;
    if (sum > best.sum) best = { from: start, to: line + 1, sum };
  }
  return best;
}

/** Leaves out the title and the short facts that stand before the first heading or sentence. */
function afterTitle(outline: Outline, labels: readonly string[], from: number, to: number): number {
  const keys = labels.map((label) => ` ${titleKey(label)} `);
  for (let line = from; line < to; line++) {
    const here = outline.lines[line];
    if (here === undefined) break;
    const isTitle = here.isHeading && keys.some((key) => key.includes(` ${titleKey(here.text)} `));
    if (!isTitle && (here.isHeading || here.count >= 8)) return line;
  }
  return from;
}

/** Ends the listing where the page goes on with something else. */
function endOf(outline: Outline, stretch: Stretch): number {
  let words = 0;
  for (let line = stretch.from; line < stretch.to; line++) {
    const here = outline.lines[line];
    if (here === undefined) break;
    if (words >= 80 && isEnd(here)) return line;
    words += here.count;
  }
  return stretch.to;
}

const isEnd = (line: OutlineLine): boolean =>
  line.count <= 8 && (line.isHeading || line.linked > 0) && endWords.test(line.text);
