import { domOf } from '../page/dom.ts';
import { focusedField } from '../page/draft-field.ts';

/** Follows a draft while it is written. It only listens: value, caret and undo stay the page's own. */
export interface LiveDraft {
  /** Follows the field that has the focus from now on; follows none where none has. */
  readonly start: () => void;
  /** Whether the draft that is followed still has the focus. */
  readonly isFocused: () => boolean;
  readonly stop: () => void;
}

/** Milliseconds without typing after which a draft is judged, and after which it is judged although the typing goes on. */
const settle = 300;
const longest = 1500;
/** A draft that is dear to judge is judged less often. */
const share = 8;

/** Calls back when the draft that is followed has changed. */
export function createLiveDraft(view: Window & typeof globalThis, onChange: () => void): LiveDraft {
  const { document } = view;
  const dom = domOf(document);
  let followed: Element | null = null;
  let ending: AbortController | null = null;
  let timer: number | undefined;
  let since: number | null = null;
  let cost = 0;

  function stop(): void {
    ending?.abort();
    ending = null;
    followed = null;
    since = null;
    view.clearTimeout(timer);
  }

  function changed(event: Event): void {
    if (followed === null || !event.composedPath().includes(followed)) return;
    const now = view.performance.now();
    since ??= now;
    view.clearTimeout(timer);
    const wait = Math.max(settle, cost * share);
    timer = view.setTimeout(judge, Math.max(0, Math.min(wait, since + longest + cost * share - now)));
  }

  function judge(): void {
    since = null;
    if (followed?.isConnected !== true) {
      stop();
      return;
    }
    const begun = view.performance.now();
    onChange();
    cost = view.performance.now() - begun;
  }

  const focused = (): Element | null => focusedField(document, dom)?.element ?? null;

  return {
    start: () => {
      const field = focused();
      if (field === followed) return;
      stop();
      if (field === null) return;
      followed = field;
      ending = new AbortController();
      document.addEventListener('input', changed, { capture: true, passive: true, signal: ending.signal });
    },
    isFocused: () => followed !== null && followed === focused(),
    stop,
  };
}
