import { choose, type Choice } from './choose.ts';
import { domOf, type Dom } from './dom.ts';
import { readJsonLd } from './json-ld.ts';
import { outlineOf } from './outline.ts';
import { labelsOf, openPage, type Page } from './page.ts';
import type { Reading } from './reading.ts';
import { readSelection } from './read-selection.ts';
import { isClosed, refusalOf } from './refusals.ts';
import { lineOf } from './selected.ts';
import { siteOfPage } from './sites/index.ts';
import type { Site } from './sites/site.ts';
import { toEnd, type Steps } from './steps.ts';
import { mapText, type TextMap } from './text-map.ts';
import { companyBeside, electTitle } from './title.ts';
import { titleCandidates } from './title-candidates.ts';
import { titleSurroundings } from './title-surroundings.ts';

/** What may be used besides structured data and the page's structure. */
export interface ReadOptions {
  /** Use the table of known sites; true when left out. */
  readonly sites?: boolean;
  /** Read the text that the reader has selected instead of looking for the listing. */
  readonly selection?: boolean;
}

/** The listing that stands on a page, or the reason why there is none. Reads only; never throws on what a page holds. */
export const readListing = (document: Document, url: string, options: ReadOptions = {}): Reading =>
  toEnd(readSteps(document, url, options));

/** The same in steps of a few milliseconds at most; the page may change between them, and then the reading is of neither. */
export function* readSteps(document: Document, url: string, options: ReadOptions = {}): Steps<Reading> {
  const dom = domOf(document);
  const site = options.sites === false ? null : siteOfPage(dom, url);
  if (options.selection === true) return yield* fromSelection(document, dom, site, url);
  const named = site?.frame === undefined ? null : yield* fromFrames(dom, site.frame, url, options);
  if (named !== null) return { ...named, site: site?.id ?? null };
  const reading = yield* fromPage(dom, site, url);
  return reading.state === 'listing' ? reading : ((yield* fromFrames(dom, 'iframe', url, options)) ?? reading);
}

const mostFrames = 10;

/** The listing in a frame of the same origin, or null; frames in frames are not looked at. */
function* fromFrames(dom: Dom, selector: string, url: string, options: ReadOptions): Steps<Reading | null> {
  for (const frame of dom.all(selector, null, mostFrames)) {
    const inner = (frame as HTMLIFrameElement).contentDocument ?? null;
    if (inner === null) continue;
    const innerDom = domOf(inner);
    const reading = yield* fromPage(innerDom, options.sites === false ? null : siteOfPage(innerDom, url), url);
    if (reading.state === 'listing') return reading;
  }
  return null;
}

function* fromSelection(document: Document, dom: Dom, site: Site | null, url: string): Steps<Reading> {
  const map = readSelection(document, dom);
  if (map === null) return { state: 'none', refusal: 'empty-selection', site: site?.id ?? null };
  const outline = yield* outlineOf(dom);
  const around = titleSurroundings(dom, outline, url, outline.lines.length);
  const posting = (yield* readJsonLd(dom))[0] ?? null;
  const candidates = titleCandidates(dom, outline, site, posting, outline.lines.length, around);
  const firstLine = map.text.split('\n')[0] ?? '';
  const title = electTitle(candidates, null, around.likelihood) ?? (firstLine.length <= 100 ? firstLine : '');
  const company = site === null ? '' : lineOf(dom, site.company);
  return {
    state: 'listing',
    listing: { title, text: map.text, company: company === '' ? null : company, url, headings: map.headings },
    source: 'text',
    site: site?.id ?? null,
    map,
  };
}

function* fromPage(dom: Dom, site: Site | null, url: string): Steps<Reading> {
  const page = yield* openPage(dom, site, url);
  const { outline } = page;
  const none = (refusal: Extract<Reading, { state: 'none' }>['refusal']): Reading => ({
    state: 'none',
    refusal,
    site: site?.id ?? null,
  });
  const choice = yield* choose(page);
  if (choice !== null && (yield* isClosed(dom, outline, site, choice.firstLine, choice.endLine))) return none('closed');
  const map = choice === null ? null : yield* mapText(dom, choice.roots, { skip: choice.skip });
  if (choice === null || map === null || map.text === '')
    return none(yield* refusalOf(dom, outline, page.signs, site, page.path));
  return listingOf(page, choice, map, url);
}

function listingOf(page: Page, choice: Choice, map: TextMap, url: string): Reading {
  const { dom, site } = page;
  const siteCompany = site === null ? '' : lineOf(dom, site.company);
  const company = siteCompany === '' ? (choice.posting?.company ?? null) : siteCompany;
  const around = titleSurroundings(dom, page.outline, url, choice.firstLine);
  const candidates = titleCandidates(dom, page.outline, site, choice.posting, choice.firstLine, around);
  const title = electTitle(candidates, company, around.likelihood) ?? '';
  const employer = company ?? companyBeside(title, labelsOf(dom));
  return {
    state: 'listing',
    listing: { title, text: map.text, company: employer, url, headings: map.headings },
    source: choice.source,
    site: site?.id ?? null,
    map,
  };
}
