import { h } from './h.ts';
import { word } from './words.ts';

/** The way to the board, in a tab of its own. */
export function boardLink(): HTMLElement {
  return h('p', { id: 'board-link' }, h('a', { href: 'board.html', target: '_blank' }, word('board_link')));
}
