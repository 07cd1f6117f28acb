import { boardLimits } from '../extension/parse-settings.ts';
import { h } from '../ui/h.ts';
import { word } from '../ui/words.ts';
import { checkbox, part } from './parts.ts';
import type { OptionsState } from './state.ts';

/** Which of Remit's surfaces are on, and how much the board keeps. */
export function surfacesView(state: OptionsState): HTMLElement[] {
  const { settings, locked, newer } = state;
  const limitLocked = locked.has('boardLimit');
  return part(
    state,
    'surfaces',
    ...(['card', 'lists', 'board'] as const).map((name) =>
      checkbox({
        name,
        on: settings[name],
        label: word(`options_${name}`),
        hint: word(`options_${name}_hint`),
        locked: locked.has(name),
        disabled: newer,
      }),
    ),
    h(
      'div',
      { class: 'inline' },
      h('label', { for: 'setting-boardLimit' }, word('options_board_limit')),
      h('input', {
        id: 'setting-boardLimit',
        type: 'number',
        min: boardLimits.least,
        max: boardLimits.most,
        step: 1,
        value: settings.boardLimit,
        disabled: newer || limitLocked,
        'data-setting': 'boardLimit',
        'aria-describedby': 'boardLimit-hint',
      }),
      h('a', { href: 'board.html' }, word('options_board_open')),
    ),
    h(
      'p',
      { id: 'boardLimit-hint', class: 'hint' },
      word('options_board_limit_hint', boardLimits.least, boardLimits.most),
    ),
    limitLocked && h('p', { class: 'locked' }, word('options_locked')),
  );
}
