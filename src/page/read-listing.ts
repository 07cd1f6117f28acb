import type { Block } from './block.ts';
import { findDescribed } from './described.ts';
import { domOf, type Dom } from './dom.ts';
import { readJsonLd } from './json-ld.ts';
import { isPosting, type Surroundings } from './likeness.ts';
import { readMicrodata } from './microdata.ts';
import { outlineOf, type Outline } from './outline.ts';
import type { Posting } from './posting.ts';
import type { Reading, Source } from './reading.ts';
import { isClosed, looksLikeApply, looksLikeList, metaOf, readSigns, refusalOf, type Signs } from './refusals.ts';
import { readSelection } from './read-selection.ts';
import { bodyOf, lineOf } from './selected.ts';
import { siteOfPage } from './sites/index.ts';
import type { Site } from './sites/site.ts';
import { findStructure } from './structure.ts';
import { textMap, type TextMap } from './text-map.ts';
import { companyBeside, electTitle, titleKey } from './title.ts';
import { titleCandidates } from './title-candidates.ts';

/** What may be used besides structured data and the page's structure. */
export interface ReadOptions {
  /** Use the table of known sites; true when left out. */
  readonly sites?: boolean;
  /** Read the text that the reader has selected instead of looking for the listing. */
  readonly selection?: boolean;
}

interface Page {
  readonly dom: Dom;
  readonly outline: Outline;
  readonly site: Site | null;
  readonly signs: Signs;
  readonly path: string;
  /** Keys of the page's short lines: what may be a title on it. */
  readonly lineKeys: ReadonlySet<string>;
}

interface Choice {
  readonly roots: readonly Element[];
  readonly skip: ReadonlySet<Element>;
  readonly source: Source;
  readonly posting: Posting | null;
  /** Lines of the outline that it spans. */
  readonly firstLine: number;
  readonly endLine: number;
}

/** The listing that stands on a page, or the reason why there is none. Reads only; never throws on what a page holds. */
export function readListing(document: Document, url: string, options: ReadOptions = {}): Reading {
  const dom = domOf(document);
  const site = options.sites === false ? null : siteOfPage(dom, url);
  if (options.selection === true) return fromSelection(document, dom, site, url);
  const named = site?.frame === undefined ? null : fromFrames(dom, site.frame, url, options);
  if (named !== null) return { ...named, site: site?.id ?? null };
  const reading = fromPage(dom, site, url);
  return reading.state === 'listing' ? reading : (fromFrames(dom, 'iframe', url, options) ?? reading);
}

const mostFrames = 10;

/** The listing in a frame of the same origin, or null; frames in frames are not looked at. */
function fromFrames(dom: Dom, selector: string, url: string, options: ReadOptions): Reading | null {
  for (const frame of dom.all(selector).slice(0, mostFrames)) {
    const inner = (frame as HTMLIFrameElement).contentDocument ?? null;
    if (inner === null) continue;
    const innerDom = domOf(inner);
    const reading = fromPage(innerDom, options.sites === false ? null : siteOfPage(innerDom, url), url);
    if (reading.state === 'listing') return reading;
  }
  return null;
}

function fromSelection(document: Document, dom: Dom, site: Site | null, url: string): Reading {
  const map = readSelection(document, dom);
  if (map === null) return { state: 'none', refusal: 'empty-selection', site: site?.id ?? null };
  const outline = outlineOf(dom);
  const candidates = titleCandidates(dom, outline, site, readJsonLd(dom)[0] ?? null, outline.lines.length);
  const firstLine = map.text.split('\n')[0] ?? '';
  const title = electTitle(candidates, null) ?? (firstLine.length <= 100 ? firstLine : '');
  const company = site === null ? '' : lineOf(dom, site.company);
  return {
    state: 'listing',
    listing: { title, text: map.text, company: company === '' ? null : company, url, headings: map.headings },
    source: 'text',
    site: site?.id ?? null,
    map,
  };
}

function fromPage(dom: Dom, site: Site | null, url: string): Reading {
  const outline = outlineOf(dom);
  const page: Page = {
    dom,
    outline,
    site,
    signs: readSigns(dom, outline, site),
    path: pathOf(url),
    lineKeys: lineKeysOf(outline),
  };
  const none = (refusal: Extract<Reading, { state: 'none' }>['refusal']): Reading => ({
    state: 'none',
    refusal,
    site: site?.id ?? null,
  });
  const choice = choose(page);
  if (choice === null) return none(refusalOf(dom, outline, page.signs, site, page.path));
  if (isClosed(dom, outline, site, choice.firstLine, choice.endLine)) return none('closed');
  const map = textMap(dom, choice.roots, { skip: choice.skip });
  if (map.text === '') return none(refusalOf(dom, outline, page.signs, site, page.path));
  return listingOf(page, choice, map, url);
}

