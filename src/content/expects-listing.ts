import { siteFor } from '../page/sites/index.ts';
import type { ListingId } from '../page/sites/site.ts';
import { placeOf } from '../page/watch-page.ts';

/**
 * Whether a listing may come up at an address: `yes` on a known site, `no` where that site's address carries no
 * listing's number though its listings' addresses do, `maybe` on a site that is not in the table.
 */
export function expectsListing(url: string): 'yes' | 'maybe' | 'no' {
  if (!URL.canParse(url)) return 'no';
  const site = siteFor(url);
  if (site === null) return 'maybe';
  return site.listingId === undefined || listingNumber(site.listingId, url) !== null ? 'yes' : 'no';
}

/** What tells one listing's address from another's: its number on a known site, else the address without its fragment. */
export function listingPlace(url: string): string {
  const site = URL.canParse(url) ? siteFor(url) : null;
  const number = site?.listingId === undefined ? null : listingNumber(site.listingId, url);
  return site === null || number === null ? placeOf(url) : `${site.id} ${number}`;
}

/** Whether an address is that of one listing of a known site, by its path; `?id=` may as well stand beside a list. */
export function isDetailAddress(url: string): boolean {
  const site = URL.canParse(url) ? siteFor(url) : null;
  const path = site?.listingId?.path;
  return (
    path !== undefined &&
    listingNumber({ path }, url) !== null &&
    listingNumber({ query: site?.listingId?.query ?? [] }, url) === null
  );
}

function listingNumber({ query = [], path }: ListingId, url: string): string | null {
  const { pathname, search, searchParams } = new URL(url);
  for (const name of query) {
    const value = searchParams.get(name);
    if (value !== null && value !== '') return value;
  }
  return path?.exec(pathname + search)?.[1] ?? path?.exec(pathname)?.[1] ?? null;
}
