import { h } from '../ui/h.ts';
import { word } from '../ui/words.ts';
import { button, part } from './parts.ts';
import type { Command, OptionsState } from './state.ts';

/** The keyboard commands as they are set in the browser, which alone may change them, and whose language is spoken. */
export function keysView(state: OptionsState): HTMLElement[] {
  return part(
    state,
    'keys',
    h('dl', { class: 'keys' }, ...state.commands.map(command)),
    h('p', { class: 'hint' }, word('options_keys_ledger')),
    h('div', { class: 'buttons' }, button('shortcuts', word('options_keys_change'))),
    h('h3', {}, word('options_language')),
    h('p', {}, word('options_language_text')),
  );
}

function command({ does, keys }: Command): HTMLElement {
  const names = keys.split('+').filter((name) => name !== '');
  return h(
    'div',
    {},
    h('dt', {}, does),
    h(
      'dd',
      {},
      names.length === 0
        ? word('options_keys_unset')
        : names.flatMap((name, index) => [index === 0 ? '' : '+', h('kbd', {}, name)]),
    ),
  );
}
