import { readCard, type Card } from './card.ts';
import { planBySelector, planByStructure, type CardPlan } from './card-rows.ts';
import type { Dom } from './dom.ts';
import { throughShadows } from './shadows.ts';
import type { Site } from './sites/site.ts';

/** What happened to the page since it was last looked at. */
interface Changed {
  readonly added: ReadonlySet<Node>;
  /** Nodes that say something else now or have lost some of their children. */
  readonly touched: ReadonlySet<Node>;
  /** More happened than can be told: cards are looked for on the whole page. */
  readonly tooMany: boolean;
}

/** The cards of the result list on one page. Each is read once, and again when something in it changes. */
export interface CardReader {
  /** How the list was found; looks for one as long as there is none, and then gives null. */
  readonly list: () => 'site' | 'structure' | null;
  /** Notes which cards are new or changed. */
  readonly note: (changed: Changed) => void;
  /** Reads waiting cards until `isEnough`; true when none waits any more. */
  readonly read: (isEnough: () => boolean) => boolean;
  /** The cards that stand on the page now and were read, in the page's order. */
  readonly all: () => readonly { readonly element: Element; readonly card: Card }[];
  /** Has the list found anew; cards that stay are not read again. */
  readonly doubt: () => void;
  /** The open shadow trees in which cards may stand. */
  readonly roots: () => readonly ShadowRoot[];
}

/** Told of every card that was read, and of one that no longer has a title with null. */
type OnCard = (element: Element, card: Card | null) => void;

/** Cards beyond this many on one page are left alone. */
const mostCards = 50_000;
const climb = 12;

/** Reads the cards of a document; `site` is the known site it belongs to, or null, `url` its address. */
export function createCardReader(page: Dom, site: Site | null, url: () => string, onCard: OnCard): CardReader {
  const dom = throughShadows(page);
  const known = new WeakMap<Element, Card | null>();
  const waiting = new Set<Element>();
  let plan: CardPlan | null = null;
  let source: 'site' | 'structure' | null = null;
  let doubted = false;
  let count = 0;

  function wait(element: Element): void {
    if (!known.has(element)) {
      if (count >= mostCards) return;
      count++;
      known.set(element, null);
    }
    waiting.add(element);
  }

  function waitForNew(list: CardPlan): void {
    for (const element of list.find()) if (!known.has(element)) wait(element);
  }

  /** The card that a changed node stands in, or that it has just made of an element above it. */
  function cardAbove(node: Node, list: CardPlan): Element | null {
    let at = dom.parent(node);
    for (let level = 0; level < climb && at !== null && dom.isElement(at); level++, at = dom.parent(at))
      if (known.has(at) || list.isCard(at)) return at;
    return null;
  }

  function noteNode(node: Node, isNew: boolean, list: CardPlan): void {
    const card = dom.isElement(node) && known.has(node) ? node : cardAbove(node, list);
    if (card !== null) wait(card);
    else if (isNew && dom.isElement(node)) for (const element of list.find(node)) wait(element);
  }

  /** The site's own row is trusted most, also when it comes to fit late. */
  function find(): void {
    dom.look();
    const bySite = site?.cards === undefined ? null : planBySelector(dom, site.cards);
    if (bySite !== null) source = 'site';
    else if (plan === null && (plan = planByStructure(dom, baseOf(dom, url()))) !== null) source = 'structure';
    plan = bySite ?? plan;
    if (plan !== null) waitForNew(plan);
  }

  return {
    list: () => {
      if (doubted && plan?.find().length === 0) plan = source = null;
      doubted = false;
      if (plan === null || (source === 'structure' && site?.cards !== undefined)) find();
      return source;
    },
    note: ({ added, touched, tooMany }) => {
      if (plan === null) return;
      if (tooMany) waitForNew(plan);
      for (const node of touched) noteNode(node, false, plan);
      for (const node of added) noteNode(node, true, plan);
    },
    read: (isEnough) => {
      const titles = site?.cardTitle ?? [];
      const places = { titles, numbers: source === 'site' ? (site?.cardNumber ?? []) : [] };
      const base = waiting.size === 0 ? '' : baseOf(dom, url());
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
    doubt: () => {
      doubted = true;
    },
    roots: () => dom.roots(),
  };
}

/** What the page's links are to be understood from: its address, unless it names another. */
function baseOf(dom: Dom, url: string): string {
  const base = dom.all('base[href]')[0];
  const href = base === undefined ? '' : dom.attribute(base, 'href');
  return href !== '' && URL.canParse(href, url) ? new URL(href, url).href : url;
}
