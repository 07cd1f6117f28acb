import { cleanLine, longest } from './board-row.ts';

/** Parameters that only tell where the reader came from. Short names such as `ref` may name the listing: they stay. */
const tracking =
  /^(?:utm_.+|gclid|fbclid|msclkid|dclid|mc_[ce]id|igshid|_g[al]|trk|trkInfo|trackingId|refId|lipi|eBP)$/i;

/** An address to open a listing again: no password, tracking or fragment of a page; null unless it is of the web. */
export function listingAddress(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const address = new URL(url);
  if (address.protocol !== 'https:' && address.protocol !== 'http:') return null;
  address.username = address.password = '';
  for (const name of [...address.searchParams.keys()]) if (tracking.test(name)) address.searchParams.delete(name);
  // A fragment that starts so is a route of a page that swaps its listings.
  if (!/^#[!/]/.test(address.hash)) address.hash = '';
  return address.href.length > longest.address ? null : address.href;
}

/** Host of an address as people write it; empty when there is none. */
export function siteOf(address: string | null): string {
  return address === null ? '' : cleanLine(new URL(address).hostname.replace(/^www\./, ''), longest.site);
}

/** What tells a listing from all others: its site with its number there, else with its address; for files its names. */
export function listingId(
  address: string | null,
  number: string | null,
  { title, company }: { readonly title: string; readonly company: string | null },
): string {
  if (address === null) return bounded(`file ${title} ${company ?? ''}`);
  const { pathname, search, hash } = new URL(address);
  return bounded(`${siteOf(address)} ${number ?? pathname + search + hash}`);
}

/** A line that fits an id; the end of a longer one is told by its hash. */
export function bounded(text: string): string {
  const line = cleanLine(text, 10_000);
  return line.length <= longest.id ? line : `${cleanLine(line, longest.id - 20)}~${hash(line)}`;
}

/** 53 bits in hexadecimal digits, by Bob Jenkins' and Austin Appleby's mixing steps (`cyrb53`, public domain). */
function hash(text: string): string {
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 2654435761);
    b = Math.imul(b ^ unit, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(16);
}
