import type { Mark, Marks } from './highlight.ts';
import type { TextMap } from './text-map.ts';
import type { Place, WhyCard, WhyWords } from './why-card.ts';

/** What a card says of marks that stand on the same words; `place` is counted from 1. Null when there are no words. */
export type Explain = (
  marks: readonly Mark[],
  place: { readonly n: number; readonly all: number } | null,
) => WhyWords | null;

/** Marks that say why they count. */
export interface ExplainedMarks extends Marks {
  /** Turns the card on or off. */
  readonly explain: (on: boolean) => void;
  /** Goes to the next mark in the order of the text, or the one before, round at the ends; false when there is none. */
  readonly step: (by: 1 | -1) => boolean;
}

type View = Window & typeof globalThis;

/** Milliseconds the pointer rests on a mark before its card shows, and is off it before the card goes. */
const rest = 120;
const grace = 200;
/** Pixels around mark and card in which the pointer is still on its way from the one to the other. */
const near = 8;

/** Shows the card while the pointer is on a mark, and when the reader goes to one by key. No marks, no listeners. */
export function explainMarks(view: View, marks: Marks, card: WhyCard, words: Explain): ExplainedMarks {
  let map: TextMap | null = null;
  let on = true;
  let listening: AbortController | null = null;
  let timer: number | undefined;
  let pointer: { readonly home: View; readonly x: number; readonly y: number } | null = null;
  /** Start of the mark the reader is at. */
  let at = -1;
  /** The boxes of the mark that the card is about; what was reached by key stays until the reader moves on. */
  let shown: { readonly mark: Mark; readonly boxes: readonly DOMRect[]; readonly byKey: boolean } | null = null;

  function close(): void {
    stopWaiting();
    shown = null;
    card.hide();
  }

  function open(mark: Mark, byKey: boolean, y: number | null): void {
    const home = viewOf(mark.range);
    if (!on || home === null) return;
    const all = marks.standing();
    const starts = [...new Set(all.map(({ evidence }) => evidence.start))];
    const same = all.filter(({ evidence }) => evidence.start < mark.evidence.end && evidence.end > mark.evidence.start);
    const said = words(
      [mark, ...same.filter((one) => one !== mark)],
      byKey ? { n: starts.indexOf(mark.evidence.start) + 1, all: starts.length } : null,
    );
    const boxes = [...mark.range.getClientRects()];
    const box = boxes.find(({ top, bottom }) => y !== null && y >= top && y <= bottom) ?? boxes[0];
    if (said === null || box === undefined) return;
    shown = { mark, boxes, byKey };
    card.show(home, placeOf(box), said);
  }

  function point(home: View, { clientX: x, clientY: y, pointerType, isTrusted }: PointerEvent): void {
    if (!isTrusted || pointerType === 'touch') return;
    pointer = { home, x, y };
    const stays = shown !== null && isNear([...shown.boxes, card.box()], x, y);
    // A card waits for a pointer that rests, and goes even while the pointer moves on.
    if (shown === null || stays) stopWaiting();
    if (!stays && timer === undefined) timer = view.setTimeout(settle, shown === null ? rest : grace);
  }

  function settle(): void {
    timer = undefined;
    const mark = pointer === null ? null : marks.at(pointer.home, pointer.x, pointer.y);
    if (mark === null) {
      if (shown?.byKey !== true) close();
    } else if (mark !== shown?.mark) open(mark, false, pointer?.y ?? null);
  }

  function stopWaiting(): void {
    view.clearTimeout(timer);
    timer = undefined;
  }

  function listen(): void {
    const wanted = on && marks.standing().length > 0;
    if (wanted === (listening !== null)) return;
    listening?.abort();
    listening = wanted ? new AbortController() : null;
    if (listening === null) return;
    const { signal } = listening;
    const quiet = { signal, passive: true, capture: true };
    for (const home of new Set(marks.standing().map(({ range }) => viewOf(range)))) {
      if (home === null) continue;
      home.document.addEventListener('pointermove', (event) => point(home, event), quiet);
      home.document.documentElement.addEventListener('pointerleave', () => shown?.byKey !== true && close(), quiet);
      home.addEventListener('keydown', ({ key, isTrusted }) => isTrusted && key === 'Escape' && close(), quiet);
      home.addEventListener('scroll', follow, quiet);
      home.addEventListener('resize', follow, quiet);
    }
  }

  /** A card reached by key goes with its mark; one that was pointed at is left behind by the page. */
  function follow(): void {
    if (shown === null) return;
    const { mark, byKey } = shown;
    const [box] = mark.range.getClientRects();
    const isSeen = box !== undefined && box.bottom > 0 && box.top < (viewOf(mark.range)?.innerHeight ?? 0);
    if (byKey && isSeen) card.move(placeOf(box));
    else close();
  }

  return {
    ...marks,
    show: (evidence, where) => {
      map = where;
      const count = marks.show(evidence, where);
      // The words may be gone from under the card, or stand elsewhere now.
      if (shown !== null && !shown.mark.range.startContainer.isConnected) close();
      listen();
      return count;
    },
    hide: () => {
      at = -1;
      close();
      marks.hide();
      listen();
    },
    explain: (wanted) => {
      on = wanted;
      if (!on) close();
      listen();
    },
    step: (by) => {
      const all = marks.standing();
      const next =
        by === 1
          ? (all.find(({ evidence }) => evidence.start > at) ?? all[0])
          : (all.findLast(({ evidence }) => evidence.start < at) ?? all.at(-1));
      if (next === undefined || map === null) return false;
      at = next.evidence.start;
      close();
      if (!marks.flash(next.evidence.start, next.evidence.end, map)) return false;
      open(next, true, null);
      return true;
    },
  };
}

const viewOf = (range: Range): View | null => range.startContainer.ownerDocument?.defaultView ?? null;

const placeOf = ({ left, top, bottom }: DOMRect): Place => ({ left, top, bottom });

const isNear = (boxes: readonly (DOMRect | null)[], x: number, y: number): boolean =>
  boxes.some(
    (box) => box !== null && x > box.left - near && x < box.right + near && y > box.top - near && y < box.bottom + near,
  );
