import type { KeptVerdict, SeenCards } from '../extension/kept-verdict.ts';
import type { OwnApi } from '../extension/own-api.ts';
import type { Report } from '../extension/report.ts';
import { domOf } from '../page/dom.ts';
import type { Site } from '../page/sites/site.ts';
import { knownSite, listingPlace } from './expects-listing.ts';
import type { Around } from './is-list.ts';
import type { ListCards } from './list-cards.ts';
import type { Tools } from './tools.ts';

/** The result list of a page, from before the tools to read it are there. */
export interface FollowedCards {
  /** Whether a list may stand on this page and somebody wants its titles. */
  readonly isWanted: () => boolean;
  /** Takes up the tools that are here; with all of them the list is read. */
  readonly learn: (tools: Tools) => void;
  readonly look: (around: Around) => void;
  readonly mark: (on: boolean) => void;
  readonly moved: () => void;
  /** Remembers the verdict on the listing on show. */
  readonly take: (report: Report) => void;
  readonly tell: (around: Around) => Promise<SeenCards>;
  readonly rangeOf: (id: number) => Range | null;
  readonly close: () => void;
}

/** What is told of a page without a result list. */
export const noCards: SeenCards = { total: 0, cards: [] };

/**
 * Follows the result list of one window: when marks are switched on, or once the reader has asked. `need` asks for the
 * tools to read it.
 */
export function followCards(view: Window & typeof globalThis, api: OwnApi, need: () => void): FollowedCards {
  const { document } = view;
  const dom = domOf(document);
  let tools: Tools = {};
  /** The known site of the page, once it can be told also by its mark; undefined until then. */
  let site: Site | null | undefined;
  let list: ListCards | null = null;
  let marked = false;
  let isAsked = false;
  let needs = false;
  let kept = '';

  function selectorOfCards(): string | null {
    const { href } = view.location;
    site ??= tools.reader?.siteOfPage(document, href);
    return (site === undefined ? knownSite(href) : site)?.cards ?? null;
  }

  function isThere(): boolean {
    const selector = selectorOfCards();
    return selector !== null && dom.all(selector).length > 0;
  }

  const isSeen = ({ report }: Around): boolean =>
    isThere() || (report?.state === 'no-listing' && report.refusal === 'list-page');

  /** The list as the tools read it; null until all of them are here. */
  function listWith({ reader, judge, extras }: Tools): ListCards | null {
    if (reader === undefined || judge === undefined || extras === undefined) return null;
    const made = extras.createListCards(view, {
      site: reader.siteOfPage(document, view.location.href),
      claimsOf: (title) => judge.readTitle(title).claims,
      placeOf: listingPlace,
      verdictsAmong: api.verdictsAmong,
      onRead: () => isAsked && api.tellCards(),
    });
    made.mark(marked);
    return made;
  }

  return {
    isWanted: () => isAsked || (marked && (list?.stands() === true || selectorOfCards() !== null)),
    learn: (here) => {
      tools = here;
      if ((marked || isAsked) && list === null) list = listWith(here);
    },
    look: (around) => {
      if (!marked && !isAsked) return;
      list ??= listWith(tools);
      if (list === null && !needs) {
        needs = isSeen(around);
        if (needs) need();
      }
      list?.look(around);
    },
    mark: (on) => {
      marked = on;
      list?.mark(on);
    },
    moved: () => list?.moved(),
    take: (report) => {
      if (report.state !== 'verdict' || report.source === 'text') return;
      const { role, agreement } = report.verdict;
      const verdict: KeptVerdict = { place: listingPlace(view.location.href), role, agreement };
      list?.take(verdict);
      const told = JSON.stringify(verdict);
      if (told !== kept) api.keepVerdict(verdict);
      kept = told;
    },
    tell: (around) => {
      isAsked = true;
      list ??= listWith(tools);
      return list?.tell(around) ?? Promise.resolve(noCards);
    },
    rangeOf: (id) => list?.rangeOf(id) ?? null,
    close: () => list?.close(),
  };
}
