import type { Dom } from './dom.ts';
import type { Outline } from './outline.ts';
import { isJobPath } from './job-path.ts';
import { linesWith } from './line-signs.ts';
import { applyWords, blockedWords, closedWords, errorWords, folded, listWords } from './page-words.ts';
import type { Refusal } from './reading.ts';
import { lineOf } from './selected.ts';
import type { Site } from './sites/site.ts';
import { each, type Steps } from './steps.ts';

/** What a page looks like besides its longest text. */
export interface Signs {
  /** Fields to be filled in by an applicant: names, files, long answers. */
  readonly fields: number;
  readonly uploads: number;
  /** A link or button to apply with. */
  readonly hasApply: boolean;
  /** Cards of jobs, by the site's row or by rows of links of one kind. */
  readonly cards: number;
  readonly isArticle: boolean;
  readonly words: number;
}

const articleData =
  /"@type"\s*:\s*(?:\[\s*)?"(?:news|tech|scholarly)?(?:article|blogposting|faqpage|howto|qapage|course|recipe)"/i;

/** Looks at the page for what it is besides a listing. */
export function* readSigns(dom: Dom, outline: Outline, site: Site | null): Steps<Signs> {
  const labels = yield* controlLabels(dom);
  yield;
  let isArticle = false;
  for (const script of dom.all('script[type*="ld+json" i]', null, 20)) {
    isArticle ||= articleData.test(dom.textContent(script).slice(0, 5000));
    yield;
  }
  const fields = dom.all(
    'textarea, input[type=text], input[type=email], input[type=tel], input[type=password], input:not([type])',
    null,
    mostElements,
  ).length;
  const uploads = dom.all('input[type=file]', null, 1).length;
  yield;
  const hasApply = applyWords.countIn(labels).some((count) => count > 0);
  yield;
  const signs = {
    fields,
    uploads,
    hasApply,
    cards: site?.cards === undefined ? 0 : dom.all(site.cards, null, mostElements).length,
    isArticle,
    words: outline.lines.reduce((sum, line) => sum + line.count, 0),
  };
  yield;
  return signs;
}

const mostElements = 3000;
/** Controls that hold one another would be read over and over. */
const mostLabelText = 1024 * 1024;

/** What the first links and buttons of a page are called. */
function* controlLabels(dom: Dom): Steps<string[]> {
  const controls = dom.all('a, button, [role=button], input[type=submit], input[type=button]', null, mostElements);
  const labels: string[] = [];
  let read = 0;
  yield;
  yield* each(controls, (control) => {
    const text = read < mostLabelText ? dom.textContent(control) : '';
    read += text.length;
    const label = `${dom.attribute(control, 'aria-label')} ${dom.attribute(control, 'value')} ${text.slice(0, 80)}`;
    labels.push(folded(label.slice(0, 240)).replaceAll('\n', ' '));
  });
  return labels;
}

/** The content of a `meta` element by its name or property; empty when it is missing. */
export function metaOf(dom: Dom, name: string): string {
  const found = dom.all(`meta[property="${name}" i], meta[name="${name}" i]`, null, 1)[0];
  return found === undefined ? '' : dom.attribute(found, 'content').trim().slice(0, 500);
}

/** Whether a wall stands before the page instead of the page. */
export function isBlocked(dom: Dom, outline: Outline, signs: Signs): boolean {
  if (signs.words > 1500) return false;
  if (blockedWords.test(dom.title)) return true;
  const headings = outline.lines.filter((line) => line.isHeading && !line.inFurniture && line.count <= 12).slice(0, 5);
  if (blockedWords.test(headings.map((line) => line.text).join('\n'))) return true;
  const short = signs.words < 150 ? outline.lines.filter((line) => line.count <= 25) : [];
  return blockedWords.test(short.map((line) => line.text).join('\n'));
}

const closedNotice = 30;
/** "Open until the position is filled" is no notice of an end. */
const conditional = /\b(?:if|until|once|when|before|unless|wenn|sobald|si|jusqu)\b/i;

/** Whether a notice outside the listing's own text says that it takes no more applications. */
export function* isClosed(dom: Dom, outline: Outline, site: Site | null, from: number, to: number): Steps<boolean> {
  if (site?.closed !== undefined && lineOf(dom, [site.closed]) !== '') return true;
  const cards = new Set(site?.cards === undefined ? [] : dom.all(site.cards, null, mostElements));
  const outside = outline.lines.filter((line, index) => {
    if (line.count < 2 || line.count > closedNotice || (line.inFurniture && line.inItem)) return false;
    return index < from || (index >= to && (to === 0 || index <= to + 5));
  });
  yield;
  const notices = yield* linesWith(outside, closedWords);
  return notices.some((line) => !conditional.test(line.text) && !isWithin(outline, line.element, cards));
}

/** A card of another job may be closed without the one on show being so. */
function isWithin(outline: Outline, element: number, holders: ReadonlySet<Element>): boolean {
  for (let at = outline.elements[element]; at !== undefined; at = outline.elements[at.parent])
    if (holders.has(at.node)) return true;
  return false;
}

/** Why a page without a listing has none; the most telling reason. */
export function* refusalOf(dom: Dom, outline: Outline, signs: Signs, site: Site | null, path: string): Steps<Refusal> {
  if (isBlocked(dom, outline, signs)) return 'blocked';
  if (yield* isClosed(dom, outline, site, 0, 0)) return 'closed';
  if (site?.applyPath?.test(path) === true) return 'apply-form';
  if (looksLikeList(dom, outline, signs, site, path)) return 'list-page';
  if (looksLikeApply(signs, path)) return 'apply-form';
  if (isForgotten(dom, signs, path)) return 'closed';
  return isJobOf(site, path) && !errorWords.test(dom.title) ? 'site-unreadable' : 'no-listing';
}

const bareShell = 200;

/**
 * Whether the page of one job is still called like it, holds nothing of it and asks search engines to forget it: so sites
 * leave the address of a posting that has ended (https://developers.google.com/search/docs/appearance/structured-data/job-posting).
 */
const isForgotten = (dom: Dom, signs: Signs, path: string): boolean =>
  signs.words < bareShell &&
  isJobPath(path) &&
  metaOf(dom, 'og:title') !== '' &&
  /\bnoindex\b/i.test(metaOf(dom, 'robots')) &&
  !errorWords.test(dom.title);

/** Whether the address is that of one job on a known site. */
const isJobOf = (site: Site | null, path: string): boolean => site?.listingId?.path?.test(path) === true;

/** Whether the page lists many jobs. */
export function looksLikeList(dom: Dom, outline: Outline, signs: Signs, site: Site | null, path: string): boolean {
  if (signs.cards >= 3 || site?.listPath?.test(path) === true) return true;
  if (errorWords.test(dom.title)) return false;
  const cards = outline.lines.filter((line) => line.inFurniture && line.linked > 0 && line.count >= 2).length;
  const heads = outline.lines.filter((line) => line.isHeading && !line.inFurniture && line.linked === 0).slice(0, 4);
  const saysSo =
    listWords.test(dom.title.split(/\s[|–—·]\s/)[0] ?? '') ||
    heads.some((line) => line.count <= 14 && listWords.test(line.text));
  return saysSo && cards >= 4;
}

/** Whether the page is a step of an application: it takes files, or says so in its address and has fields. */
export function looksLikeApply(signs: Signs, path: string): boolean {
  const isPath =
    /(?:^|[/?&#=_-])(?:apply|application|bewerbung|bewerben|candidature|postuler|solliciteren)(?:$|[/?&#=_-])/i.test(
      path,
    );
  return signs.uploads > 0 || (isPath && signs.fields > 0);
}
