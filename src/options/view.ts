import { h } from '../ui/h.ts';
import { word } from '../ui/words.ts';
import { backupView } from './backup-view.ts';
import { keysView } from './keys-view.ts';
import { marksView } from './marks-view.ts';
import { packView } from './pack-view.ts';
import { sitesView } from './sites-view.ts';
import type { OptionsState } from './state.ts';
import { surfacesView } from './surfaces-view.ts';

const sections = ['sites', 'marks', 'surfaces', 'keys', 'pack', 'backup'] as const;

/** The whole options page. Clicks and fields are told apart by their data attributes. */
export function view(state: OptionsState): HTMLElement {
  return h(
    'main',
    { 'data-state': 'ready' },
    h('header', { id: 'head' }, h('h1', {}, word('options_title')), h('p', {}, word('promise'))),
    h(
      'nav',
      { id: 'contents', 'aria-label': word('options_contents') },
      h('ul', {}, ...sections.map((id) => h('li', {}, h('a', { href: `#${id}` }, word(`options_${id}`))))),
    ),
    state.newer && h('p', { id: 'newer', class: 'fault' }, word('options_newer')),
    sitesView(state),
    marksView(state),
    surfacesView(state),
    keysView(state),
    packView(state),
    backupView(state),
  );
}
