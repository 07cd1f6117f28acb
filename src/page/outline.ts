import type { Dom } from './dom.ts';
import { textMap } from './text-map.ts';

/** Longer lines are judged by their beginning. */
const longestLine = 4000;

/** One line of the page's text as the search for the listing sees it. */
export interface OutlineLine {
  /** At most 4,000 characters of it. */
  readonly text: string;
  readonly isHeading: boolean;
  readonly words: readonly string[];
  /** How many of the words stand in links. */
  readonly linked: number;
  /** Stands in a list item. */
  readonly inItem: boolean;
  /** Stands in the page's furniture: header, footer, aside, dialog, label, a row of cards, an element named like one. */
  readonly inFurniture: boolean;
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
}

/** The page's whole visible text, line by line, with every element's share in it. */
export interface Outline {
  readonly lines: readonly OutlineLine[];
  readonly elements: readonly OutlineElement[];
}

interface Span {
  readonly node: Element;
  readonly tag: string;
  readonly parent: number;
  readonly start: number;
  end: number;
}

/** Reads the page once; the time is linear in its nodes and text. */
export function outlineOf(dom: Dom): Outline {
  if (dom.root === null) return { lines: [], elements: [] };
  const spans: Span[] = [];
  const open: number[] = [];
  const map = textMap(dom, [dom.root], {
    repeats: true,
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
  const elements = spans.map((span) => ({
    node: span.node,
    tag: span.tag,
    parent: span.parent,
    firstLine: lineAt(starts, span.start),
    endLine: span.end <= span.start ? lineAt(starts, span.start) : lineAt(starts, span.end - 1) + 1,
  }));
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
    const words = wordsOf(text.slice(start, end));
    lines.push({
      text: text.slice(start, Math.min(end, start + longestLine)),
      isHeading: headings.has(start),
      words,
      linked: Math.min(words.length, linked[line] ?? 0),
      inItem: traits.inItem[element] === true,
      inFurniture: traits.inFurniture[element] === true,
      element,
    });
  });
  return lines;
}

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
      linked[line] = (linked[line] ?? 0) + wordsOf(text.slice(from, to)).length;
      if (to <= from) break;
      from = to;
    }
  }
  return linked;
}

const furnitureTags = new Set(['footer', 'aside', 'dialog', 'label', 'menu']);
const furnitureRoles =
  /^(?:banner|contentinfo|complementary|search|dialog|alertdialog|alert|menu|menubar|toolbar|tooltip)$/;
/** Parts of class names and ids; a page's own words for what stands round its content. */
const furnitureNames =
  /(?:^|[\s_-])(?:cookies?|consent|gdpr|onetrust|footer|breadcrumbs?|sidebar|side-?bar|related|similar|recommend(?:ed|ations?)?|newsletter|social|share|sharing|modal|pop-?up|toast|tooltip|comments?|skip|nav|navbar|navigation|menu|masthead|login|sign-?in|advert|ads)(?:$|[\s_-])/i;

function traitsOf(dom: Dom, spans: readonly Span[]): { inItem: boolean[]; inFurniture: boolean[] } {
  const inItem: boolean[] = [];
  const inFurniture: boolean[] = [];
  const cards = cardRows(dom, spans);
  const whole = spans[0]?.end ?? 0;
  spans.forEach((span, index) => {
    const isPlain = !dom.hasAttributes(span.node);
    const isNamed = (): boolean => {
      const name = `${dom.attribute(span.node, 'class').replace(/([a-z])([A-Z])/g, '$1-$2')} ${dom.attribute(span.node, 'id')}`;
      return name.length < 600 && furnitureNames.test(name) && span.end - span.start < whole * 0.4;
    };
    inItem.push(inItem[span.parent] === true || span.tag === 'li');
    inFurniture.push(
      inFurniture[span.parent] === true ||
        furnitureTags.has(span.tag) ||
        (span.tag === 'header' && span.parent <= 2) ||
        cards.has(index) ||
        (!isPlain && (furnitureRoles.test(dom.attribute(span.node, 'role')) || (index > 0 && isNamed()))),
    );
  });
  return { inItem, inFurniture };
}

/** Elements that are one of three or more siblings of one kind, each short and each with a link: cards of a list. */
function cardRows(dom: Dom, spans: readonly Span[]): Set<number> {
  const hasLink = new Array<boolean>(spans.length).fill(false);
  for (let index = spans.length - 1; index > 0; index--) {
    const span = spans[index];
    if (span === undefined) continue;
    if (span.tag === 'a' && span.end - span.start > 3) hasLink[index] = true;
    if (hasLink[index] === true) hasLink[span.parent] = true;
  }
  const rows = new Map<string, number[]>();
  spans.forEach((span, index) => {
    if (hasLink[index] !== true || span.tag === 'p' || span.end - span.start > 900) return;
    if (blockish.has(span.tag)) {
      const key = `${String(span.parent)} ${span.tag} ${dom.attribute(span.node, 'class').split(/\s+/)[0] ?? ''}`;
      const row = rows.get(key);
      if (row === undefined) rows.set(key, [index]);
      else row.push(index);
    }
  });
  const cards = new Set<number>();
  for (const row of rows.values()) if (row.length >= 3) for (const index of row) cards.add(index);
  return cards;
}

const blockish = new Set('li div article section tr a'.split(' '));
