import type { Listing, Verdict } from '../classifier/index.ts';
import { accuracy } from './accuracy.ts';
import { changeView } from './change-view.ts';
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

/** How sure the verdict is, what would change it, how often verdicts are right and what was read, folded. */
export function doubtView(listing: Listing, verdict: Verdict, read: ReadFrom): HTMLElement {
  return h(
    'details',
    { id: 'doubt', class: 'fold' },
    h('summary', {}, h('h2', {}, word('doubt_title'))),
    h('p', {}, h('strong', {}, certainty(verdict))),
    verdict.role === 'neither'
      ? null
      : h('p', {}, word('doubt_calibration', Math.min(99, Math.round(verdict.confidence * 100)))),
    changeView(listing, verdict),
    verdict.neither === 'language' ? null : accuracyView(),
    h('ul', { class: 'facts' }, ...facts(listing, verdict, read).map((fact) => h('li', {}, ...fact))),
  );
}

function accuracyView(): HTMLElement {
  const { adverts, right, confused, rightWhenHigh, measured } = accuracy;
  return h(
    'div',
    { class: 'accuracy' },
    h('h3', {}, word('accuracy_title')),
    h(
      'ul',
      { class: 'facts' },
      h('li', {}, word('accuracy_right', adverts, right, formats().day.format(new Date(measured)))),
      h('li', {}, word('accuracy_confused', confused)),
      h('li', {}, word('accuracy_when_high', rightWhenHigh)),
    ),
  );
}

function facts(listing: Listing, verdict: Verdict, read: ReadFrom): (string | Node)[][] {
  const lines = verdict.lines.filter(({ kind }) => kind !== 'heading').length;
  return [
    [countedWord('doubt_lines', lines, String(countedLines(verdict).length))],
    [word('doubt_language', languageName(verdict.language))],
    source(listing, read),
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
  return formats().language.of(code) ?? code;
}

interface Formats {
  readonly day: Intl.DateTimeFormat;
  readonly language: Intl.DisplayNames;
}

let made: (Formats & { readonly for: string }) | null = null;

/** Days and languages in the words of whoever reads. Engines take their time to make them: ask before they are needed. */
export function formats(): Formats {
  const language = reader();
  if (made?.for !== language) {
    made = {
      for: language,
      day: new Intl.DateTimeFormat([language, 'en'], { dateStyle: 'long', timeZone: 'UTC' }),
      language: new Intl.DisplayNames([language, 'en'], { type: 'language' }),
    };
    made.language.of('en');
    made.day.format(0);
  }
  return made;
}

/** The language the popup speaks. */
function reader(): string {
  return document.documentElement.lang === '' ? 'en' : document.documentElement.lang;
}
