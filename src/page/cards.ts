import { readCard, type Card } from './card.ts';
import { planBySelector, planByStructure, type CardPlan } from './card-rows.ts';
import type { Dom } from './dom.ts';
import type { Site } from './sites/site.ts';

/** What happened to the page since it was last looked at: nodes that were added or that changed, or `all` for anything. */
export type Changed = ReadonlySet<Node> | 'all';

/** The cards of the result lists on one page. Each is read once, and again when something in it changes. */
export interface CardReader {
  /** Whether a list stands; looks for one as long as there is none. */
  readonly stands: () => boolean;
  /** Notes which cards are new or changed; how many wait to be read. */
  readonly note: (changed: Changed) => number;
  /** Reads waiting cards until `isEnough`, and tells of each; true when none waits any more. */
  readonly read: (isEnough: () => boolean) => boolean;
  /** The cards that stand on the page now and were read, in the page's order. */
  readonly all: () => readonly { readonly element: Element; readonly card: Card }[];
  /** Forgets which list it was; cards that stay are not read again. */
  readonly forget: () => void;
}

/** Called with every card that was read, and with null for one that no longer has a title. */
export type OnCard = (element: Element, card: Card | null) => void;

/** Cards beyond this many on one page are left alone. */
const mostCards = 50_000;
const climb = 12;

/** Reads the cards of a document at an address; `site` is the known site it belongs to, or null. */
export function createCardReader(dom: Dom, site: Site | null, base: string, onCard: OnCard): CardReader {
  const places = { titles: site?.cardTitle ?? [], numbers: site?.cardNumber ?? [] };
  const known = new WeakMap<Element, Card | null>();
  let waiting = new Set<Element>();
  let plan: CardPlan | null = null;
  let count = 0;

  function wait(element: Element): void {
    if (!known.has(element)) {
      if (count >= mostCards) return;
      count++;
      known.set(element, null);
    }
    waiting.add(element);
  }

  /** The card that a changed node stands in, or that it has just made of an element above it. */
  function cardAbove(node: Node, list: CardPlan): Element | null {
    let at = dom.parent(node);
    for (let level = 0; level < climb && at !== null && dom.isElement(at); level++, at = dom.parent(at))
      if (known.has(at) || list.isCard(at)) return at;
    return null;
  }

  function noteNode(node: Node, list: CardPlan): void {
    if (dom.isElement(node) && known.has(node)) {
      waiting.add(node);
      return;
    }
    const above = cardAbove(node, list);
    if (above !== null) wait(above);
    else if (dom.isElement(node)) for (const element of list.find(node)) wait(element);
  }

  function stands(): boolean {
    if (plan !== null) return true;
    plan = (site?.cards === undefined ? null : planBySelector(dom, site.cards)) ?? planByStructure(dom, base);
    if (plan !== null) for (const element of plan.find()) wait(element);
    return plan !== null;
  }

  return {
    stands,
    note: (changed) => {
      if (plan === null) return 0;
      if (changed === 'all') {
        for (const element of plan.find()) if (!known.has(element)) wait(element);
      } else for (const node of changed) noteNode(node, plan);
      return waiting.size;
    },
    read: (isEnough) => {
      for (const element of waiting) {
        if (isEnough()) return false;
        waiting.delete(element);
        const before = known.get(element) ?? null;
        const card = readCard(dom, element, places, base);
        known.set(element, card);
        if (card !== null || before !== null) onCard(element, card);
      }
      return true;
    },
    all: () =>
      (plan?.find() ?? []).flatMap((element) => {
        const card = known.get(element) ?? null;
        return card === null ? [] : [{ element, card }];
      }),
    forget: () => {
      plan = null;
      waiting = new Set();
    },
  };
}
