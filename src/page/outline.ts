import type { Dom } from './dom.ts';
import { traitsOf, type Span } from './furniture.ts';
import { textMap } from './text-map.ts';

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
export function outlineOf(dom: Dom): Outline {
  if (dom.root === null) return { lines: [], elements: [] };
  const spans: Span[] = [];
  const open: number[] = [];
  const map = textMap(dom, [dom.root], {
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
  const starts = lineStarts(map.text);
  const elements = spans.map((span) => {
    const firstLine = lineAt(starts, span.start);
    const endLine = span.end <= span.start ? firstLine : lineAt(starts, span.end - 1) + 1;
    const isWhole = span.start <= (starts[firstLine] ?? 0) && span.end >= (starts[endLine] ?? map.text.length + 1) - 1;
    return { node: span.node, tag: span.tag, parent: span.parent, firstLine, endLine, isWhole };
  });
  return { lines: linesOf(dom, map.text, new Set(map.headings), starts, spans), elements };
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

function linesOf(
  dom: Dom,
  text: string,
  headings: ReadonlySet<number>,
  starts: readonly number[],
  spans: readonly Span[],
): OutlineLine[] {
  const traits = traitsOf(dom, spans);
  const linked = linkedWords(text, starts, spans);
  const lines: OutlineLine[] = [];
  let at = -1;
  const depthOf = (index: number): Span | undefined => spans[index];
  starts.forEach((start, line) => {
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
  return withoutCopies(lines);
}

const copyLines = 4;
const copyWords = 40;

/** Marks the runs of lines that stood on the page before. */
function withoutCopies(lines: readonly OutlineLine[]): OutlineLine[] {
  const first = new Map<string, number>();
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
  lines.forEach((line, index) => {
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
    const isLetter = letterCode(text.charCodeAt(at));
    if (isLetter && !inWord) count++;
    inWord = isLetter;
  }
  return count;
}

/** Letters and digits; beyond Latin all but punctuation and symbols count, which is near enough for counting. */
const letterCode = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 48 && code <= 57) ||
  (code >= 0xc0 &&
    code !== 0xd7 &&
    code !== 0xf7 &&
    !(code >= 0x2000 && code <= 0x303f) &&
    !(code >= 0xd800 && code <= 0xf8ff));

/** The words of a text, in lower case. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function linkedWords(text: string, starts: readonly number[], spans: readonly Span[]): number[] {
  const linked = new Array<number>(starts.length).fill(0);
  for (const span of spans) {
    if (span.tag !== 'a' || span.end <= span.start) continue;
    for (let line = lineAt(starts, span.start), from = span.start; from < span.end; line++) {
      const to = Math.min(span.end, starts[line + 1] ?? text.length);
      linked[line] = (linked[line] ?? 0) + wordCount(text, from, to);
      if (to <= from) break;
      from = to;
    }
  }
  return linked;
}
