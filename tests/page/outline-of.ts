import { domOf, type Dom } from '../../src/page/dom.ts';
import { outlineOf, type Outline, type OutlineElement, type OutlineLine } from '../../src/page/outline.ts';
import { readSigns, type Signs } from '../../src/page/refusals.ts';
import { toEnd } from '../../src/page/steps.ts';
import { openPage } from './open-fixture.ts';

/** The outline of a page with this body. */
export const outlineOfBody = (body: string): Outline => toEnd(outlineOf(domOf(openPage(`<body>${body}</body>`))));

/** The texts of the lines of a page with this body that are so. */
export const linesThat = (body: string, are: (line: OutlineLine) => boolean): string[] =>
  outlineOfBody(body)
    .lines.filter(are)
    .map((line) => line.text);

/** The element with an id, and its number. */
export function elementCalled(outline: Outline, id: string): OutlineElement & { readonly index: number } {
  const index = outline.elements.findIndex(({ node }) => node.id === id);
  return { ...outline.elements[index]!, index };
}

/** So many different words, in one line. */
export const wordsOfLength = (count: number, seed = 'word'): string =>
  Array.from({ length: count }, (_, index) => `${seed}${String(index)}`).join(' ');

/** A page of no known site, looked through. */
export function pageOf(
  body: string,
  head = '',
): { readonly dom: Dom; readonly outline: Outline; readonly signs: Signs } {
  const dom = domOf(openPage(`<head>${head}</head><body>${body}</body>`));
  const outline = toEnd(outlineOf(dom));
  return { dom, outline, signs: toEnd(readSigns(dom, outline, null)) };
}
