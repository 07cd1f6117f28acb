import { choose, type Choice } from './choose.ts';
import { domOf, type Dom } from './dom.ts';
import { openPage, type Page } from './page.ts';
import { foreignJobFrame } from './job-frame.ts';
import type { Reading, Refusal } from './reading.ts';
import { isClosed, refusalOf } from './refusals.ts';
import { siteOfPage } from './sites/index.ts';
import type { Site } from './sites/site.ts';
import type { Steps } from './steps.ts';
import { mapText, type TextMap } from './text-map.ts';

/** A listing that was found on a page and has no name yet. */
export interface Found {
  readonly state: 'found';
  readonly page: Page;
  readonly choice: Choice;
  readonly map: TextMap;
  readonly url: string;
  /** Id of the known site that the page belongs to, or null. */
  readonly site: string | null;
}

/** What a search for the listing came to: where it stands, or the reason why there is none. */
export type Finding = Found | Refused;
type Refused = Extract<Reading, { state: 'none' }>;

const mostFrames = 10;

/**
 * Looks for the listing on a page, in steps of a few milliseconds at most; the page may change between them, and then the
 * finding is of neither. `useSites`: whether the table of known sites may be used.
 */
export function* findListing(document: Document, url: string, useSites = true): Steps<Finding> {
  const dom = domOf(document);
  const siteOf = (one: Dom): Site | null => (useSites ? siteOfPage(one, url) : null);
  const site = siteOf(dom);
  const named = site?.frame === undefined ? null : yield* inFrames(dom, site.frame, url, siteOf);
  if (named !== null) return { ...named, site: site?.id ?? null };
  const finding = yield* inPage(dom, site, url);
  if (finding.state === 'found') return finding;
  return (yield* inFrames(dom, 'iframe', url, siteOf)) ?? withForeignFrame(finding, dom, url);
}

const mayStandElsewhere: readonly Refusal[] = ['no-listing', 'site-unreadable'];

/** A page without a listing of its own may show one in a frame that only its own site's permission opens. */
function withForeignFrame(finding: Refused, dom: Dom, url: string): Refused {
  if (!mayStandElsewhere.includes(finding.refusal)) return finding;
  const frame = foreignJobFrame(dom, url);
  return frame === null ? finding : { ...finding, refusal: 'in-frame', frame };
}

/** The listing in a frame of the same origin, or null; frames in frames are not looked at. */
function* inFrames(dom: Dom, selector: string, url: string, siteOf: (dom: Dom) => Site | null): Steps<Found | null> {
  for (const frame of dom.all(selector, null, mostFrames)) {
    const inner = (frame as HTMLIFrameElement).contentDocument ?? null;
    if (inner === null) continue;
    const innerDom = domOf(inner);
    const finding = yield* inPage(innerDom, siteOf(innerDom), url);
    if (finding.state === 'found') return finding;
  }
  return null;
}

function* inPage(dom: Dom, site: Site | null, url: string): Steps<Finding> {
  const page = yield* openPage(dom, site, url);
  const { outline, signs, path } = page;
  const id = site?.id ?? null;
  const none = (refusal: Refusal): Finding => ({ state: 'none', refusal, site: id });
  const choice = yield* choose(page);
  if (choice !== null && (yield* isClosed(dom, outline, site, choice.firstLine, choice.endLine))) return none('closed');
  const map = choice === null ? null : yield* mapText(dom, choice.roots, { skip: choice.skip });
  if (choice === null || map === null || map.text === '')
    return none(yield* refusalOf(dom, outline, signs, site, path));
  return { state: 'found', page, choice, map, url, site: id };
}