function listingOf(page: Page, choice: Choice, map: TextMap, url: string): Reading {
  const { dom, site } = page;
  const siteCompany = site === null ? '' : lineOf(dom, site.company);
  const company = siteCompany === '' ? (choice.posting?.company ?? null) : siteCompany;
  const candidates = titleCandidates(dom, page.outline, site, choice.posting, choice.firstLine);
  const title = electTitle(candidates, company) ?? '';
  const employer = company ?? companyBeside(title, labelsOf(dom));
  return {
    state: 'listing',
    listing: { title, text: map.text, company: employer, url, headings: map.headings },
    source: choice.source,
    site: site?.id ?? null,
    map,
  };
}

const surely = 0.5;
const nearly = 0.8;

function choose(page: Page): Choice | null {
  const { dom, outline, site } = page;
  if (site?.applyPath?.test(page.path) === true) return null;
  const postings = [...readMicrodata(dom), ...readJsonLd(dom)];
  const described = bestDescribed(page, postings);
  if (site !== null) {
    const body = bodyOf(dom, site);
    const isElsewhere =
      described !== null && described.agreement >= nearly && !touches(outline, body.roots, described.block);
    if (body.roots.length > 0 && !isElsewhere) {
      const posting = described?.posting ?? titledPosting(page, postings);
      return { ...body, ...linesOf(outline, body.roots), source: `site:${site.id}`, posting };
    }
  }
  if (described !== null && described.agreement >= surely)
    return { ...described.block, source: 'json-ld', posting: described.posting };
  if (postings.length > 3) return null;
  const found = findStructure(outline, labelsOf(dom));
  if (found === null || !isPosting(outline, found, surroundings(page, postings))) return null;
  return { ...found, source: 'structure', posting: titledPosting(page, postings) };
}

/** Whether elements and a block share at least one line; if not, a site's row points at the wrong place. */
function touches(outline: Outline, roots: readonly Element[], block: Block): boolean {
  const span = linesOf(outline, roots);
  return span.firstLine < block.endLine && span.endLine > block.firstLine;
}

function bestDescribed(
  page: Page,
  postings: readonly Posting[],
): { readonly block: Block; readonly agreement: number; readonly posting: Posting } | null {
  let best: { readonly block: Block; readonly agreement: number; readonly posting: Posting } | null = null;
  for (const posting of postings.slice(0, 10)) {
    const found = findDescribed(page.outline, posting.text);
    // Two postings of one employer share half of their words; without its title on the page it must be nearly the same text.
    const least = titledPosting(page, [posting]) === null ? nearly : 0;
    if (found !== null && found.agreement >= least && found.agreement > (best?.agreement ?? 0))
      best = { ...found, posting };
  }
  return best;
}

/** Structured data of the first load may describe another listing than the one on show: its title must stand on the page. */
function titledPosting(page: Page, postings: readonly Posting[]): Posting | null {
  return postings.find((posting) => posting.title !== '' && page.lineKeys.has(titleKey(posting.title))) ?? null;
}

function linesOf(
  outline: Outline,
  roots: readonly Element[],
): { readonly firstLine: number; readonly endLine: number } {
  const set = new Set(roots);
  let firstLine = Infinity;
  let endLine = 0;
  for (const element of outline.elements) {
    if (!set.has(element.node)) continue;
    firstLine = Math.min(firstLine, element.firstLine);
    endLine = Math.max(endLine, element.endLine);
  }
  return { firstLine: Number.isFinite(firstLine) ? firstLine : 0, endLine };
}

const jobAddress =
  /(?:job|career|position|vacanc|opening|stelle|emploi|offre|empleo|vaga|lavoro|annunci|vacature|praca|oferta|rpd|nabidka|gh_jid|[?&]jk=)/i;

/** Whether the address files one job: a word for jobs, and a number or a long name. */
const isJobPath = (path: string): boolean =>
  jobAddress.test(path) &&
  (/\d{3,}/.test(path) || /[0-9a-f]{8}-[0-9a-f]{4}/i.test(path) || /\/[^/?]+-[^/?]+-[^/?]+/.test(path));

function surroundings(page: Page, postings: readonly Posting[]): Surroundings {
  const { dom, outline, signs } = page;
  const first = outline.lines.find((line) => outline.elements[line.element]?.tag === 'h1' && !line.inFurniture);
  return {
    names: [...labelsOf(dom), first?.text ?? ''],
    hasApply: signs.hasApply,
    isMarked: titledPosting(page, postings) !== null,
    isArticle: signs.isArticle,
    isJobAddress: isJobPath(page.path),
    isList: looksLikeList(dom, outline, signs, page.site, page.path),
    isApplyForm: looksLikeApply(signs, page.path),
  };
}

const labelsOf = (dom: Dom): string[] => [dom.title, metaOf(dom, 'og:title')].filter((label) => label !== '');

function lineKeysOf(outline: Outline): Set<string> {
  const short = outline.lines.filter((line) => line.words.length <= 30);
  return new Set(short.map((line) => titleKey(line.text)));
}

function pathOf(url: string): string {
  try {
    const parsed = new URL(url);
    return parsed.pathname + parsed.search + parsed.hash;
  } catch {
    return '';
  }
}
