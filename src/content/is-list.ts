import type { Report } from '../extension/report.ts';
import type { Card } from '../page/card.ts';
import { titleKey } from '../page/title-key.ts';

/** What stands round the cards of a page. */
export interface Around {
  /** What was read of the page beside its cards; null while nothing is known. */
  readonly report: Report | null;
  /** What tells the listing on show from others. */
  readonly place: string;
  /** Where its text begins, or null when there is none. */
  readonly start: () => Node | null;
  /** Whether the address is that of one listing of a known site, and of no list. */
  readonly isDetail: boolean;
}

/** The cards of a page as far as it matters here. */
export interface Cards {
  readonly source: 'site' | 'structure';
  readonly places: ReadonlySet<string>;
  /** The cards in the page's order. */
  readonly all: () => readonly { readonly element: Element; readonly card: Card }[];
}

const fewestBeside = 5;

/**
 * Whether cards are a list of results. Beside a listing they are one when it is among them, or when they stand before
 * it; what stands behind it is an offer of similar jobs. On other pages the reason why there is no listing decides.
 */
export function isListOfCards(cards: Cards, { report, place, start, isDetail }: Around): boolean {
  if (report === null) return cards.source === 'site' && !isDetail;
  if (report.state === 'verdict') {
    if (report.source === 'text') return !isDetail;
    return cards.places.has(place) || (!isDetail && standBefore(cards, report.listing.title, start()));
  }
  if (cards.source === 'site') return report.refusal !== 'blocked' && !isDetail;
  return report.refusal === 'list-page' || report.refusal === 'no-listing';
}

function standBefore({ source, all }: Cards, title: string, start: Node | null): boolean {
  const cards = all();
  const first = cards[0]?.element;
  if (first === undefined || start === null || (order(first, start) & Node.DOCUMENT_POSITION_FOLLOWING) === 0)
    return false;
  if (source === 'site') return true;
  const key = titleKey(title);
  return cards.length >= fewestBeside && cards.some(({ card }) => titleKey(card.title) === key);
}

const order = (one: Node, other: Node): number => Node.prototype.compareDocumentPosition.call(one, other);
