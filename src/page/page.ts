import type { Dom } from './dom.ts';
import { outlineOf, type Outline } from './outline.ts';
import { metaOf, readSigns, type Signs } from './refusals.ts';
import { titleKey } from './title.ts';
import type { Site } from './sites/site.ts';

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
export function openPage(dom: Dom, site: Site | null, url: string): Page {
  const outline = outlineOf(dom);
  const signs = readSigns(dom, outline, site);
  return { dom, outline, site, signs, path: pathOf(url), hasLine: lineFinder(outline) };
}

/** The page's names for itself: the tab's label and `og:title`; without empty ones. */
export const labelsOf = (dom: Dom): string[] => [dom.title, metaOf(dom, 'og:title')].filter((label) => label !== '');

/** The keys of the page's short lines are made when the first title is looked for. */
function lineFinder(outline: Outline): Page['hasLine'] {
  let keys: Set<string> | null = null;
  return (key) =>
    (keys ??= new Set(outline.lines.filter((line) => line.count <= 30).map((line) => titleKey(line.text)))).has(key);
}

function pathOf(url: string): string {
  try {
    const parsed = new URL(url);
    return parsed.pathname + parsed.search + parsed.hash;
  } catch {
    return '';
  }
}
