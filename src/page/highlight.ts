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

/** Marks of evidence on one document, painted by the browser: not a node of the page changes. */
export interface Marks {
  /** Marks what counted, strongest first up to 200; what no longer stands on the page is left out. Returns how many. */
  readonly show: (evidence: readonly Evidence[], map: TextMap) => number;
  readonly hide: () => void;
  /** Takes another of the styles that `content.css` has; marks that stand are to be shown anew. */
  readonly dress: (style: string) => void;
  /** False when a marked text was taken off the page, so that marks should be made anew. */
  readonly stand: () => boolean;
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
  let ranges: Range[] = [];
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
      ranges = [];
      sides.forEach((side, priority) => {
        const list = strongest.flatMap((one) => (one.side === side ? rangesOf(one, map) : []));
        put(nameOf(side), list, priority);
        ranges.push(...list);
      });
      return ranges.length;
    },
    hide: () => {
      ranges = [];
      for (const { name } of own) remove(name);
      shadows.remove();
      view.clearTimeout(timer);
    },
    stand: () => ranges.every((range) => !range.collapsed && range.startContainer.isConnected),
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

/** The range of one finding, if the page still says what was judged. */
function rangesOf(evidence: Evidence, map: TextMap): Range[] {
  const range = map.rangeAt(evidence.start, evidence.end);
  if (range === null || solid(range.toString()) !== solid(evidence.quote)) return [];
  return [range];
}

/** Text without white space: the page's own breaks and indents do not tell two texts apart. */
const solid = (text: string): string => text.replace(/[\s\u00a0]+/gu, '');

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
