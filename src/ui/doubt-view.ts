import type { Listing, Verdict } from '../classifier/index.ts';
import { h, pageText } from './h.ts';
import { countedLines } from './side-view.ts';
import { certainty } from './verdict-view.ts';
import { countedWord, phrase, word } from './words.ts';

/** How the listing was read: structured data, a known site's layout, the page's structure or a selection. */
export interface ReadFrom {
  readonly source: string;
  /** Id of the known site the page belongs to, or null. */
  readonly site: string | null;
}

/** How sure the verdict is, what it rests on and where the text was read, folded. */
export function doubtView(listing: Listing, verdict: Verdict, read: ReadFrom): HTMLElement {
  return h(
    'details',
    { id: 'doubt', class: 'fold' },
    h('summary', {}, h('h2', {}, word('doubt_title'))),
    h('p', {}, h('strong', {}, certainty(verdict))),
    verdict.role === 'neither' ? null : h('p', {}, word('doubt_calibration', Math.round(verdict.confidence * 100))),
    h('ul', { class: 'facts' }, ...facts(listing, verdict, read).map((fact) => h('li', {}, ...fact))),
  );
}

function facts(listing: Listing, verdict: Verdict, read: ReadFrom): (string | Node)[][] {
  const lines = verdict.lines.filter(({ kind }) => kind !== 'heading').length;
  return [
    [countedWord('doubt_lines', lines, String(countedLines(verdict).length))],
    [word('doubt_language', languageName(verdict.language))],
    source(listing, read),
    ...(read.source === 'structure' && read.site !== null ? [[word('doubt_site_changed')]] : []),
    [word('doubt_certificates')],
  ];
}

function source(listing: Listing, read: ReadFrom): (string | Node)[] {
  if (!read.source.startsWith('site:')) return [word(`source_${read.source.replace('-', '_')}`)];
  return phrase('source_site', pageText(listing.url === null ? read.source.slice(5) : hostOf(listing.url)));
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : url;
}

function languageName(code: string): string {
  if (code === 'und') return word('language_unknown');
  const reader = document.documentElement.lang === '' ? 'en' : document.documentElement.lang;
  return new Intl.DisplayNames([reader, 'en'], { type: 'language' }).of(code) ?? code;
}
