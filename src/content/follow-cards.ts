import type { KeptVerdict, SeenCards } from '../extension/kept-verdict.ts';
import type { OwnApi } from '../extension/own-api.ts';
import type { Report } from '../extension/report.ts';
import { domOf } from '../page/dom.ts';
import { siteOfPage } from '../page/sites/index.ts';
import { listingPlace } from './expects-listing.ts';
import type { Around } from './is-list.ts';
import type { ListCards } from './list-cards.ts';
import type { Tools } from './tools.ts';

/** The result list of a page, from before the tools to read it are there. */
interface FollowedCards {
  /** Whether a list may stand on this page and somebody wants its titles. */
  readonly isWanted: () => boolean;
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

/** Follows the result list of one window: when marks are switched on, or once the reader has asked. */
export function followCards(view: Window & typeof globalThis, api: OwnApi | null): FollowedCards {
  const dom = domOf(view.document);
  const site = siteOfPage(dom, view.location.href);
  let list: ListCards | null = null;
  let marked = false;
  let isAsked = false;
  let needs = false;
  let kept = '';

  const isSeen = ({ report }: Around): boolean =>
    (site?.cards !== undefined && dom.all(site.cards).length > 0) ||
    (report?.state === 'no-listing' && report.refusal === 'list-page');

  return {
    isWanted: () => isAsked || (marked && (site?.cards !== undefined || list?.stands() === true)),
    learn: (tools) => {
      list ??= tools.createListCards(view, {
        site,
        placeOf: listingPlace,
        verdictsAmong: (places) => api?.verdictsAmong(places) ?? Promise.resolve([]),
        onRead: () => isAsked && api?.tellCards(),
      });
      list.mark(marked);
    },
    look: (around) => {
      if (!marked && !isAsked) return;
      if (list === null && !needs && isSeen(around)) api?.needJudge();
      needs ||= isSeen(around);
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
      if (told !== kept) api?.keepVerdict(verdict);
      kept = told;
    },
    tell: (around) => {
      isAsked = true;
      return list?.tell(around) ?? Promise.resolve(noCards);
    },
    rangeOf: (id) => list?.rangeOf(id) ?? null,
    close: () => list?.close(),
  };
}
