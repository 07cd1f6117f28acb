import { registryOf } from './highlight.ts';
import { createShadowStyles } from './shadow-styles.ts';

/** Names in the page's registry of highlights for the titles of cards; `content.css` styles them. */
const titleMarkNames = {
  pm: 'remit-title-pm',
  pmo: 'remit-title-pmo',
  unsure: 'remit-title-unsure',
  mismatch: 'remit-title-mismatch',
} as const;
export type TitleMark = keyof typeof titleMarkNames;

/** Marks on the titles of cards. Only those on screen, and a screen before and after, are painted. */
interface TitleMarks {
  /** Marks a card's title, or takes its mark away with null. */
  readonly set: (card: Element, mark: TitleMark | null, range: () => Range | null) => void;
  /** Paints what was set, or takes everything off the page. */
  readonly show: (on: boolean) => void;
}

/** Every live range is a tax on the page's own edits. */
const mostMarks = 100;
const nearby = '100% 0px';

type View = Window & typeof globalThis;
interface Mark {
  readonly name: string;
  readonly range: () => Range | null;
}

/** Marks for one window; where the browser has no custom highlights, every mark is silently left out. */
export function createTitleMarks(view: View, styles: string): TitleMarks {
  const registry = registryOf(view);
  const shadows = createShadowStyles(styles);
  const marks = new WeakMap<Element, Mark>();
  const painted = new Map<Element, { readonly name: string; readonly range: Range }>();
  const own = new Map<string, Highlight>();
  /** Cards to look out for when marks are switched on. */
  let cards: WeakRef<Element>[] = [];
  const listed = new WeakSet<Element>();
  let isShown = false;
  let observer: IntersectionObserver | null = null;

  function paint(card: Element): void {
    clear(card);
    const mark = marks.get(card);
    const range = mark === undefined || painted.size >= mostMarks ? null : mark.range();
    if (mark === undefined || range === null || registry === null) return;
    let highlight = own.get(mark.name);
    if (highlight === undefined) {
      highlight = new view.Highlight();
      own.set(mark.name, highlight);
      registry.set(mark.name, highlight);
    }
    highlight.add(range);
    shadows.add([range]);
    painted.set(card, { name: mark.name, range });
  }

  function clear(card: Element): void {
    const before = painted.get(card);
    if (before === undefined) return;
    own.get(before.name)?.delete(before.range);
    painted.delete(card);
  }

  function start(): void {
    // `scrollMargin` is not in every list of types yet: it does for lists that scroll by themselves what `rootMargin` does for the window.
    const options: IntersectionObserverInit & { scrollMargin: string } = { rootMargin: nearby, scrollMargin: nearby };
    observer = new view.IntersectionObserver((entries) => {
      for (const { target } of entries.filter((entry) => !entry.isIntersecting)) clear(target);
      for (const { target } of entries.filter((entry) => entry.isIntersecting)) paint(target);
    }, options);
    cards = cards.filter((one) => one.deref()?.isConnected === true);
    for (const one of cards) {
      const card = one.deref();
      if (card !== undefined) observer.observe(card);
    }
  }

  function stop(): void {
    observer?.disconnect();
    observer = null;
    painted.clear();
    shadows.remove();
    // Only what is ours: after an update a newer copy may have put its own under the same name.
    for (const [name, highlight] of own) if (registry?.get(name) === highlight) registry.delete(name);
    own.clear();
  }

  return {
    set: (card, mark, range) => {
      clear(card);
      if (mark === null) {
        marks.delete(card);
        return;
      }
      marks.set(card, { name: titleMarkNames[mark], range });
      if (!listed.has(card)) cards.push(new WeakRef(card));
      listed.add(card);
      // Looked at anew, it is painted if it is in sight.
      observer?.unobserve(card);
      observer?.observe(card);
    },
    show: (on) => {
      if (on === isShown || registry === null) return;
      isShown = on;
      if (on) start();
      else stop();
    },
  };
}
