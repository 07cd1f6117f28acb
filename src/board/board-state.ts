import type { Row } from '../extension/board-row.ts';
import type { Board } from '../extension/board.ts';
import { mostCompared } from './compare-view.ts';
import { filterRows, type Query, type SortKey, sortRows, wholeBoard } from './rows-query.ts';

/** What the board page shows: the rows as they stand in the store, and what the reader has made of them. */
export interface BoardState {
  /** Null until the store was read. */
  readonly board: Board | null;
  /** Whether listings are kept. */
  readonly isOn: boolean;
  readonly query: Query;
  /** All rows in the wanted order, and those of them that the query lets through. */
  readonly sorted: readonly Row[];
  readonly shown: readonly Row[];
  readonly chosen: ReadonlySet<string>;
  /** Ids of the rows that stand side by side. */
  readonly compared: readonly string[];
}

/** The page before anything was read. */
export const unread: BoardState = {
  board: null,
  isOn: false,
  query: wholeBoard,
  sorted: [],
  shown: [],
  chosen: new Set(),
  compared: [],
};

/** The rows as they are now; what was chosen and is gone is no longer chosen. */
export function withBoard(state: BoardState, board: Board): BoardState {
  const isSame = state.board !== null && sameRows(state.board.rows, board.rows);
  const sorted = isSame ? state.sorted : sortRows(board.rows, state.query);
  const there = new Set(board.rows.map(({ id }) => id));
  const chosen = new Set([...state.chosen].filter((id) => there.has(id)));
  return { ...state, board, sorted, chosen, shown: filterRows(sorted, state.query) };
}

const sameRows = (a: readonly Row[], b: readonly Row[]): boolean =>
  a.length === b.length && a.every((row, at) => row === b[at]);

/** Other rows are asked for. */
export function narrowed(state: BoardState, patch: Partial<Query>): BoardState {
  const query = { ...state.query, ...patch };
  return { ...state, query, shown: filterRows(state.sorted, query) };
}

/** Sorted by a column: the same column again turns the order round. */
export function sortedBy(state: BoardState, sort: SortKey): BoardState {
  const down = sort === 'seen' || sort === 'confidence';
  const ascending = state.query.sort === sort ? !state.query.ascending : !down;
  const query = { ...state.query, sort, ascending };
  const sorted = sortRows(state.board?.rows ?? [], query);
  return { ...state, query, sorted, shown: filterRows(sorted, query) };
}

/** One row is chosen, or no longer. */
export function withChoice(state: BoardState, id: string): BoardState {
  const { chosen } = state;
  return { ...state, chosen: new Set(chosen.has(id) ? [...chosen].filter((one) => one !== id) : [...chosen, id]) };
}

/** All rows on show are chosen, or none where some were. */
export const withShownChosen = (state: BoardState): BoardState => ({
  ...state,
  chosen: new Set(state.chosen.size > 0 ? [] : state.shown.map(({ id }) => id)),
});

/** The rows chosen stand side by side, as many as there is room for. */
export const withCompared = (state: BoardState): BoardState => ({
  ...state,
  compared: [...state.chosen].slice(0, mostCompared),
});

/** The rows of these ids, in the order they stand in. */
export const rowsOf = ({ sorted }: BoardState, ids: ReadonlySet<string>): readonly Row[] =>
  sorted.filter(({ id }) => ids.has(id));

/** What is saved to a file: the rows chosen, or those on show when none is. */
export const wantedRows = (state: BoardState): readonly Row[] =>
  state.chosen.size > 0 ? rowsOf(state, state.chosen) : state.shown;
