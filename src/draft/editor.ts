import type { Evidence } from '../classifier/index.ts';
import { h } from '../ui/h.ts';

/** The field of the draft's text with marks behind its words. */
export interface Editor {
  readonly text: () => string;
  /** Puts another text in the field, as if typed: the reader can undo it. */
  readonly replace: (text: string) => void;
  /** Marks what counted; marks stay with their words while the text is edited. */
  readonly mark: (evidence: readonly Evidence[]) => void;
  /** Brings a span into sight and flashes it; the caret stays. */
  readonly flash: (start: number, end: number) => void;
  /** Puts the caret on a span, selected. */
  readonly select: (start: number, end: number) => void;
}

const names = { pm: 'remit-pm', pmo: 'remit-pmo', shared: 'remit-shared' } as const;
const focusName = 'remit-focus';
const flashMs = 1800;
const mostMarks = 400;

/**
 * Makes an editor of a text field and the element that lies behind it, which shows the same text in the same places.
 * Caret, undo, spelling and assistive technology are the field's own; the marks are painted on the mirror as custom
 * highlights, so that neither changes while the reader types.
 */
export function createEditor(field: HTMLTextAreaElement, behind: HTMLElement): Editor {
  const words = document.createTextNode('');
  // A last line that is empty has no height of its own.
  const mirror = h('div', { class: 'mirror', dir: 'auto' }, words, '\u200b');
  // Out of sight of everything that reads the page: its words are the field's, and stand there already.
  behind.attachShadow({ mode: 'closed' }).append(h('link', { rel: 'stylesheet', href: 'draft.css' }), mirror);
  let timer: number | undefined;

  /** Changes only what was edited: the ranges before and behind it move along with their words. */
  function follow(): void {
    const [old, now] = [words.data, field.value];
    let start = 0;
    const shorter = Math.min(old.length, now.length);
    while (start < shorter && old.charCodeAt(start) === now.charCodeAt(start)) start++;
    let end = 0;
    while (end < shorter - start && old.charCodeAt(old.length - 1 - end) === now.charCodeAt(now.length - 1 - end))
      end++;
    if (old.length !== now.length || start < shorter)
      words.replaceData(start, old.length - end - start, now.slice(start, now.length - end));
  }

  function range(start: number, end: number): Range | null {
    if (start < 0 || end > words.length || start >= end) return null;
    const range = document.createRange();
    range.setStart(words, start);
    range.setEnd(words, end);
    return range;
  }

  field.addEventListener('input', follow);
  field.addEventListener('scroll', () => (mirror.scrollTop = field.scrollTop));
  follow();
  return {
    text: () => field.value,
    replace: (text) => {
      field.focus();
      field.select();
      // The only way to change a field's text that the reader can undo (https://github.com/w3c/editing/issues/160).
      // eslint-disable-next-line @typescript-eslint/no-deprecated -- there is no other
      if (!document.execCommand(text === '' ? 'delete' : 'insertText', false, text)) field.value = text;
      field.setSelectionRange(0, 0);
      follow();
    },
    mark: (evidence) => {
      const counted = evidence.filter(({ weight, discount }) => weight > 0 && discount === null);
      const strongest = counted.toSorted((a, b) => b.weight - a.weight || a.start - b.start).slice(0, mostMarks);
      for (const [side, name] of Object.entries(names)) {
        const ranges = strongest.flatMap((one) => (one.side === side ? (range(one.start, one.end) ?? []) : []));
        CSS.highlights.set(name, new Highlight(...ranges));
      }
    },
    flash: (start, end) => {
      const span = range(start, end);
      if (span === null) return;
      bringIntoSight(span, field);
      CSS.highlights.set(focusName, new Highlight(span));
      clearTimeout(timer);
      timer = setTimeout(() => CSS.highlights.delete(focusName), flashMs);
    },
    select: (start, end) => {
      const span = range(start, end);
      if (span !== null) bringIntoSight(span, field);
      field.focus({ preventScroll: true });
      field.setSelectionRange(start, end);
    },
  };
}

/** Scrolls the field, then the page, so that a span of the mirror stands in the upper third. */
function bringIntoSight(span: Range, field: HTMLElement): void {
  const place = span.getBoundingClientRect();
  const { top, height } = field.getBoundingClientRect();
  if (place.top < top || place.bottom > top + height)
    field.scrollBy({ top: place.top - top - height / 3, behavior: 'instant' });
  field.scrollIntoView({ block: 'nearest', behavior: 'instant' });
}
