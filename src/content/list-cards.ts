import type { TitleClaim } from '../classifier/index.ts';
import type { KeptVerdict, SeenCard, SeenCards } from '../extension/kept-verdict.ts';
import type { Card } from '../page/card.ts';
import { createCardReader } from '../page/cards.ts';
import { domOf } from '../page/dom.ts';
import type { Site } from '../page/sites/site.ts';
import { createTitleMarks, type TitleMark } from '../page/title-marks.ts';
import { isListOfCards, type Around } from './is-list.ts';

/** What the list needs of the rest of the content script. */
export interface CardsNeed {
  /** The known site that the page belongs to, or null. */
  readonly site: Site | null;
  readonly claimsOf: (title: string) => TitleClaim;
  /** What tells the listing at an address from others. */
  readonly placeOf: (address: string) => string;
  /** The verdicts that are remembered for listings at these places. */
  readonly verdictsAmong: (places: readonly string[]) => Promise<readonly KeptVerdict[]>;
  /** Called when titles were read. */
  readonly onRead: () => void;
}

/** The titles of the result list on a page: read, marked and told of. Nothing is changed on the page. */
export interface ListCards {
  /** Reads what is new since; what takes longer than a few milliseconds is read a little later. */
  readonly look: (around: Around) => void;
  readonly mark: (on: boolean) => void;
  /** Takes the verdict on a listing: its card shows it from now on. */
  readonly take: (kept: KeptVerdict) => void;
  /** The page went to another address: the list may be another one. */
  readonly moved: () => void;
  /** Whether a list stands. */
  readonly stands: () => boolean;
  readonly tell: (around: Around) => Promise<SeenCards>;
  /** The title of a card last told of, or null when it is gone. */
  readonly rangeOf: (id: number) => Range | null;
  readonly close: () => void;
}

/** Milliseconds of reading at a time, and of rest after it; the first answer to the reader may take a little longer. */
const slice = 12;
const rest = 4;
const firstAnswer = 40;
const mostTold = 300;
const mostChanges = 5000;
const mostAsked = 2000;
/** On a page without a list one is looked for so often after each change of address, and whenever the reader asks. */
const mostTries = 8;

interface Seen {
  readonly place: string | null;
  readonly claims: TitleClaim;
}

