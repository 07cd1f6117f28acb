import type { Verdict } from '../classifier/index.ts';
import { h } from '../ui/h.ts';
import { titleView } from '../ui/title-view.ts';
import { balanceView, verdictView } from '../ui/verdict-view.ts';
import { phrase, word } from '../ui/words.ts';
import { sample } from './sample.ts';

/** What the first page knows. */
export interface WelcomeState {
  /** The verdict on the sample, or null until the classifier has read it. */
  readonly verdict: Verdict | null;
  /** What the reader chose; null while they have not. */
  readonly choice: 'auto' | 'click' | 'refused' | null;
  readonly browser: 'chrome' | 'firefox';
  /** The keys of the main command, or '' when it has none. */
  readonly keys: string;
}

/** The first page: an example, one choice, and what to know; one screen. */
export function view(state: WelcomeState): HTMLElement {
  return h(
    'main',
    { 'data-state': state.verdict === null ? 'reading' : 'ready', 'data-role': state.verdict?.role ?? null },
    h('header', { id: 'head' }, h('h1', {}, word('welcome_title')), h('p', {}, word('welcome_lead'))),
    example(state.verdict),
    choice(state),
    h(
      'div',
      { id: 'answer', role: 'status', class: 'answer' },
      state.choice !== null && h('p', {}, answer(state.choice)),
    ),
    facts(state),
    h(
      'p',
      { id: 'more', class: 'foot' },
      h('a', { href: 'options.html' }, word('welcome_options')),
      ' · ',
      word('promise'),
    ),
  );
}

function example(verdict: Verdict | null): HTMLElement {
  const [heading = '', ...duties] = sample.text.split('\n');
  return h(
    'div',
    { id: 'example', class: 'example' },
    h(
      'section',
      { class: 'listing-card', 'aria-labelledby': 'listing-heading' },
      h('h2', { id: 'listing-heading' }, word('welcome_listing')),
      word('ui_language') !== 'en' && h('p', { class: 'muted' }, word('welcome_in_english')),
      h(
        'div',
        { id: 'sample', lang: 'en' },
        h('p', { class: 'sample-title' }, sample.title),
        h('p', { class: 'muted' }, sample.company),
        h('p', { 'data-line': heading }, heading),
        h('ul', {}, ...duties.map((duty) => h('li', { 'data-line': duty }, duty))),
      ),
    ),
    h(
      'section',
      { class: 'verdict-card', 'aria-labelledby': 'verdict-heading' },
      h('h2', { id: 'verdict-heading' }, word('welcome_verdict')),
      verdict === null ? h('p', {}, word('reading')) : verdictParts(verdict),
    ),
  );
}

/** The views of the popup, without the buttons that only make sense there. */
function verdictParts(verdict: Verdict): readonly (HTMLElement | null)[] {
  const [, headline] = verdictView(sample, verdict);
  const sentence = h('p', { class: 'verdict' }, ...(headline?.childNodes ?? []));
  const title = titleView(sample, verdict, false);
  title?.querySelector('button')?.remove();
  return [sentence, balanceView(verdict), title];
}

function choice({ choice: chosen }: WelcomeState): HTMLElement {
  const option = (name: 'auto' | 'click') =>
    h(
      'div',
      { class: 'option' },
      h(
        'button',
        {
          id: `choose-${name}`,
          type: 'button',
          class: `button ${name}`,
          'data-action': name,
          'aria-describedby': `${name}-hint`,
          'aria-pressed': String(chosen === name),
        },
        word(`welcome_${name}`),
      ),
      h('p', { id: `${name}-hint`, class: 'muted' }, word(`welcome_${name}_hint`)),
    );
  return h(
    'section',
    { id: 'choice', 'aria-labelledby': 'choice-title' },
    h('h2', { id: 'choice-title' }, word('welcome_choice')),
    h('div', { class: 'options' }, option('auto'), option('click')),
  );
}

const answer = (choice: 'auto' | 'click' | 'refused'): string =>
  word(choice === 'refused' ? 'welcome_refused' : `welcome_${choice}_done`);

function facts({ browser, keys }: WelcomeState): HTMLElement {
  const names = keys.split('+').filter((name) => name !== '');
  const shown = h('span', {}, ...names.flatMap((name, index) => [index === 0 ? '' : '+', h('kbd', {}, name)]));
  return h(
    'div',
    { id: 'facts', class: 'facts' },
    h(
      'section',
      {},
      h('h2', {}, word('welcome_pin')),
      h(
        'p',
        {},
        word(`welcome_pin_${browser}`),
        ...(names.length === 0 ? [] : [' ', ...phrase('welcome_keys', shown)]),
      ),
    ),
    h('section', {}, h('h2', {}, word('welcome_sees')), h('p', {}, word('welcome_sees_text'))),
    h('section', {}, h('h2', {}, word('welcome_not')), h('p', {}, word('welcome_not_text'))),
  );
}
