import type { Dom } from './dom.ts';
import { isRead } from './visible.ts';
import { walk } from './walk.ts';

/** Text of one or several elements as it reads on the page, and the way back from its offsets to the page's own text nodes. */
export interface TextMap {
  /** One block a line, white space collapsed; at most 2 MiB. */
  readonly text: string;
  /** Offsets of the lines that the page marks as headings. */
  readonly headings: readonly number[];
  /** A live range over `text.slice(start, end)`, or null when the page no longer holds those words. */
  readonly rangeAt: (start: number, end: number) => Range | null;
}

/** What to leave out and whom to tell while a text is read. */
export interface TextOptions {
  /** Elements left out with everything in them. */
  readonly skip?: ReadonlySet<Element>;
  /** Keep repeated lines; without it a long line that was already read is left out. */
  readonly repeats?: boolean;
  /** Read only what stands between the two ends of this range. */
  readonly clip?: Range;
  /** Called with the length of the text before the element's first and after its last character. */
  readonly onEnter?: (element: Element, tag: string, offset: number) => void;
  readonly onLeave?: (element: Element, tag: string, offset: number) => void;
}

interface Segment {
  readonly start: number;
  readonly node: Text;
  readonly offset: number;
  length: number;
}

const mostText = 2 * 1024 * 1024;
/** Shorter lines may well stand twice in one listing; longer ones are copies. */
const copyLength = 60;
const longestHeading = 120;

