import type { Evidence } from '../classifier/index.ts';
import type { TextMap } from './text-map.ts';

/** Names in the page's registry of highlights, by side; `content.css` styles them. */
export const markNames = { pm: 'remit-pm', pmo: 'remit-pmo', shared: 'remit-shared' } as const;
const focusName = 'remit-focus';
type MarkedSide = keyof typeof markNames;
const sides = Object.keys(markNames) as MarkedSide[];

/** Every live range is a tax on the page's own edits; 200 cost it about 10 ms for 300 removed paragraphs. */
const mostMarks = 200;
const flashMs = 1800;

/** Marks of evidence on one document, painted by the browser: not a node of the page changes. */
export interface Marks {
  /** Marks what counted, strongest first up to 200; what no longer stands on the page is left out. Returns how many. */
  readonly show: (evidence: readonly Evidence[], map: TextMap) => number;
  readonly hide: () => void;
  /** False when a marked text was taken off the page, so that marks should be made anew. */
  readonly stand: () => boolean;
  /** Scrolls to a span and flashes it; false when it no longer stands on the page. */
  readonly flash: (start: number, end: number, map: TextMap) => boolean;
}

/**
 * Marks for one window; where the browser has no custom highlights every mark is silently left out. The styles are
 * on the page already; shadow trees, which Firefox does not let them reach, get them while something is marked there.
 */
export function createMarks(view: Window & typeof globalThis, styles: string): Marks {
  const own = new Map<string, Highlight>();
  // Firefox cannot iterate a Highlight from an extension, so the ranges are kept here as well.
  let ranges: Range[] = [];
  let timer: number | undefined;
  const registry = registryOf(view);
  const shadows = createShadowStyles(view, styles);

  function put(name: string, list: readonly Range[], priority: number): void {
    remove(name);
    if (registry === null || list.length === 0) return;
    const highlight = new view.Highlight();
    for (const range of list) highlight.add(range);
    highlight.priority = priority;
    own.set(name, highlight);
    registry.set(name, highlight);
  }

  /** Takes away only what is ours: after an update a newer copy may have put its own under the same name. */
  function remove(name: string): void {
    const highlight = own.get(name);
    if (highlight !== undefined && registry?.get(name) === highlight) registry.delete(name);
    own.delete(name);
  }

  function hide(): void {
    ranges = [];
    shadows.remove();
    for (const name of [...own.keys()]) remove(name);
    view.clearTimeout(timer);
  }

  return {
    show: (evidence, map) => {
      const counted = evidence.filter((one) => one.weight > 0 && one.discount === null);
      const strongest = counted.sort((a, b) => b.weight - a.weight || a.start - b.start).slice(0, mostMarks);
      ranges = [];
      sides.forEach((side, priority) => {
        const list = strongest.flatMap((one) => (one.side === side ? rangesOf(one, map) : []));
        put(markNames[side], list, sides.length - priority);
        ranges.push(...list);
      });
      shadows.add(ranges);
      return ranges.length;
    },
    hide,
    stand: () => ranges.every((range) => !range.collapsed && range.startContainer.isConnected),
    flash: (start, end, map) => {
      const range = map.rangeAt(start, end);
      if (range === null) return false;
      scrollTo(view, range);
      shadows.add([range]);
      put(focusName, [range], sides.length + 1);
      view.clearTimeout(timer);
      timer = view.setTimeout(() => remove(focusName), flashMs);
      return true;
    },
  };
}

/** The range of one finding, if the page still says what was judged. */
function rangesOf(evidence: Evidence, map: TextMap): Range[] {
  const range = map.rangeAt(evidence.start, evidence.end);
  if (range === null || solid(range.toString()) !== solid(evidence.quote)) return [];
  return [range];
}

/** Text without white space: the page's own breaks and indents do not tell two texts apart. */
const solid = (text: string): string => text.replace(/[\s\u00a0]+/gu, '');

function scrollTo(view: Window & typeof globalThis, range: Range): void {
  const element = range.startContainer.parentElement;
  if (element === null) return;
  const calm = view.matchMedia('(prefers-reduced-motion: reduce)').matches;
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { top, bottom } = range.getBoundingClientRect();
  // A paragraph longer than the window is centred on its middle, not on the line that was asked for.
  if (top < 0 || bottom > view.innerHeight) {
    view.scrollBy({ top: top - view.innerHeight / 3, behavior: calm ? 'instant' : 'auto' });
  }
}

function registryOf(view: Window & typeof globalThis): HighlightRegistry | null {
  const registry = (view as { CSS?: { highlights?: HighlightRegistry } }).CSS?.highlights;
  return typeof registry?.set === 'function' && typeof view.Highlight === 'function' ? registry : null;
}

/** Puts a style sheet into the open shadow trees that ranges stand in, and takes it out again; no node changes. */
function createShadowStyles(view: Window & typeof globalThis, styles: string) {
  const roots = new Set<ShadowRoot>();
  let sheet: CSSStyleSheet | null = null;
  return {
    add: (ranges: readonly Range[]): void => {
      for (const range of ranges) {
        const root = range.startContainer.getRootNode();
        if (!(root instanceof view.ShadowRoot) || roots.has(root)) continue;
        sheet ??= new view.CSSStyleSheet();
        if (roots.size === 0) sheet.replaceSync(styles);
        root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
        roots.add(root);
      }
    },
    remove: (): void => {
      for (const root of roots) root.adoptedStyleSheets = [...root.adoptedStyleSheets].filter((one) => one !== sheet);
      roots.clear();
    },
  };
}
