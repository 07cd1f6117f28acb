import { renew } from '../ui/renew.ts';
import { countedWord, word } from '../ui/words.ts';
import type { BoardState } from './board-state.ts';
import { compareView, mostCompared } from './compare-view.ts';
import { headView } from './frame-view.ts';
import { actionsView, noticesView } from './notices-view.ts';
import { place, say } from './places.ts';
import type { RowList } from './row-list.ts';
import { numberWord } from './row-words.ts';
import type { Query } from './rows-query.ts';

/** Draws what depends on the rows: after a change of theirs, of the query or of what is chosen. */
export function drawBoard(state: BoardState, list: RowList): void {
  const { board, isOn, shown, chosen } = state;
  if (board === null) return;
  const isEmpty = board.rows.length === 0;
  place('main').dataset['state'] = isEmpty ? 'empty' : 'rows';
  place('#tools').hidden = isEmpty;
  place('#rows').hidden = shown.length === 0;
  renew(place('#notices'), noticesView(board, isOn));
  place('#actions').hidden = false;
  renew(place('#actions'), actionsView(state, chosen.size > 1 && chosen.size <= mostCompared));
  say('#count', isEmpty ? '' : countText(board.rows.length, shown.length));
  drawCompared(state);
  list.update(shown, chosen);
}

/** Draws the heads of the columns, which show what the rows are sorted by. */
export function drawHead(query: Query): void {
  (place('#rows') as HTMLTableElement).tHead?.replaceWith(headView(query));
}

function countText(all: number, shown: number): string {
  if (shown === 0) return word('board_no_match');
  return shown === all
    ? countedWord('board_count', all, numberWord(all))
    : word('board_count_some', numberWord(shown), numberWord(all));
}

function drawCompared({ board, compared }: BoardState): void {
  const next = compareView(compared.flatMap((id) => board?.rows.filter((row) => row.id === id) ?? []));
  const beside = place('#beside');
  if (next === null) beside.replaceChildren();
  else if (beside.firstElementChild?.isEqualNode(next) !== true) beside.replaceChildren(next);
}
