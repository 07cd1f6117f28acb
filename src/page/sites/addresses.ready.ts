import { sites } from './index.ts';

/** What is known of a site before any of its pages is read: enough to tell which addresses are worth reading. */
export interface SiteAddress {
  readonly id: string;
  readonly matches: readonly string[];
  /** Names of query parameters that hold the listing's number. */
  readonly query: readonly string[];
  /** Source of the pattern on path and query whose first group is the listing's number; null where there is none. */
  readonly path: string | null;
  /** Selector of the cards of a result list; null where none is known. */
  readonly cards: string | null;
}

/** All known sites, made from their table. */
export const addresses: readonly SiteAddress[] = sites.map(({ id, matches, listingId, cards }) => ({
  id,
  matches,
  query: listingId?.query ?? [],
  path: listingId?.path?.source ?? null,
  cards: cards ?? null,
}));
