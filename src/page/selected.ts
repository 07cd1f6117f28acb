import type { Dom } from './dom.ts';
import type { Block } from './block.ts';
import type { Site } from './sites/site.ts';
import { outermost } from './microdata.ts';
import type { Steps } from './steps.ts';
import { mapText, textMap } from './text-map.ts';

const fewestWords = 12;
const mostParts = 500;
/** A line, and whether a body has enough words, is told from so many nodes. */
const mostNodes = 2000;

/** The elements of the first selector in a list of them whose text has enough words; empty when none has. */
export function* bodyOf(dom: Dom, site: Site): Steps<Pick<Block, 'roots' | 'skip'>> {
  for (const selector of site.body) {
    const roots = outermost(dom, dom.all(selector, null, mostParts));
    if (roots.length === 0) continue;
    const without = site.without === undefined ? [] : roots.flatMap((root) => dom.all(site.without ?? '', root));
    const skip = new Set(without);
    const { text } = yield* mapText(dom, roots, { skip, textOnly: true, most: mostNodes });
    if (text.split(/\s+/, fewestWords).length === fewestWords) return { roots, skip };
  }
  return { roots: [], skip: new Set() };
}

/** The one-line text of the first element that any of the selectors finds with text in it; empty when there is none. */
export function lineOf(dom: Dom, selectors: readonly string[]): string {
  for (const selector of selectors)
    for (const found of dom.all(selector, null, 20)) {
      const line = wordsIn(dom, found).replace(/\s+/g, ' ').trim();
      if (line !== '') return line.slice(0, 300);
    }
  return '';
}

function wordsIn(dom: Dom, found: Element): string {
  const tag = dom.tag(found);
  if (tag === 'meta') return dom.attribute(found, 'content');
  return tag === 'img'
    ? dom.attribute(found, 'alt').replace(/\s{1,9}logo$/i, '')
    : textMap(dom, [found], { textOnly: true, most: mostNodes }).text;
}
