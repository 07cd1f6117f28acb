import type { Board } from '../extension/board.ts';
import { h } from '../ui/h.ts';
import { countedWord, word } from '../ui/words.ts';
import type { BoardState } from './board-state.ts';
import { numberWord } from './row-words.ts';

/** What the reader should know about the board: how to switch it on, and whatever stands in its way. */
export function noticesView(board: Board, isOn: boolean): HTMLElement {
  const { rows, damaged, newer, left, isNewer, trouble } = board;
  return h(
    'div',
    { id: 'notices' },
    rows.length === 0 && trouble !== 'unreadable' ? emptyView(isOn) : null,
    rows.length > 0 && !isOn ? notice('off', word('board_is_off'), action('switch-on', 'board_switch_on')) : null,
    isNewer ? notice('newer', word('board_newer')) : null,
    newer > 0 ? notice('newer-rows', countedWord('board_newer_rows', newer)) : null,
    left > 0 ? notice('left', countedWord('board_left', left), action('tidy-left', 'board_understood')) : null,
    damaged > 0
      ? notice('damaged', countedWord('board_damaged', damaged), action('tidy-damaged', 'board_damaged_delete'))
      : null,
    trouble === null ? null : notice('trouble', word(`board_trouble_${troubleKeys.has(trouble) ? trouble : 'failed'}`)),
  );
}

const troubleKeys = new Set(['full', 'crowded', 'newer', 'failed', 'unreadable']);

function emptyView(isOn: boolean): HTMLElement {
  return h(
    'section',
    { id: 'empty', class: 'empty' },
    h('h2', {}, word(isOn ? 'board_empty_on' : 'board_empty_off')),
    h('p', {}, word(isOn ? 'board_empty_on_hint' : 'board_empty_off_hint')),
    h('p', { class: 'hint' }, word('board_private')),
    isOn ? null : h('p', {}, action('switch-on', 'board_switch_on', 'primary')),
  );
}

function notice(name: string, text: string, ...more: readonly HTMLElement[]): HTMLElement {
  return h('div', { id: `notice-${name}`, class: 'notice' }, h('p', {}, text), more);
}

function action(name: string, key: string, kind = 'plain'): HTMLElement {
  return h('button', { id: name, type: 'button', class: kind, 'data-action': name }, word(key));
}

/** What can be done with the rows chosen, or with those on show when none is chosen; an empty board can be filled. */
export function actionsView(state: BoardState, comparable: boolean): HTMLElement {
  const [shown, chosen] = [state.shown.length, state.chosen.size];
  const rows = chosen > 0 ? chosen : shown;
  const one = (name: string, label: string): HTMLElement =>
    h('button', { id: name, type: 'button', class: 'plain', 'data-action': name }, label);
  const group = { id: 'actions', role: 'group', 'aria-label': word('board_actions') };
  const load = one('load', word('board_load'));
  if (state.board?.rows.length === 0) return h('div', group, load);
  return h(
    'div',
    group,
    h('span', { class: 'chosen-count' }, chosen > 0 ? countedWord('board_chosen', chosen) : word('board_none_chosen')),
    one('choose-shown', word(chosen > 0 ? 'board_choose_none' : 'board_choose_shown')),
    h(
      'button',
      { id: 'compare-open', type: 'button', class: 'plain', 'data-action': 'compare-open', disabled: !comparable },
      word('board_compare'),
    ),
    chosen > 0 ? one('remove-chosen', countedWord('board_remove', chosen)) : null,
    h('span', { class: 'save' }, countedWord('board_save', rows, numberWord(rows))),
    one('save-csv', 'CSV'),
    one('save-markdown', 'Markdown'),
    one('save-json', 'JSON'),
    load,
    one('remove-all', word('board_remove_all')),
  );
}
