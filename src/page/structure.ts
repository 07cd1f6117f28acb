import { blockOf, type Block } from './block.ts';
import type { Outline, OutlineLine } from './outline.ts';
import { readLineSigns, type LineSigns } from './line-signs.ts';
import { each, type Steps } from './steps.ts';
import { sumsOf } from './sums.ts';
import { titleKey } from './title-key.ts';

/** The part of a page that reads like a listing, and what the page's lines say that they are. */
export interface Found {
  readonly block: Block;
  readonly signs: LineSigns;
}

/**
 * The part of the page that reads most like a job listing, without any knowledge of the site; null on a page without prose.
 * `labels` are the page's own names for itself: a heading that only repeats them is the title, not part of the text.
 */
export function* findStructure(outline: Outline, labels: readonly string[]): Steps<Found | null> {
  const signs = yield* readLineSigns(outline.lines);
  const values: number[] = [];
  yield* each(outline.lines, (line, at) => {
    values.push(lineValue(line, at, signs, outline.lines[at + 1]));
  });
  const sums = sumsOf(values);
  let best = -1;
  let most = 0;
  yield* each(outline.elements, (element, index) => {
    const value = (sums[element.endLine] ?? 0) - (sums[element.firstLine] ?? 0);
    if (value < most || value <= 0 || !element.isWhole) return;
    most = value;
    best = index;
  });
  const element = outline.elements[yield* heart(outline, signs, sums, best)];
  if (element === undefined) return null;
  yield;
  const inElement = densest(values, element.firstLine, element.endLine);
  const anywhere = densest(values, 0, values.length);
  const isSplit = anywhere.sum > inElement.sum * splitGain;
  const dense = isSplit ? anywhere : inElement;
  const holder = yield* smallestAround(outline, dense);
  yield;
  const stretch = isSplit ? dense : snapped(outline, dense, holder);
  const end = endOf(outline, signs, stretch);
  const start = afterTitle(outline, labels, titleWithin(outline, labels, signs, stretch.from, end), end);
  yield;
  const block = blockOf(outline, holder, (line) => line >= start && line < end && !isForeign(outline.lines[line]));
  return block === null ? null : { block, signs };
}

/** From this share of an element's value on, one part of it is the listing and the rest is what stands round it. */
const heartShare = 0.88;

/** The innermost part of an element that holds nearly all of its value, as long as what is left out has no section of its own. */
function* heart(outline: Outline, signs: LineSigns, sums: readonly number[], element: number): Steps<number> {
  const value = (index: number): number => {
    const span = outline.elements[index];
    return span === undefined ? 0 : (sums[span.endLine] ?? 0) - (sums[span.firstLine] ?? 0);
  };
  const outer = outline.elements[element];
  if (outer === undefined) return element;
  const least = value(element) * heartShare;
  const before = sumsOf(signs.sections.map((section) => (section === null ? 0 : 1)));
  const sections = (span: { readonly firstLine: number; readonly endLine: number }): number =>
    (before[span.endLine] ?? 0) - (before[span.firstLine] ?? 0);
  let inner = element;
  for (let index = element + 1; index < outline.elements.length; index++) {
    if (index % 4096 === 0) yield;
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

function* smallestAround(outline: Outline, stretch: Stretch): Steps<number> {
  let smallest = 0;
  yield* each(outline.elements, (element, index) => {
    if (element.isWhole && element.firstLine <= stretch.from && element.endLine >= stretch.to) smallest = index;
  });
  return smallest;
}

const isForeign = (line: OutlineLine | undefined): boolean => line === undefined || line.inFurniture || line.isCopy;

/** A bullet or a number that somebody typed. */
const typedItem = /^(?:[•●▪■◦‣⁃▶➢✔✓·*–—-]|\(?\d{1,2}[.)]|[a-h]\))\s/;

/** Words of prose count for a line, words of links and furniture against it. */
function lineValue(line: OutlineLine, at: number, signs: LineSigns, next: OutlineLine | undefined): number {
  const count = line.count;
  if (count === 0 || line.isCopy) return 0;
  if (line.inFurniture) return -count - 4;
  if (line.linked > count * 0.5) return -count - 6;
  if (signs.ends[at] === true) return -40;
  if (line.inItem && count >= 5 && line.linked === 0 && !/cookie/i.test(line.text)) return count + 2;
  if (signs.legal[at] === true) return -10;
  if (signs.chrome[at] === true) return -Math.min(count, 40);
  if (signs.sections[at] !== null) return 25;
  if (count >= 3 && (line.inItem || typedItem.test(line.text))) return count + 2;
  if (count >= 8) return Math.min(count, 300);
  if (line.isHeading) return next !== undefined && next.count >= 6 ? 2 : -3;
  return count >= 5 ? 1 : -3;
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

/**
 * Where the listing's own heading stands within a stretch, when neither duties nor requirements come before it: offers of alerts and
 * the like stood above. The stretch's start otherwise.
 */
function titleWithin(outline: Outline, labels: readonly string[], signs: LineSigns, from: number, to: number): number {
  const keys = labels.map((label) => ` ${titleKey(label)} `);
  for (let line = from; line < to; line++) {
    const here = outline.lines[line];
    const section = signs.sections[line];
    if (here === undefined || section === 'duties' || section === 'requirements') break;
    if (!here.isHeading || here.linked > 0 || here.inFurniture || here.count < 2) continue;
    if (keys.some((key) => key.includes(` ${titleKey(here.text)} `))) return line;
  }
  return from;
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
function endOf(outline: Outline, signs: LineSigns, stretch: Stretch): number {
  let words = 0;
  for (let line = stretch.from; line < stretch.to; line++) {
    const here = outline.lines[line];
    if (here === undefined) break;
    if (words >= 80 && signs.ends[line] === true) return line;
    words += here.count;
  }
  return stretch.to;
}
