import { siteFor, sites } from '../page/sites/index.ts';

/** Whether an address is one where a listing may come up: yes, no, or maybe on a site that is not in the table. */
export function expectsListing(url: string): 'yes' | 'maybe' | 'no' {
  if (siteFor(url) !== null) return 'yes';
  if (!URL.canParse(url)) return 'no';
  const { hostname } = new URL(url);
  return sites.some((site) => site.matches.some((pattern) => coversHost(pattern, hostname))) ? 'no' : 'maybe';
}

function coversHost(pattern: string, hostname: string): boolean {
  const host = pattern.split('/')[2] ?? '';
  return host.startsWith('*.') ? `.${hostname}`.endsWith(host.slice(1)) : host === hostname;
}