/** Reads the result list of one window; `styles` are those of the marks. */
export function createListCards(view: Window & typeof globalThis, need: CardsNeed, styles = ''): ListCards {
  const { document } = view;
  const seen = new WeakMap<Element, Seen>();
  const verdicts = new Map<string, KeptVerdict>();
  const places = new Set<string>();
  const marks = createTitleMarks(view, styles);
  const reader = createCardReader(domOf(document), need.site, () => view.location.href, taken);
  const ending = new AbortController();
  let changed = { added: new Set<Node>(), touched: new Set<Node>(), tooMany: false };
  let observing = false;
  const observed = new WeakSet<ShadowRoot>();
  let tries = 0;
  let around: Around | null = null;
  let isList = false;
  let decidedFor: Around['report'] = null;
  let marked = false;
  let timer: number | undefined;
  const unasked: string[] = [];
  let hasNew = false;
  let told: readonly Element[] = [];

  const observer = new MutationObserver((records) => {
    if (changed.tooMany) return;
    for (const { target, addedNodes } of records) {
      if (addedNodes.length === 0) changed.touched.add(target);
      for (const node of addedNodes) changed.added.add(node);
    }
    if (changed.added.size + changed.touched.size > mostChanges)
      changed = { added: new Set(), touched: new Set(), tooMany: true };
  });
  document.addEventListener('visibilitychange', () => void (document.hidden || askAgain()), { signal: ending.signal });

  function taken(element: Element, card: Card | null): void {
    hasNew = true;
    if (card === null) {
      seen.delete(element);
      marks.set(element, null, () => null);
      return;
    }
    const one = { place: placeOf(card), claims: need.claimsOf(card.title) };
    seen.set(element, one);
    if (one.place !== null && !places.has(one.place)) {
      places.add(one.place);
      unasked.push(one.place);
    }
    markCard(element, card);
  }

  function placeOf({ address, number }: Card): string | null {
    const place = address === null ? null : need.placeOf(address);
    if (number === null || need.site === null || place?.startsWith(`${need.site.id} `) === true) return place;
    return `${need.site.id} ${number}`;
  }

  function markCard(element: Element, card: Card): void {
    const one = seen.get(element);
    if (one !== undefined) marks.set(element, markFor(one.claims, verdicts.get(one.place ?? '')), card.range);
  }

  /** Looks for the list and for what is new in it. */
  function note(): void {
    const source = reader.list();
    if (source !== null && !observing) observer.observe(document, changes);
    observing ||= source !== null;
    for (const root of source === null ? [] : reader.roots()) {
      if (observed.has(root)) continue;
      observed.add(root);
      observer.observe(root, changes);
    }
    reader.note(changed);
    changed = { added: new Set(), touched: new Set(), tooMany: false };
  }

  /** Reads for some milliseconds; the rest comes a little later. */
  function work(ms: number): void {
    view.clearTimeout(timer);
    timer = undefined;
    const end = view.performance.now() + ms;
    const isDone = reader.read(() => view.performance.now() > end);
    if (!isDone) timer = view.setTimeout(() => work(slice), rest);
    decide();
    if (isDone && hasNew) {
      hasNew = false;
      void ask(unasked.splice(0, mostAsked));
      need.onRead();
    }
  }

  /** A list that stands goes on standing as long as the same listing is on show. */
  function decide(): void {
    const source = reader.list();
    if (around === null || (decidedFor === around.report && (isList || !hasNew))) return;
    // While a listing is being swapped, the list beside it stays what it was.
    if (around.report === null && isList && source !== null) return;
    decidedFor = around.report;
    isList = source !== null && isListOfCards({ source, places, all: reader.all }, around);
    marks.show(marked && isList);
  }

  async function ask(some: readonly string[]): Promise<void> {
    if (some.length === 0) return;
    const found = await need.verdictsAmong(some);
    if (!ending.signal.aborted) learn(found);
  }

  const askAgain = (): Promise<void> => ask([...places].slice(-mostAsked));

  function learn(found: readonly KeptVerdict[]): void {
    const news = found.filter(({ place, role, agreement }) => {
      const before = verdicts.get(place);
      return before?.role !== role || before.agreement !== agreement;
    });
    if (news.length === 0) return;
    for (const kept of news) verdicts.set(kept.place, kept);
    const changedPlaces = new Set(news.map(({ place }) => place));
    for (const { element, card } of reader.all())
      if (changedPlaces.has(seen.get(element)?.place ?? '')) markCard(element, card);
  }

  function answer(place: string): SeenCards {
    if (!isList) return { total: 0, cards: [] };
    const twice = new Set<string>();
    const all = reader
      .all()
      .map(({ element, card }) => ({ element, card, seen: seen.get(element) }))
      .filter((one) => {
        const key = `${one.seen?.place ?? String(twice.size)} ${one.card.title}`;
        return !twice.has(key) && twice.add(key);
      });
    const first = all.filter((one) => claimsRole(one.seen));
    const shown = [...first, ...all.filter((one) => !claimsRole(one.seen))].slice(0, mostTold);
    told = shown.map(({ element }) => element);
    const cards = shown.map(({ card, seen: one }, id): SeenCard => {
      const kept = verdicts.get(one?.place ?? '');
      return {
        id,
        title: card.title,
        claims: one?.claims ?? 'none',
        verdict: kept === undefined ? null : { role: kept.role, agreement: kept.agreement },
        isOnShow: one?.place === place,
      };
    });
    return { total: all.length, cards };
  }

  return {
    look: (next) => {
      around = next;
      if (!observing && ++tries > mostTries) return;
      note();
      work(slice);
    },
    mark: (on) => {
      marked = on;
      marks.show(marked && isList);
    },
    take: (kept) => learn([kept]),
    moved: () => {
      tries = 0;
      around = null;
      reader.doubt();
    },
    stands: () => isList,
    tell: async (next) => {
      around = next;
      reader.doubt();
      note();
      work(firstAnswer);
      await askAgain();
      return answer(next.place);
    },
    rangeOf: (id) => {
      const element = told[id];
      const card = reader.all().find((one) => one.element === element)?.card;
      return card?.range() ?? null;
    },
    close: () => {
      ending.abort();
      observer.disconnect();
      view.clearTimeout(timer);
      marks.show(false);
    },
  };
}

const changes: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: ['href'],
};

const claimsRole = (seen: Seen | undefined): boolean =>
  seen !== undefined && seen.claims !== 'none' && seen.claims !== 'confusable';

/** A listing that was judged is marked for its duties, any other for what its title claims. */
function markFor(claims: TitleClaim, kept: KeptVerdict | undefined): TitleMark | null {
  if (kept?.agreement === 'mismatch') return 'mismatch';
  if (kept !== undefined) return ({ pm: 'pm', pmo: 'pmo', mixed: 'unsure', neither: null } as const)[kept.role];
  if (claims === 'pm' || claims === 'pm-tagged') return 'pm';
  if (claims === 'pmo') return 'pmo';
  return claims === 'both' || claims === 'neighbour' ? 'unsure' : null;
}
