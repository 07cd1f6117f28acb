import type { Tag } from './tags.ts';
import type { Reporter } from './text-map.ts';
import type { Manner } from './visible.ts';

/** A line of a page. */
export interface LineRecord {
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
  isCopy: boolean;
  /** Index of the innermost element that holds the line's start. */
  readonly element: number;
}

/** An element of a page as it is known while the page is looked through. */
export interface ElementRecord {
  readonly node: Element;
  readonly tag: string;
  /** Index of the parent, -1 at the root; a parent always comes before its children. */
  readonly parent: number;
  firstLine: number;
  endLine: number;
  /** Holds those lines from their first to their last character: no link in the midst of a paragraph does. */
  isWhole: boolean;
  /** The stretch of the page's text that it holds. */
  readonly start: number;
  end: number;
  /** Empty when it has none. */
  readonly role: string;
  readonly hasAttributes: boolean;
  /** Is, or stands in, a list item. */
  readonly inItem: boolean;
  /** Holds a link of some letters. */
  hasLink: boolean;
  inFurniture: boolean;
}

const shortestLink = 3;

/** Writes down the elements and the lines of a page while its text is read. */
export class PageRecord implements Reporter {
  readonly elements: ElementRecord[] = [];
  /** Of each line where it starts in the text, whether it is a heading, and the index of the innermost element that holds its start. */
  readonly starts: number[] = [];
  readonly headings: boolean[] = [];
  readonly holders: number[] = [];
  #open = -1;
  #begun = -1;
  #lineStart = 0;

  readonly enter = (node: Element, tag: Tag, manner: Manner | null, start: number): void => {
    const parent = this.#open;
    this.#open = this.elements.length;
    this.elements.push({
      node,
      tag: tag.name,
      parent,
      firstLine: this.starts.length,
      endLine: this.starts.length,
      isWhole: false,
      start,
      end: start,
      role: manner === null ? '' : manner.role,
      hasAttributes: manner !== null,
      inItem: tag.name === 'li' || this.elements[parent]?.inItem === true,
      hasLink: false,
      inFurniture: false,
    });
  };

  readonly leave = (tag: Tag, end: number): void => {
    const element = this.elements[this.#open];
    if (element === undefined) return;
    const { parent, start } = element;
    this.#open = parent;
    if (end <= start) return;
    element.end = end;
    element.endLine = this.starts.length + (end > this.#lineStart ? 1 : 0);
    if (tag.name === 'a' && end - start > shortestLink) element.hasLink = true;
    const around = this.elements[parent];
    if (element.hasLink && around !== undefined) around.hasLink = true;
  };

  readonly begin = (): void => {
    this.#begun = this.#open;
  };

  readonly line = (start: number, length: number, isHeading: boolean): void => {
    this.starts.push(start);
    this.headings.push(isHeading);
    this.holders.push(this.#begun);
    this.#lineStart = start + length + 1;
    // The next line may begin in the same text.
    this.#begun = this.#open;
  };
}
