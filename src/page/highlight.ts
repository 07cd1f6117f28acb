import type { Evidence } from '../classifier/index.ts';
import { createShadowStyles } from './shadow-styles.ts';
import type { TextMap } from './text-map.ts';

/** Names in the page's registry of highlights, by side; `content.css` styles them. */
export const markNames = { pm: 'remit-pm', pmo: 'remit-pmo', shared: 'remit-shared' } as const;
const focusName = 'remit-focus';
const sides = ['shared', 'pmo', 'pm'] as const;

/** Every live range is a tax on the page's own edits; 200 cost it about 10 ms for 300 removed paragraphs. */
const mostMarks = 200;
const flashMs = 1800;

type View = Window & typeof globalThis;

/** One finding and where it stands on the page. */
export interface Mark {
  readonly evidence: Evidence;
  readonly range: Range;
}

/** Marks of evidence on one document, painted by the browser: not a node of the page changes. */
export interface Marks {
  /** Marks what counted, strongest first up to 200; what no longer stands on the page is left out. Returns how many. */
  readonly show: (evidence: readonly Evidence[], map: TextMap) => number;
  readonly hide: () => void;
  /** Takes another of the styles that `content.css` has; marks that stand are to be shown anew. */
  readonly dress: (style: string) => void;
  /** False when a marked text was taken off the page, so that marks should be made anew. */
  readonly stand: () => boolean;
  /** What is marked now, in the order of the text. */
  readonly standing: () => readonly Mark[];
  /** The mark on top at a point of a window, in CSS pixels; null when there is none. */
  readonly at: (home: View, x: number, y: number) => Mark | null;
  /** Scrolls to a span and flashes it; false when it no longer stands on the page. */
  readonly flash: (start: number, end: number, map: TextMap) => boolean;
}

/**
 * Marks for one window and the frames its listings stand in; where the browser has no custom highlights every mark
 * is silently left out. The styles are on the page already, except in shadow trees.
 */
export function createMarks(view: View, styles: string): Marks {
  /** What is ours in which registry. Firefox cannot iterate a Highlight from an extension, so ranges are kept, too. */
  let own: { readonly name: string; readonly registry: HighlightRegistry; readonly highlight: Highlight }[] = [];
  let marked: readonly Mark[] = [];
  let timer: number | undefined;
  let style = '';
  const shadows = createShadowStyles(styles);

  const nameOf = (side: (typeof sides)[number]): string => markNames[side] + style;

  function put(name: string, list: readonly Range[], priority: number): void {
    remove(name);
    for (const home of new Set(list.map(viewOf))) {
      const registry = home === null ? null : registryOf(home);
      if (home === null || registry === null) continue;
      const highlight = new home.Highlight();
      for (const range of list) if (viewOf(range) === home) highlight.add(range);
      highlight.priority = priority;
      registry.set(name, highlight);
      own.push({ name, registry, highlight });
    }
    shadows.add(list);
  }

  /** Takes away only what is ours: after an update a newer copy may have put its own under the same name. */
  function remove(name: string): void {
    for (const { registry, highlight } of own.filter((one) => one.name === name))
      if (registry.get(name) === highlight) registry.delete(name);
    own = own.filter((one) => one.name !== name);
  }

  return {
    show: (evidence, map) => {
      const counted = evidence.filter((one) => one.weight > 0 && one.discount === null);
      const strongest = counted.sort((a, b) => b.weight - a.weight || a.start - b.start).slice(0, mostMarks);
      const found = strongest.flatMap((one) => markOf(one, map));
      sides.forEach((side, priority) => {
        const list = found.flatMap(({ evidence: { side: own }, range }) => (own === side ? [range] : []));
        put(nameOf(side), list, priority);
      });
      marked = found.sort((a, b) => a.evidence.start - b.evidence.start);
      return marked.length;
    },
    hide: () => {
      marked = [];
      for (const { name } of own) remove(name);
      shadows.remove();
      view.clearTimeout(timer);
    },
    stand: () => marked.every(({ range }) => !range.collapsed && range.startContainer.isConnected),
    standing: () => marked,
    at: (home, x, y) => {
      const shadowRoots = [...new Set(marked.map(({ range }) => range.startContainer.getRootNode()))].filter(
        (root) => root instanceof home.ShadowRoot,
      );
      const hits = hitsAt(home, x, y, shadowRoots);
      const isHit = ({ range }: Mark): boolean =>
        hits === null ? holds(range, home, x, y) : hits.some((hit) => isSame(hit, range));
      return marked.findLast(isHit) ?? null;
    },
    dress: (next) => {
      for (const side of sides) remove(nameOf(side));
      style = next === 'colours' ? '' : `-${next}`;
    },
    flash: (start, end, map) => {
      const range = map.rangeAt(start, end);
      if (range === null) return false;
      scrollTo(range);
      put(focusName, [range], sides.length);
      view.clearTimeout(timer);
      timer = view.setTimeout(() => remove(focusName), flashMs);
      return true;
    },
  };
}

/** One finding with its range, if the page still says what was judged. */
function markOf(evidence: Evidence, map: TextMap): Mark[] {
  const range = map.rangeAt(evidence.start, evidence.end);
  if (range === null || solid(range.toString()) !== solid(evidence.quote)) return [];
  return [{ evidence, range }];
}

interface Hit {
  readonly highlight: unknown;
  readonly ranges: readonly AbstractRange[];
}
type HitTest = (x: number, y: number, options: { readonly shadowRoots: readonly ShadowRoot[] }) => readonly Hit[];

/** The ranges that the browser paints at a point, or null where it cannot tell. */
function hitsAt(home: View, x: number, y: number, shadowRoots: readonly ShadowRoot[]): AbstractRange[] | null {
  const registry: (HighlightRegistry & { readonly highlightsFromPoint?: HitTest }) | null = registryOf(home);
  if (typeof registry?.highlightsFromPoint !== 'function') return null;
  return [...registry.highlightsFromPoint(x, y, { shadowRoots })].flatMap(({ ranges }) => [...ranges]);
}

const isSame = (one: AbstractRange, other: AbstractRange): boolean =>
  one.startContainer === other.startContainer &&
  one.startOffset === other.startOffset &&
  one.endContainer === other.endContainer &&
  one.endOffset === other.endOffset;

const holds = (range: Range, home: View, x: number, y: number): boolean =>
  viewOf(range) === home &&
  [...range.getClientRects()].some(({ left, right, top, bottom }) => x >= left && x < right && y >= top && y < bottom);

/** Text without white space and control characters: the page's own breaks and indents do not tell two texts apart. */
const solid = (text: string): string => text.replace(/[\s\0-\x1f]+/gu, '');

const viewOf = (range: Range): View | null => range.startContainer.ownerDocument?.defaultView ?? null;

function scrollTo(range: Range): void {
  const view = viewOf(range);
  range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  if (view === null) return;
  const { top, bottom } = range.getBoundingClientRect();
  // A paragraph longer than the window is centred on its middle, not on the line that was asked for.
  if (top < 0 || bottom > view.innerHeight) view.scrollBy({ top: top - view.innerHeight / 3, behavior: 'instant' });
}

/** The window's registry of highlights, or null where the browser has none. */
export function registryOf(view: View): HighlightRegistry | null {
  const registry = (view as { CSS?: { highlights?: HighlightRegistry } }).CSS?.highlights;
  return typeof registry?.set === 'function' && typeof view.Highlight === 'function' ? registry : null;
}
