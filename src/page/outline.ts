import type { Dom } from './dom.ts';
import { traitsOf, type Span } from './furniture.ts';
import { sectionFinder } from './holds-sections.ts';
import { isLetter } from './letters.ts';
import { each, type Steps } from './steps.ts';
import { mapText } from './text-map.ts';

/** Longer lines are judged by their beginning. */
const longestLine = 4000;

/** One line of the page's text as the search for the listing sees it. */
export interface OutlineLine {
  /** At most 4,000 characters of it. */
  readonly text: string;
  readonly isHeading: boolean;
  /** How many words it has. */
  readonly count: number;
  /** How many of the words stand in links. */
  readonly linked: number;
  /** Stands in a list item. */
  readonly inItem: boolean;
  /** Stands in the page's furniture: header, footer, aside, dialog, label, a row of cards, an element named like one. */
  readonly inFurniture: boolean;
  /** Stands in a run of lines that the page holds a second time, as in a copy for phones. */
  readonly isCopy: boolean;
  /** Index of the innermost element that holds the line's start. */
  readonly element: number;
}

/** An element of the page and the lines it spans: `lines.slice(firstLine, endLine)`. */
export interface OutlineElement {
  readonly node: Element;
  readonly tag: string;
  /** Index of the parent, -1 at the root; a parent always comes before its children. */
  readonly parent: number;
  readonly firstLine: number;
  readonly endLine: number;
  /** Holds those lines from their first to their last character: no link in the midst of a paragraph does. */
  readonly isWhole: boolean;
}

/** The page's whole visible text, line by line, with every element's share in it. */
export interface Outline {
  readonly lines: readonly OutlineLine[];
  readonly elements: readonly OutlineElement[];
}

/** Reads the page once; the time is linear in its nodes and text. */
export function* outlineOf(dom: Dom): Steps<Outline> {
  if (dom.root === null) return { lines: [], elements: [] };
  const spans: Span[] = [];
  const open: number[] = [];
  const map = yield* mapText(dom, [dom.root], {
    repeats: true,
    textOnly: true,
    onEnter: (node, tag, offset) => {
      spans.push({ node, tag, parent: open.at(-1) ?? -1, start: offset, end: offset });
      open.push(spans.length - 1);
    },
    onLeave: (_node, _tag, offset) => {
      const span = spans[open.pop() ?? -1];
      if (span !== undefined) span.end = offset;
    },
  });
  yield;
  const starts = lineStarts(map.text);
  const elements: OutlineElement[] = [];
  yield* each(spans, ({ node, tag, parent, start, end }) => {
    const firstLine = lineAt(starts, start);
    const endLine = end <= start ? firstLine : lineAt(starts, end - 1) + 1;
    const isWhole = start <= (starts[firstLine] ?? 0) && end >= (starts[endLine] ?? map.text.length + 1) - 1;
    elements.push({ node, tag, parent, firstLine, endLine, isWhole });
  });
  return { lines: yield* linesOf(dom, map.text, new Set(map.headings), starts, spans), elements };
}

function lineStarts(text: string): number[] {
  const starts = text === '' ? [] : [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** Index of the line that holds an offset. */
function lineAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}

function* linesOf(
  dom: Dom,
  text: string,
  headings: ReadonlySet<number>,
  starts: readonly number[],
  spans: readonly Span[],
): Steps<OutlineLine[]> {
  const traits = yield* traitsOf(dom, spans, sectionFinder(text));
  const linked = yield* linkedWords(text, starts, spans);
  const lines: OutlineLine[] = [];
  let at = -1;
  const depthOf = (index: number): Span | undefined => spans[index];
  yield* each(starts, (start, line) => {
    const end = (starts[line + 1] ?? text.length + 1) - 1;
    while (at + 1 < spans.length && (spans[at + 1]?.start ?? Infinity) <= start) at++;
    let element = at;
    while (element >= 0 && (depthOf(element)?.end ?? 0) <= start) element = depthOf(element)?.parent ?? -1;
    const count = wordCount(text, start, end);
    lines.push({
      text: text.slice(start, Math.min(end, start + longestLine)),
      isHeading: headings.has(start),
      count,
      linked: Math.min(count, linked[line] ?? 0),
      inItem: traits.inItem[element] === true,
      inFurniture: traits.inFurniture[element] === true,
      isCopy: false,
      element,
    });
  });
  return yield* withoutCopies(lines);
}

const copyLines = 4;
const copyWords = 40;

/** Marks the runs of lines that stood on the page before. */
function* withoutCopies(lines: readonly OutlineLine[]): Steps<OutlineLine[]> {
  const first = new Map<string, number>();
  yield;
  const marked = [...lines];
  let from = 0;
  let words = 0;
  let expected = -1;
  const close = (end: number): void => {
    if (end - from < copyLines || words < copyWords) return;
    for (let at = from; at < end; at++) {
      const line = lines[at];
      if (line !== undefined) marked[at] = { ...line, isCopy: true };
    }
  };
  yield* each(lines, (line, index) => {
    const follows = expected >= 0 && lines[expected]?.text === line.text;
    if (!follows) {
      close(index);
      expected = line.inFurniture ? -1 : (first.get(line.text) ?? -1);
      from = index;
      words = 0;
    }
    if (expected >= 0) {
      expected++;
      words += line.count;
    } else from = index + 1;
    if (!line.inFurniture && !first.has(line.text)) first.set(line.text, index);
  });
  close(lines.length);
  return marked;
}

/** The number of words between two offsets, counted without cutting them out. */
function wordCount(text: string, from: number, to: number): number {
  let count = 0;
  let inWord = false;
  for (let at = from; at < to; at++) {
    const isWord = isLetter(text.charCodeAt(at), true);
    if (isWord && !inWord) count++;
    inWord = isWord;
  }
  return count;
}

function* linkedWords(text: string, starts: readonly number[], spans: readonly Span[]): Steps<number[]> {
  const linked = new Array<number>(starts.length).fill(0);
  yield* each(spans, (span) => {
    if (span.tag !== 'a' || span.end <= span.start) return;
    for (let line = lineAt(starts, span.start), from = span.start; from < span.end; line++) {
      const to = Math.min(span.end, starts[line + 1] ?? text.length);
      linked[line] = (linked[line] ?? 0) + wordCount(text, from, to);
      if (to <= from) break;
      from = to;
    }
  });
  return linked;
}
