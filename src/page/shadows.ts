import type { Dom } from './dom.ts';

/** A document whose open shadow trees are read as if they stood where their hosts stand. */
export interface ShadowDom extends Dom {
  /** Looks for shadow trees anew. */
  readonly look: () => void;
  /** The shadow trees found so far. */
  readonly roots: () => readonly ShadowRoot[];
}

const mostElements = 100_000;
const mostRoots = 5000;

/** Selectors then find what stands in the shadow trees of custom elements too, and parents are found through their roots. */
export function throughShadows(dom: Dom): ShadowDom {
  const known = new Set<ShadowRoot>();

  function rootsIn(found: readonly Element[]): ShadowRoot[] {
    const roots: ShadowRoot[] = [];
    const add = (element: Element): void => {
      // Only custom elements: others with a tree of their own are very rare, and asking them all takes long.
      const root = dom.tag(element).includes('-') && roots.length < mostRoots ? dom.shadow(element) : null;
      if (root === null) return;
      roots.push(root);
      known.add(root);
    };
    for (const element of found) add(element);
    for (let at = 0; at < roots.length; at++) for (const element of allIn(roots[at], '*')) add(element);
    return roots;
  }

  return {
    ...dom,
    look: () => {
      known.clear();
      rootsIn(dom.all('*', null, mostElements));
    },
    roots: () => [...known],
    parent: (node) => {
      const parent = dom.parent(node);
      return parent !== null && dom.type(parent) === 11 && 'host' in parent ? (parent as ShadowRoot).host : parent;
    },
    all: (selector, within = null, most = Infinity) => {
      const found = dom.all(selector, within, most);
      const roots = within === null ? [...known] : known.size === 0 ? [] : rootsIn([within, ...dom.all('*', within)]);
      for (const root of roots) {
        if (found.length >= most) break;
        found.push(...allIn(root, selector).slice(0, most - found.length));
      }
      return found;
    },
  };
}

/** Elements that a selector finds in a shadow tree; empty when it is not one that this browser knows. */
function allIn(root: ShadowRoot | undefined, selector: string): Element[] {
  try {
    return [...(root?.querySelectorAll(selector) ?? [])];
  } catch {
    return [];
  }
}
