import type { Listing, Verdict } from '../classifier/index.ts';
import { h, pageText } from './h.ts';
import { phrase, word } from './words.ts';

/**
 * What the duties say beyond the verdict: the kind of office and the seat in it, how far the project manager's work
 * reaches, what the page means by PM and PMO, and a title elsewhere on it that says the opposite; null when nothing.
 */
export function flavourView(listing: Listing, verdict: Verdict): HTMLElement | null {
  const { flavours = [], shortReadings = [], otherTitle = null, language } = verdict;
  const rows = [
    ...flavours.map(({ id, quote }) => [word(`flavour_${id}`), ' ', said(quote, language)]),
    ...shortReadings.map(({ short, reading, quote }) => [
      ...phrase('flavour_short', short, word(`flavour_means_${reading.replaceAll('-', '_')}`)),
      ' ',
      said(quote, language),
    ]),
    ...(otherTitle === null
      ? []
      : [phrase('flavour_other_title', shownTitle(listing, verdict), pageText(otherTitle.title))]),
  ];
  if (rows.length === 0) return null;
  return h(
    'section',
    { id: 'flavour' },
    h('h2', {}, word('flavour_title')),
    h('ul', {}, ...rows.map((row) => h('li', {}, ...row))),
  );
}

const said = (quote: string, language: string): HTMLElement =>
  h('span', { class: 'quote' }, '“', pageText(quote, null, language), '”');

const shownTitle = (listing: Listing, { title }: Verdict): HTMLElement =>
  pageText(title.clean === '' ? listing.title : title.clean);
