import { addresses, type SiteAddress } from '../page/sites/addresses.ready.ts';
import { siteCovering } from '../page/sites/site-covering.ts';
import { placeOf } from '../page/watch-page.ts';

/** The answer for the last address: the same one is asked about many times. */
let last: { readonly url: string; readonly site: SiteAddress | null } | null = null;

/** The known site whose match patterns cover an address, or null. */
export function knownSite(url: string): SiteAddress | null {
  if (last?.url !== url) last = { url, site: siteCovering(addresses, url) };
  return last.site;
}

/**
 * Whether a listing may come up at an address: `yes` on a known site, `no` where that site's address carries no
 * listing's number though its listings' addresses do, `maybe` on a site that is not in the table.
 */
export function expectsListing(url: string): 'yes' | 'maybe' | 'no' {
  if (!URL.canParse(url)) return 'no';
  const site = knownSite(url);
  if (site === null) return 'maybe';
  const isNumbered = site.query.length > 0 || site.path !== null;
  return !isNumbered || numberIn(url, site) !== null ? 'yes' : 'no';
}

/** What tells one listing's address from another's: its number on a known site, else the address without its fragment. */
export function listingPlace(url: string): string {
  const site = knownSite(url);
  const number = site === null ? null : numberIn(url, site);
  return site === null || number === null ? placeOf(url) : `${site.id} ${number}`;
}

/** Whether an address is that of one listing of a known site, by its path; `?id=` may as well stand beside a list. */
export function isDetailAddress(url: string): boolean {
  const site = knownSite(url);
  return site !== null && numberInPath(url, site) !== null && numberInQuery(url, site) === null;
}

const numberIn = (url: string, site: SiteAddress): string | null => numberInQuery(url, site) ?? numberInPath(url, site);

function numberInQuery(url: string, { query }: SiteAddress): string | null {
  const { searchParams } = new URL(url);
  const found = query.map((name) => searchParams.get(name)).find((value) => value !== null && value !== '');
  return found ?? null;
}

function numberInPath(url: string, { path }: SiteAddress): string | null {
  if (path === null) return null;
  const { pathname, search } = new URL(url);
  const pattern = new RegExp(path);
  return pattern.exec(pathname + search)?.[1] ?? pattern.exec(pathname)?.[1] ?? null;
}
