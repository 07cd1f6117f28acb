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
  /** Keys of the page's short lines: what may be a title on it. */
  readonly lineKeys: ReadonlySet<string>;
}

/** Looks a document through. */
export function openPage(dom: Dom, site: Site | null, url: string): Page {
  const outline = outlineOf(dom);
  const signs = readSigns(dom, outline, site);
  return { dom, outline, site, signs, path: pathOf(url), lineKeys: lineKeysOf(outline) };
}

/** The page's names for itself: the tab's label and `og:title`; without empty ones. */
export const labelsOf = (dom: Dom): string[] => [dom.title, metaOf(dom, 'og:title')].filter((label) => label !== '');

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
