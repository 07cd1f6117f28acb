import type { Row } from '../extension/board-row.ts';
import { ask } from '../extension/messages.ts';
import { chooseSettings } from '../extension/choose-settings.ts';

import {
  type BoardState,
  narrowed,
  rowsOf,
  sortedBy,
  wantedRows,
  withChoice,
  withCompared,
  withShownChosen,
} from './board-state.ts';
import { download } from './download.ts';
import { drawHead } from './draw-board.ts';
import type { NoteKeeper } from './note-keeper.ts';
import { idAt, place } from './places.ts';
import { editRow, removeRows } from './row-changes.ts';
import { rowsCsv } from './rows-csv.ts';
import { rowsJson } from './rows-json.ts';
import { rowsMarkdown } from './rows-markdown.ts';
import type { SortKey } from './rows-query.ts';
import type { UndoOffer } from './undo-offer.ts';

/** What actions need of the page. */
export interface BoardPage {
  readonly state: () => BoardState;
  /** Shows another state. */
  readonly show: (next: BoardState) => void;
  /** Brings a row onto the page and moves the focus into it. */
  readonly focusRow: (id: string, selector: string) => void;
  readonly offer: UndoOffer;
  readonly notes: NoteKeeper;
}

/** What a click on an element with this `data-action` does. */
export type Actions = Readonly<Record<string, (source: HTMLElement) => unknown>>;

/** All that can be done on the board. */
export function boardActions(page: BoardPage): Actions {
  const { state, show, offer } = page;
  return {
    ...fileActions(state),
    'switch-on': () => chooseSettings({ board: true }),
    'tidy-left': () => ask('boardTidy', 'left'),
    'tidy-damaged': () => ask('boardTidy', 'damaged'),
    sort: ({ dataset }) => {
      const key = dataset['key'] as SortKey;
      show(sortedBy(state(), key));
      drawHead(state().query);
      place(`#sort-${key}`).focus();
    },
    starred: (source) => {
      const starred = !state().query.starred;
      source.setAttribute('aria-pressed', String(starred));
      show(narrowed(state(), { starred }));
    },
    choose: (source) => show(withChoice(state(), idAt(source))),
    'choose-shown': () => show(withShownChosen(state())),
    star: async (source) =>
      offer.failed(await editRow({ id: idAt(source), star: source.getAttribute('aria-pressed') !== 'true' })),
    ...removals(page),
    'compare-open': () => {
      show(withCompared(state()));
      place('#compare-title').focus();
    },
    'compare-close': () => {
      show({ ...state(), compared: [] });
      place('#compare-open').focus();
    },
    undo: () => offer.takeBack(),
    hush: () => offer.hush(),
  };
}

function removals({ state, focusRow, offer, notes }: BoardPage): Actions {
  const takeOff = async (rows: readonly Row[]): Promise<void> => {
    await notes.finish();
    // What was just written is taken back with the rest.
    const now = state().board?.rows ?? [];
    offer.tell(await removeRows(rows.map((row) => now.find(({ id }) => id === row.id) ?? row)));
  };
  return {
    remove: (source) => {
      const id = idAt(source);
      const { shown } = state();
      const at = shown.findIndex((row) => row.id === id);
      const next = shown[at + 1] ?? shown[at - 1];
      if (next !== undefined) focusRow(next.id, '[data-action="remove"]');
      return takeOff(rowsOf(state(), new Set([id])));
    },
    'remove-chosen': () => takeOff(rowsOf(state(), state().chosen)),
    'remove-all': () => takeOff(state().board?.rows ?? []),
  };
}

function fileActions(state: BoardPage['state']): Actions {
  const save = (ending: string, type: string, text: string): void =>
    download(`remit-board-${new Date().toISOString().slice(0, 10)}.${ending}`, type, text);
  return {
    'save-csv': () => save('csv', 'text/csv', rowsCsv(wantedRows(state()))),
    'save-markdown': () => save('md', 'text/markdown', rowsMarkdown(wantedRows(state()))),
    'save-json': () => save('json', 'application/json', rowsJson(wantedRows(state()), new Date())),
    load: () => place('#file').click(),
  };
}
