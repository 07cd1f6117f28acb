import type { Dom } from './dom.ts';
import { outlineOf, type Outline } from './outline.ts';
import { metaOf, readSigns, type Signs } from './refusals.ts';
import type { Site } from './sites/site.ts';
import type { Steps } from './steps.ts';
import { titleKey } from './title-key.ts';

/** A page that has been looked through once. */
export interface Page {
  readonly dom: Dom;
  readonly outline: Outline;
  readonly site: Site | null;
  readonly signs: Signs;
  readonly path: string;
  /** Whether a title stands on the page as a line of its own. */
  readonly hasLine: (key: string) => boolean;
}

/** Looks a document through. */
export function* openPage(dom: Dom, site: Site | null, url: string): Steps<Page> {
  const outline = yield* outlineOf(dom);
  const signs = yield* readSigns(dom, outline, site);
  return { dom, outline, site, signs, path: pathOf(url), hasLine: lineFinder(outline) };
}

/** The page's names for itself: the tab's label and `og:title`; without empty ones. */
export const labelsOf = (dom: Dom): string[] =>
  [dom.title, metaOf(dom, 'og:title')]
    .map((label) => label.replace(/\s+/g, ' ').trim())
    .filter((label) => label !== '');

const mostLines = 5000;

/** Only lines with about as many words are compared: of the others there are many. */
function lineFinder({ lines }: Outline): Page['hasLine'] {
  const some = lines.slice(0, mostLines);
  return (key) => {
    const words = key.split(' ').length;
    return some.some((line) => Math.abs(line.count - words) <= 2 && titleKey(line.text) === key);
  };
}

function pathOf(url: string): string {
  try {
    const parsed = new URL(url);
    return parsed.pathname + parsed.search + parsed.hash;
  } catch {
    return '';
  }
}
