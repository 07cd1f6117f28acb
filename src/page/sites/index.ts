import type { Dom } from '../dom.ts';
import { ashby } from './ashby.ts';
import { greenhouse } from './greenhouse.ts';
import { indeed } from './indeed.ts';
import { lever } from './lever.ts';
import { linkedin } from './linkedin.ts';
import { reed } from './reed.ts';
import type { Site } from './site.ts';
import { smartrecruiters } from './smartrecruiters.ts';
import { usajobs } from './usajobs.ts';
import { workday } from './workday.ts';

/** Every site that Remit knows, boards first. */
export const sites: readonly Site[] = [
  linkedin,
  indeed,
  greenhouse,
  lever,
  workday,
  ashby,
  smartrecruiters,
  reed,
  usajobs,
];

/** The known site whose match patterns cover an address, or null. */
export function siteFor(url: string): Site | null {
  return sites.find((site) => site.matches.some((pattern) => covers(pattern, url))) ?? null;
}

/** The known site by the address, or else by its mark on the page: many employers run a system under their own host. */
export function siteOfPage(dom: Dom, url: string): Site | null {
  return siteFor(url) ?? sites.find((site) => site.mark !== undefined && dom.all(site.mark).length > 0) ?? null;
}

/** Whether a match pattern (`https://*.host/path*`) covers an address; `*` in a host stands for any subdomains or none. */
function covers(pattern: string, url: string): boolean {
  const parts = /^https:\/\/(\*\.)?([^/*]+)(\/.*)$/.exec(pattern);
  if (parts === null || !URL.canParse(url)) return false;
  const { hostname, pathname, protocol } = new URL(url);
  if (protocol !== 'https:' && protocol !== 'http:') return false;
  const [, wild, host = '', path = '/*'] = parts;
  if (hostname !== host && !(wild !== undefined && hostname.endsWith(`.${host}`))) return false;
  return path.endsWith('*') ? pathname.startsWith(path.slice(0, -1)) : pathname === path;
}
