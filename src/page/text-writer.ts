import { hasLetter } from './letters.ts';
import { rangeAt, type Segment, type TextMap } from './text-places.ts';
import { collapsed, isBlank, isOdd, isSpace } from './white-space.ts';

/** What an element makes of the words in it. */
export type Emphasis = 'heading' | 'bold' | 'item' | null;

const mostText = 2 * 1024 * 1024;
/** No listing has more in one node; what comes after is not read. */
const mostOfNode = 256 * 1024;
/** Shorter lines may well stand twice in one listing; longer ones are copies. */
const copyLength = 60;
const longestHeading = 120;

/** Is told each line as it is finished. */
export type OnLine = (start: number, length: number, isHeading: boolean) => void;

/** Writes the text of a page line by line and remembers where each word came from. */
export class TextWriter {
  readonly #keepRepeats: boolean;
  readonly #keepPlaces: boolean;
  readonly #onLine: OnLine | undefined;
  readonly #lines: string[] = [];
  readonly #seen = new Set<string>();
  readonly #segments: Segment[] = [];
  readonly #headings: number[] = [];
  readonly #open = { heading: 0, bold: 0, item: 0 };
  #lineStart = 0;
  #line = '';
  #lineSegments = 0;
  /** The node that the white space after the last word stands in, and where. */
  #spaceIn: Text | null = null;
  #spaceAt = 0;
  #plain = false;
  #inHeading = false;

  /** Without places the text is read faster, and no range can be made from it. */
  constructor(keepRepeats: boolean, keepPlaces: boolean, onLine?: OnLine) {
    this.#keepRepeats = keepRepeats;
    this.#keepPlaces = keepPlaces;
    this.#onLine = onLine;
  }

  get length(): number {
    return this.#lineStart + this.#line.length;
  }

  /** No word stands in the line yet. */
  get isAtStart(): boolean {
    return this.#line === '';
  }

  enter(kind: Emphasis): void {
    if (kind !== null) this.#open[kind]++;
  }

  leave(kind: Emphasis): void {
    if (kind !== null) this.#open[kind]--;
  }

  /** Adds the words of a node's data, or of the part of it that begins at `base`; returns how many letters were looked at. */
  write(node: Text, whole: string, base: number): number {
    if (whole === '' || this.length > mostText) return 0;
    const data = whole.length > mostOfNode ? whole.slice(0, mostOfNode) : whole;
    if (isBlank(data)) this.#endWord(node, base + data.length - 1);
    else if (!isOdd(data)) {
      this.#addGap();
      this.#addWord(data, node, base);
    } else if (this.#keepPlaces || this.length + data.length > mostText || ownLines(data))
      this.#writeWords(node, data, base);
    else this.#writeCollapsed(node, data, base);
    return data.length;
  }

  #writeCollapsed(node: Text, data: string, base: number): void {
    const end = data.length - 1;
    const isEnded = isSpace(data.charCodeAt(end));
    if (isSpace(data.charCodeAt(0))) this.#endWord(node, base);
    this.#addGap();
    this.#addWord(collapsed(data), node, base);
    if (isEnded) this.#endWord(node, base + end);
  }

  #writeWords(node: Text, data: string, base: number): void {
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
      if (own && gap > 0 && /[\r\n]/.test(data.slice(gap, at))) this.endLine();
      if (at === 0) this.#addGap();
      else if (this.#line !== '') this.#add(' ', node, base + at - 1);
      this.#addWord(data.slice(at, end), node, base + at);
      at = gap = end;
    }
    if (gap < data.length) this.#endWord(node, base + data.length - 1);
  }

  #endWord(node: Text, at: number): void {
    this.#spaceIn = node;
    this.#spaceAt = at;
  }

  #addGap(): void {
    if (this.#line !== '' && this.#spaceIn !== null) this.#add(' ', this.#spaceIn, this.#spaceAt);
  }

  #addWord(word: string, node: Text, offset: number): void {
    this.#add(word, node, offset);
    this.#spaceIn = null;
    if (this.#open.heading > 0) this.#inHeading = true;
    else if (!this.#plain && this.#open.bold === 0 && hasLetter(word, true)) this.#plain = true;
  }

  #add(words: string, node: Text, offset: number): void {
    if (this.#keepPlaces) this.#addPlace(words.length, node, offset);
    this.#line += words;
  }

  #addPlace(length: number, node: Text, offset: number): void {
    const before = this.#segments.at(-1);
    const start = this.length;
    if (before?.node === node && before.offset + before.length === offset && before.start + before.length === start)
      before.length += length;
    else this.#segments.push({ start, node, offset, length });
  }

  endLine(): void {
    const line = this.#line;
    this.#spaceIn = null;
    if (line === '') return;
    this.#line = '';
    const mayHead = this.#inHeading || (!this.#plain && this.#open.item === 0);
    this.#plain = this.#inHeading = false;
    if (!this.#keepRepeats && line.length >= copyLength) {
      if (this.#seen.has(line)) {
        this.#segments.length = this.#lineSegments;
        return;
      }
      this.#seen.add(line);
    }
    const isHeading = mayHead && line.length <= longestHeading && hasLetter(line, false);
    if (isHeading) this.#headings.push(this.#lineStart);
    this.#lines.push(line);
    this.#onLine?.(this.#lineStart, line.length, isHeading);
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

/** Text typed with blank lines or bullets into one node (`white-space: pre-line`) keeps its own lines. */
const ownLines = (data: string): boolean =>
  data.length > 80 && /[\r\n][ \t]*(?:[\r\n]|[•·▪●◦‣*–-]\s)/.test(data.trim());
