import { isLetter } from './letters.ts';
import { rangeAt, type Segment, type TextMap } from './text-places.ts';

/** What an element makes of the words in it. */
export type Emphasis = 'heading' | 'bold' | 'item' | null;

const mostText = 2 * 1024 * 1024;
/** No listing has more in one node; what comes after is not read. */
const mostOfNode = 256 * 1024;
/** Shorter lines may well stand twice in one listing; longer ones are copies. */
const copyLength = 60;
const longestHeading = 120;

/** Writes the text of a page line by line and remembers where each word came from. */
export class TextWriter {
  readonly #keepRepeats: boolean;
  readonly #keepPlaces: boolean;
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

  /** Without places the text is read faster, and no range can be made from it. */
  constructor(keepRepeats: boolean, keepPlaces: boolean) {
    this.#keepRepeats = keepRepeats;
    this.#keepPlaces = keepPlaces;
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

  /** Adds the words of a node's data, or of the part of it that begins at `base`; returns how many letters were looked at. */
  write(node: Text, whole: string, base: number): number {
    if (whole === '' || this.length > mostText) return 0;
    const data = whole.slice(0, mostOfNode);
    this.#writeData(node, data, base);
    return data.length;
  }

  #writeData(node: Text, data: string, base: number): void {
    if (!isOdd(data)) {
      if (this.#line !== '' && this.#space !== null) this.#add(' ', this.#space.node, this.#space.offset);
      this.#addWord(data, node, base);
      return;
    }
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
    else if (!this.#plain && this.#open.bold === 0 && hasLetter(word, true)) this.#plain = true;
  }

  #add(words: string, node: Text, offset: number): void {
    if (!this.#keepPlaces) {
      this.#line += words;
      return;
    }
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
    if (!this.#keepRepeats && line.length >= copyLength) {
      if (this.#seen.has(line)) {
        this.#segments.length = this.#lineSegments;
        return;
      }
      this.#seen.add(line);
    }
    if (isHeading && line.length <= longestHeading && hasLetter(line, false)) this.#headings.push(this.#lineStart);
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

/** Whether a text holds white space that is not one space between two words. */
const isOdd = (data: string): boolean =>
  isSpace(data.charCodeAt(0)) ||
  isSpace(data.charCodeAt(data.length - 1)) ||
  /[\0-\x1f\xa0\u2000-\u200a\u2028\u202f\u3000]| {2}/.test(data);

/** White space of every width; the no-break space reads like any other. */
const isSpace = (code: number): boolean =>
  code <= 32 ||
  code === 0xa0 ||
  (code >= 0x2000 && code <= 0x200a) ||
  code === 0x202f ||
  code === 0x3000 ||
  code === 0x2028;

/** Told without Unicode classes, which cost a browser more at their first use than all the rest of the line. */
function hasLetter(text: string, orDigit: boolean): boolean {
  for (let at = 0; at < text.length; at++) if (isLetter(text.charCodeAt(at), orDigit)) return true;
  return false;
}

/** Text typed with blank lines or bullets into one node (`white-space: pre-line`) keeps its own lines. */
const ownLines = (data: string): boolean =>
  data.length > 80 && /[\r\n][ \t]*(?:[\r\n]|[•·▪●◦‣*–-]\s)/.test(data.trim());
