import type { Block } from './block.ts';
import { findDescribed, pageWords } from './described.ts';
import type { Dom } from './dom.ts';
import { isJobPath } from './job-path.ts';
import { readJsonLd } from './json-ld.ts';
import { isPosting, type Surroundings } from './likeness.ts';
import { readMicrodata } from './microdata.ts';
import type { Outline } from './outline.ts';
import { labelsOf, type Page } from './page.ts';
import type { Posting } from './posting.ts';
import type { Source } from './reading.ts';
import { looksLikeApply, looksLikeList } from './refusals.ts';
import { bodyOf } from './selected.ts';
import type { Steps } from './steps.ts';
import { findStructure, type Found } from './structure.ts';
import { titleKey } from './title-key.ts';

/** The part of the page that holds the listing, how it was found, and the structured data that belongs to it. */
export interface Choice {
  readonly roots: readonly Element[];
  readonly skip: ReadonlySet<Element>;
  readonly source: Source;
  readonly posting: Posting | null;
  /** Lines of the outline that it spans. */
  readonly firstLine: number;
  readonly endLine: number;
}

const surely = 0.5;
const nearly = 0.8;

/** Finds the listing: by the site's row, by the block that structured data describes, by structure; null when nothing is one. */
export function* choose(page: Page): Steps<Choice | null> {
  const { dom, outline, site } = page;
  if (site?.applyPath?.test(page.path) === true) return null;
  const postings = [...(yield* readMicrodata(dom)), ...(yield* readJsonLd(dom))];
  const described = yield* bestDescribed(page, postings);
  if (site !== null) {
    const body = yield* bodyOf(dom, site);
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
  const found = yield* findStructure(outline, labelsOf(dom));
  if (found === null) return null;
  if (!(yield* isPosting(outline, found, surroundings(page, postings, found)))) return null;
  return { ...found.block, source: 'structure', posting: titledPosting(page, postings) };
}

/** Whether elements and a block share at least one line; if not, a site's row points at the wrong place. */
function touches(outline: Outline, roots: readonly Element[], block: Block): boolean {
  const span = linesOf(outline, roots);
  return span.firstLine < block.endLine && span.endLine > block.firstLine;
}

function* bestDescribed(
  page: Page,
  postings: readonly Posting[],
): Steps<{ readonly block: Block; readonly agreement: number; readonly posting: Posting } | null> {
  let best: { readonly block: Block; readonly agreement: number; readonly posting: Posting } | null = null;
  const described = postings.slice(0, 10).filter(({ text }) => text !== '');
  if (described.length === 0) return null;
  const words = yield* pageWords(page.outline);
  for (const posting of described) {
    const found = yield* findDescribed(page.outline, words, posting.text);
    // Two postings of one employer share half of their words; without its title on the page it must be nearly the same text.
    const least = titledPosting(page, [posting]) === null ? nearly : 0;
    if (found !== null && found.agreement >= least && found.agreement > (best?.agreement ?? 0))
      best = { ...found, posting };
  }
  return best;
}

/** Structured data of the first load may describe another listing than the one on show: its title must stand on the page. */
function titledPosting(page: Page, postings: readonly Posting[]): Posting | null {
  return postings.find((posting) => posting.title !== '' && page.hasLine(titleKey(posting.title))) ?? null;
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

function surroundings(page: Page, postings: readonly Posting[], found: Found): Surroundings {
  const { dom, outline, signs } = page;
  const first = outline.lines.find((line) => outline.elements[line.element]?.tag === 'h1' && !line.inFurniture);
  return {
    names: [...labelsOf(dom), first?.text ?? '', headingBefore(outline, found)],
    hasApply: signs.hasApply,
    isMarked: titledPosting(page, postings) !== null,
    isArticle: signs.isArticle,
    isJobAddress: isJobPath(page.path),
    isList: looksLikeList(dom, outline, signs, page.site, page.path) && !isInWindow(dom, found.block),
    isApplyForm: looksLikeApply(signs, page.path),
  };
}

/** A listing in a window over the page is what the reader looks at, whatever lies behind. */
function isInWindow(dom: Dom, { roots }: Block): boolean {
  for (let node: Node | null = roots[0] ?? null; node !== null; node = dom.parent(node))
    if (dom.isElement(node) && (dom.attribute(node, 'role') === 'dialog' || dom.tag(node) === 'dialog')) return true;
  return false;
}

const farthestHeading = 10;

/** The last heading before a block that is no link and no section of it; empty when there is none close by. */
function headingBefore(outline: Outline, { block, signs }: Found): string {
  for (let at = block.firstLine; at >= Math.max(0, block.firstLine - farthestHeading); at--) {
    const line = outline.lines[at];
    if (line?.isHeading === true && line.linked === 0 && !line.inFurniture && signs.sections[at] === null)
      return line.text;
  }
  return '';
}
