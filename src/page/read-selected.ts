import { domOf } from './dom.ts';
import { focusedField } from './draft-field.ts';
import { readJsonLd } from './json-ld.ts';
import { outlineOf } from './outline.ts';
import type { Reading } from './reading.ts';
import { readSelection } from './read-selection.ts';
import { lineOf } from './selected.ts';
import type { Site } from './sites/site.ts';
import { toEnd } from './steps.ts';
import { titleCandidates } from './title-candidates.ts';
import { titleSurroundings } from './title-surroundings.ts';
import { electTitle } from './title.ts';

/** The text that the reader has selected as a listing, with the page's title; or that nothing is selected. */
export function readSelected(document: Document, url: string, site: Site | null): Reading {
  const dom = domOf(document);
  const id = site?.id ?? null;
  const map = readSelection(document, dom);
  if (map === null) return { state: 'none', refusal: 'empty-selection', site: id };
  const outline = toEnd(outlineOf(dom));
  const last = outline.lines.length;
  const around = titleSurroundings(dom, outline, url, last);
  const posting = toEnd(readJsonLd(dom))[0] ?? null;
  const candidates = titleCandidates(dom, outline, site, posting, last, around);
  const firstLine = map.text.split('\n')[0] ?? '';
  const own = firstLine.length <= 100 ? firstLine : '';
  // A draft brings its title along; what the page round it is called is the editor's name.
  const isDraft = own !== '' && focusedField(document, dom) !== null;
  const title = isDraft ? own : (electTitle(candidates, null, around.likelihood) ?? own);
  const company = site === null ? '' : lineOf(dom, site.company);
  return {
    state: 'listing',
    listing: { title, text: map.text, company: company === '' ? null : company, url, headings: map.headings },
    source: 'text',
    site: id,
    map,
  };
}
