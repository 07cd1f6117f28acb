import { h, pageText } from './h.ts';
import { phrase, word } from './words.ts';

/** What the browser lets Remit read by itself. */
export interface Access {
  /** Host of the page on show, as people write it; null when the page has no site or the browser does not tell it. */
  readonly host: string | null;
  readonly thisSite: boolean;
  readonly allSites: boolean;
}

/** The switch that shows and hides the evidence on the page, with its keyboard command. */
export function marksView(state: { readonly highlights: boolean; readonly shortcut: string | null }): HTMLElement {
  const { highlights, shortcut } = state;
  return h(
    'section',
    { id: 'marks', class: 'switches' },
    switchRow(
      'marks-switch',
      'toggle-marks',
      highlights,
      [word('marks_switch')],
      shortcut === null ? null : keys(shortcut),
    ),
  );
}

/** The button that opens the panel, which stays beside the page; null where it is not offered. */
export function panelView(offered: boolean): HTMLElement | null {
  if (!offered) return null;
  return h(
    'section',
    { id: 'panel-offer', class: 'switches' },
    h(
      'button',
      { id: 'open-panel', type: 'button', class: 'switch', 'data-action': 'open-panel' },
      h('span', { class: 'switch-label' }, word('panel_open'), h('span', { class: 'keys' }, word('panel_open_hint'))),
      h('span', { class: 'beside', 'aria-hidden': 'true' }),
    ),
  );
}

/** Automatic checking: for this site and for all known job sites, each given and taken back by its switch. */
export function accessView(access: Access | null): HTMLElement | null {
  if (access === null) return null;
  const { host, thisSite, allSites } = access;
  return h(
    'section',
    { id: 'access', class: 'switches', 'aria-labelledby': 'access-title' },
    h('h2', { id: 'access-title' }, word('access_title')),
    host === null
      ? null
      : switchRow('site-switch', 'toggle-site', thisSite, phrase('access_this_site', pageText(host)), null),
    switchRow('all-sites-switch', 'toggle-all-sites', allSites, [word('access_all_sites')], null),
    h('p', { class: 'hint' }, word(thisSite || allSites ? 'access_hint_on' : 'access_hint_off')),
  );
}

function switchRow(
  id: string,
  action: string,
  on: boolean,
  label: readonly (string | Node)[],
  hint: HTMLElement | null,
): HTMLElement {
  return h(
    'button',
    { id, type: 'button', role: 'switch', class: 'switch', 'aria-checked': String(on), 'data-action': action },
    h('span', { class: 'switch-label' }, label, hint),
    h('span', { class: 'track', 'aria-hidden': 'true' }, h('span', { class: 'thumb' })),
  );
}

/** A key combination, key by key and never turned round; browsers write `Alt+Shift+H`, on a Mac `⌥⇧H`. */
function keys(shortcut: string): HTMLElement {
  const names = shortcut.split('+').filter((name) => name !== '');
  const shown = names.flatMap((name, index) => [index === 0 ? '' : '+', h('kbd', {}, name)]);
  return h('span', { class: 'keys' }, h('bdi', { dir: 'ltr' }, ...shown));
}
