import { h, pageText } from '../ui/h.ts';
import { countedWord, word } from '../ui/words.ts';
import { button, part } from './parts.ts';
import type { OptionsState } from './state.ts';

/** Which sites are checked without a click: given and taken back one by one, or all known job sites at once. */
export function sitesView(state: OptionsState): HTMLElement[] {
  const { granted, known } = state;
  const whole = known.length > 0 && known.every((pattern) => granted.includes(pattern));
  return part(
    state,
    'sites',
    h('p', {}, word(granted.length === 0 ? 'options_sites_none' : 'options_sites_some')),
    h(
      'div',
      { class: 'buttons' },
      !whole && button('ask-known', word('options_sites_ask_known', known.length), null, 'primary'),
      granted.length > 0 && button('remove-all', word('options_sites_remove_all')),
    ),
    h(
      'form',
      { id: 'site-form', class: 'inline', 'data-form': 'ask-site' },
      h('label', { for: 'site' }, word('options_sites_one')),
      h('input', {
        id: 'site',
        name: 'site',
        type: 'text',
        inputmode: 'url',
        autocomplete: 'off',
        spellcheck: 'false',
        placeholder: 'jobs.example.com',
      }),
      h('button', { id: 'ask-site', type: 'submit', class: 'button' }, word('options_sites_ask')),
    ),
    granted.length > 0 &&
      h(
        'details',
        { id: 'granted', open: granted.length <= 12 },
        h('summary', {}, countedWord('options_sites_list', granted.length)),
        h('ul', { class: 'sites' }, ...granted.map(site)),
      ),
  );
}

function site(pattern: string): HTMLElement {
  const name = siteName(pattern);
  const remove = button('remove-site', word('options_sites_remove'), pattern);
  remove.setAttribute('aria-label', `${word('options_sites_remove')}: ${name}`);
  return h('li', {}, pageText(name), remove);
}

/** A match pattern as people read it: `https://*.jobs.example/*` is jobs.example with all its addresses. */
export function siteName(pattern: string): string {
  const host = pattern.replace(/^(\*|https?|file):\/\//, '').replace(/\/.*/, '');
  return host === '*' || pattern === '<all_urls>' ? word('options_sites_every') : host.replace(/^\*\.|^www\./, '');
}
