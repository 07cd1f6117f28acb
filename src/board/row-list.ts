import type { Row } from '../extension/board-row.ts';
import { h } from '../ui/h.ts';
import { columnCount, renewRow, rowView } from './row-view.ts';

/** Rows are put on the page and taken off it by so many. */
const chunkSize = 40;
/** Chunks nearer to the window than this are on the page. */
const near = '900px 0px';
/** Height of a row in pixels until one was measured. */
const firstGuess = 48;

interface Chunk {
  readonly body: HTMLTableSectionElement;
  isNear: boolean;
  height: number | null;
}
interface Shown {
  readonly row: Row;
  readonly chosen: boolean;
  readonly element: HTMLTableRowElement;
}

/**
 * The body of a table of thousands of rows, of which only those near the window are on the page; the others are gaps of
 * their height. Rows keep their elements, and so their focus, as long as they stay near.
 */
export class RowList {
  readonly #table: HTMLTableElement;
  readonly #observer: IntersectionObserver;
  #chunks: Chunk[] = [];
  #rows: readonly Row[] = [];
  #chosen: ReadonlySet<string> = new Set();
  #shown = new Map<string, Shown>();
  #rowHeight = firstGuess;

  constructor(table: HTMLTableElement) {
    this.#table = table;
    this.#observer = new IntersectionObserver((entries) => this.#move(entries), { rootMargin: near });
  }

  /** Shows these rows in this order. */
  update(rows: readonly Row[], chosen: ReadonlySet<string>): void {
    this.#rows = rows;
    this.#chosen = chosen;
    const count = Math.ceil(rows.length / chunkSize);
    for (const { body } of this.#chunks.splice(count)) {
      this.#observer.unobserve(body);
      body.remove();
    }
    while (this.#chunks.length < count) {
      const body = h('tbody', { role: 'rowgroup' });
      // What fills the first window is there at once, without waiting for the browser to say what is near.
      this.#chunks.push({ body, isNear: this.#chunks.length === 0, height: null });
      this.#table.append(body);
      this.#observer.observe(body);
    }
    const refocus = keepFocus();
    const before = this.#shown;
    this.#shown = new Map();
    for (const [at, chunk] of this.#chunks.entries()) {
      chunk.height = null;
      this.#fill(chunk, at, before);
    }
    refocus();
    this.#table.setAttribute('aria-rowcount', String(rows.length + 1));
  }

  /** Brings the row at a place onto the page; null when there is none. */
  reveal(at: number): HTMLTableRowElement | null {
    const chunk = this.#chunks[Math.floor(at / chunkSize)];
    if (chunk === undefined) return null;
    if (!chunk.isNear) {
      chunk.isNear = true;
      this.#fill(chunk, Math.floor(at / chunkSize), this.#shown);
    }
    return chunk.body.rows[at % chunkSize] ?? null;
  }

  #move(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      const at = this.#chunks.findIndex(({ body }) => body === target);
      const chunk = this.#chunks[at];
      if (chunk === undefined || chunk.isNear === isIntersecting) continue;
      // What the reader is in stays, wherever the window is.
      if (!isIntersecting && chunk.body.contains(document.activeElement)) continue;
      if (!isIntersecting) this.#measure(chunk);
      chunk.isNear = isIntersecting;
      this.#fill(chunk, at, this.#shown);
    }
  }

  #measure(chunk: Chunk): void {
    chunk.height = chunk.body.getBoundingClientRect().height;
    if (chunk.body.rows.length > 0 && chunk.height > 0) this.#rowHeight = chunk.height / chunk.body.rows.length;
  }

  #fill(chunk: Chunk, at: number, before: ReadonlyMap<string, Shown>): void {
    const rows = this.#rows.slice(at * chunkSize, (at + 1) * chunkSize);
    if (!chunk.isNear) {
      for (const { id } of rows) this.#shown.delete(id);
      const gap = h('td', { colspan: columnCount });
      gap.style.height = `${chunk.height ?? rows.length * this.#rowHeight}px`;
      chunk.body.replaceChildren(h('tr', { 'aria-hidden': 'true', class: 'gap' }, gap));
      return;
    }
    const elements = rows.map((row, index) => {
      const element = this.#element(row, before);
      element.setAttribute('aria-rowindex', String(at * chunkSize + index + 2));
      return element;
    });
    const same = elements.length === chunk.body.rows.length && elements.every((one, i) => chunk.body.rows[i] === one);
    if (!same) chunk.body.replaceChildren(...elements);
  }

  #element(row: Row, before: ReadonlyMap<string, Shown>): HTMLTableRowElement {
    const chosen = this.#chosen.has(row.id);
    const known = before.get(row.id);
    const element = known?.element ?? rowView(row, chosen);
    if (known !== undefined && (known.row !== row || known.chosen !== chosen)) renewRow(element, rowView(row, chosen));
    this.#shown.set(row.id, { row, chosen, element });
    return element;
  }
}

/** An element that is moved loses its focus; this gives it back, with the place in the text. */
function keepFocus(): () => void {
  const focused = document.activeElement;
  const isText = focused instanceof HTMLTextAreaElement;
  const place = isText ? ([focused.selectionStart, focused.selectionEnd] as const) : null;
  return () => {
    if (!(focused instanceof HTMLElement) || !focused.isConnected || focused === document.activeElement) return;
    focused.focus({ preventScroll: true });
    if (isText && place !== null) focused.setSelectionRange(...place);
  };
}