const blocks = new Set(
  (
    'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);
const headingTags = new Set('h1 h2 h3 h4 h5 h6 dt summary caption legend'.split(' '));
const boldTags = new Set(['b', 'strong']);
const boldStyle = /(?:^|;)\s*font-weight\s*:\s*(?:bold|[6-9]00)/i;

/** Reads the elements, in the order given, into one text; elements must not contain one another. */
export function textMap(dom: Dom, roots: readonly Element[], options: TextOptions = {}): TextMap {
  const writer = new Writer(options.repeats === true);
  const kinds: Emphasis[] = [];
  for (const root of roots) {
    walk(dom, root, {
      enter: (element, tag) => {
        if (options.skip?.has(element) === true) return false;
        if (!isRead(dom, element, tag)) {
          if (blocks.has(tag)) writer.endLine();
          return false;
        }
        if (tag === 'br' || blocks.has(tag)) writer.endLine();
        options.onEnter?.(element, tag, writer.length);
        const kind = emphasis(dom, element, tag);
        kinds.push(kind);
        writer.enter(kind);
        return true;
      },
      leave: (element, tag) => {
        if (blocks.has(tag)) writer.endLine();
        writer.leave(kinds.pop() ?? null);
        options.onLeave?.(element, tag, writer.length);
      },
      text: (node) => {
        const data = dom.data(node);
        const clip = options.clip;
        if (clip === undefined) writer.write(node, data, 0);
        else if (clip.intersectsNode(node)) {
          const from = node === clip.startContainer ? clip.startOffset : 0;
          const to = node === clip.endContainer ? clip.endOffset : data.length;
          writer.write(node, data.slice(from, to), from);
        }
      },
    });
    writer.endLine();
  }
  return writer.finish();
}

type Emphasis = 'heading' | 'bold' | 'item' | null;

function emphasis(dom: Dom, element: Element, tag: string): Emphasis {
  if (headingTags.has(tag)) return 'heading';
  const isPlain = !dom.hasAttributes(element);
  if (!isPlain && dom.attribute(element, 'role') === 'heading') return 'heading';
  if (tag === 'li') return 'item';
  if (boldTags.has(tag)) return 'bold';
  return !isPlain && boldStyle.test(dom.attribute(element, 'style')) ? 'bold' : null;
}

class Writer {
  readonly #keepRepeats: boolean;
  readonly #lines: string[] = [];
  readonly #seen = new Set<string>();
  readonly #segments: Segment[] = [];
  readonly #headings: number[] = [];
  readonly #open = { heading: 0, bold: 0, item: 0 };
  #lineStart = 0;
  #line = '';
  #lineSegments = 0;
  #space: { readonly node: Text; readonly offset: number } | null = null;
  #plain = false;
  #inHeading = false;

  constructor(keepRepeats: boolean) {
    this.#keepRepeats = keepRepeats;
  }

  get length(): number {
    return this.#lineStart + this.#line.length;
  }

  enter(kind: Emphasis): void {
    if (kind !== null) this.#open[kind]++;
  }

  leave(kind: Emphasis): void {
    if (kind !== null) this.#open[kind]--;
  }

  /** Adds the words of a node's data, or of the part of it that begins at `base`. */
  write(node: Text, data: string, base: number): void {
    const own = ownLines(data);
    let gap = 0;
    for (let at = 0; at < data.length;) {
      if (isSpace(data.charCodeAt(at))) {
        at++;
        continue;
      }
      if (this.length > mostText) return;
      let end = at + 1;
      while (end < data.length && !isSpace(data.charCodeAt(end))) end++;
      if (own && /[\r\n]/.test(data.slice(gap, at))) this.endLine();
      if (this.#line !== '' && at > 0) this.#add(' ', node, base + at - 1);
      else if (this.#line !== '' && this.#space !== null) this.#add(' ', this.#space.node, this.#space.offset);
      this.#addWord(data.slice(at, end), node, base + at);
      at = gap = end;
    }
    if (gap < data.length) this.#space = { node, offset: base + data.length - 1 };
  }

  #addWord(word: string, node: Text, offset: number): void {
    this.#add(word, node, offset);
    this.#space = null;
    if (this.#open.heading > 0) this.#inHeading = true;
    else if (!this.#plain && this.#open.bold === 0 && /[\p{L}\p{N}]/u.test(word)) this.#plain = true;
  }

  #add(words: string, node: Text, offset: number): void {
    const before = this.#segments.at(-1);
    const start = this.length;
    if (before?.node === node && before.offset + before.length === offset && before.start + before.length === start)
      before.length += words.length;
    else this.#segments.push({ start, node, offset, length: words.length });
    this.#line += words;
  }

  endLine(): void {
    const line = this.#line;
    this.#space = null;
    if (line === '') return;
    this.#line = '';
    const isHeading = this.#inHeading || (!this.#plain && this.#open.item === 0);
    this.#plain = this.#inHeading = false;
    const isCopy = !this.#keepRepeats && line.length >= copyLength && this.#seen.has(line);
    if (isCopy) {
      this.#segments.length = this.#lineSegments;
      return;
    }
    this.#seen.add(line);
    if (isHeading && line.length <= longestHeading && /\p{L}/u.test(line)) this.#headings.push(this.#lineStart);
    this.#lines.push(line);
    this.#lineStart += line.length + 1;
    this.#lineSegments = this.#segments.length;
  }

  finish(): TextMap {
    this.endLine();
    const text = this.#lines.join('\n');
    const segments = this.#segments;
    return { text, headings: this.#headings, rangeAt: (start, end) => rangeAt(text, segments, start, end) };
  }
}

/** White space of every width; the no-break space reads like any other. */
const isSpace = (code: number): boolean =>
  code <= 32 ||
  code === 0xa0 ||
  (code >= 0x2000 && code <= 0x200a) ||
  code === 0x202f ||
  code === 0x3000 ||
  code === 0x2028;

/** Text typed with line breaks and bullets into one node (`white-space: pre-line`) keeps its own lines. */
const ownLines = (data: string): boolean => data.length > 80 && /[\r\n]\s*(?:[\r\n]|[•·▪●◦‣*–-]\s)\s*\S/u.test(data);

function rangeAt(text: string, segments: readonly Segment[], start: number, end: number): Range | null {
  if (!(start >= 0 && start < end && end <= text.length)) return null;
  const first = segments[segmentAt(segments, start)];
  const last = segments[segmentAt(segments, end - 1)];
  if (first === undefined || last === undefined || !holds(text, first) || !holds(text, last)) return null;
  const range = first.node.ownerDocument.createRange();
  range.setStart(first.node, first.offset + Math.min(start - first.start, first.length));
  range.setEnd(last.node, last.offset + Math.min(end - last.start, last.length));
  return range;
}

/** Index of the last segment that starts at or before an offset. */
function segmentAt(segments: readonly Segment[], offset: number): number {
  let low = 0;
  let high = segments.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((segments[middle]?.start ?? Infinity) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

function holds(text: string, segment: Segment): boolean {
  const now = segment.node.data.slice(segment.offset, segment.offset + segment.length);
  return now.replace(/[\s\u00a0]/g, ' ') === text.slice(segment.start, segment.start + segment.length);
}
