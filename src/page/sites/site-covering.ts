const scheme = 'https://';

/**
 * The first of some sites with a match pattern (`https://*.host/path*`) that covers an address, or null; `*` in a host
 * stands for any subdomains or none.
 */
export function siteCovering<S extends { readonly matches: readonly string[] }>(
  sites: readonly S[],
  url: string,
): S | null {
  if (!URL.canParse(url)) return null;
  const { hostname, pathname, protocol } = new URL(url);
  if (protocol !== 'https:' && protocol !== 'http:') return null;
  return sites.find((site) => site.matches.some((pattern) => covers(pattern, hostname, pathname))) ?? null;
}

function covers(pattern: string, hostname: string, pathname: string): boolean {
  const slash = pattern.indexOf('/', scheme.length);
  const isWild = pattern.startsWith('*.', scheme.length);
  const host = pattern.slice(scheme.length + (isWild ? 2 : 0), slash);
  if (hostname !== host && !(isWild && hostname.endsWith(`.${host}`))) return false;
  const path = pattern.slice(slash);
  return path.endsWith('*') ? pathname.startsWith(path.slice(0, -1)) : pathname === path;
}
