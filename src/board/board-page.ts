import { watchBoard } from '../extension/board.ts';
import { chooseSettings } from '../extension/choose-settings.ts';
import { watchSettings } from '../extension/settings.ts';
import { word } from '../ui/words.ts';
import { boardActions, type BoardPage } from './board-actions.ts';
import { type BoardState, narrowed, unread, withBoard } from './board-state.ts';
import { drawBoard } from './draw-board.ts';
import { frameView, headView } from './frame-view.ts';
import { showKeepSettings } from './keep-settings.ts';
import { NoteKeeper } from './note-keeper.ts';
import { idAt, place } from './places.ts';
import { editRow, loadRows } from './row-changes.ts';
import { RowList } from './row-list.ts';
import type { Query } from './rows-query.ts';
import { stepRows } from './step-rows.ts';
import { UndoOffer } from './undo-offer.ts';

/** Shows the board and keeps it in line with the store and the settings, whoever changes them. */
export async function openBoardPage(): Promise<void> {
  let state: BoardState = unread;
  const root = place('main');
  document.title = `${word('board_title')} · Remit`;
  root.append(...frameView());
  const table = place('#rows') as HTMLTableElement;
  table.append(headView(state.query));
  const list = new RowList(table);
  const offer = new UndoOffer();
  const page: BoardPage = {
    state: () => state,
    show: (next) => {
      state = next;
      drawBoard(state, list);
    },
    focusRow: (id, selector) => {
      const row = list.reveal(state.shown.findIndex((one) => one.id === id));
      row?.querySelector<HTMLElement>(selector)?.focus();
    },
    offer,
    notes: new NoteKeeper(async (id, note) => offer.failed(await editRow({ id, note }))),
  };
  listenToReader(root, page);
  const showSettings = async (): Promise<void> => page.show({ ...state, isOn: await showKeepSettings() });
  watchSettings(() => void showSettings());
  await showSettings();
  await watchBoard((board) => page.show(withBoard(state, board)));
}

function listenToReader(root: HTMLElement, page: BoardPage): void {
  const { notes, offer, state } = page;
  const actions = boardActions(page);
  const narrow = (patch: Partial<Query>): void => page.show(narrowed(state(), patch));
  root.addEventListener('click', ({ target }) => {
    const source = target instanceof Element ? target.closest<HTMLElement>('[data-action]') : null;
    if (source !== null) void actions[source.dataset['action'] ?? '']?.(source);
  });
  root.addEventListener('submit', (event) => event.preventDefault());
  root.addEventListener('input', ({ target }) => {
    if (target instanceof HTMLTextAreaElement) notes.typed(idAt(target), target.value);
    else if (target === place('#search')) narrow({ search: (target as HTMLInputElement).value });
  });
  root.addEventListener('focusout', () => void notes.finish());
  addEventListener('pagehide', () => void notes.finish());
  root.addEventListener('change', ({ target }) => {
    const { id, value, checked, files } = target as HTMLInputElement;
    if (id === 'role') narrow({ role: value as Query['role'] });
    if (id === 'agreement') narrow({ agreement: value as Query['agreement'] });
    if (id === 'on') void chooseSettings({ board: checked });
    if (id === 'limit') void chooseSettings({ boardLimit: Number(value) });
    if (id === 'file' && files?.[0] !== undefined) void load(files[0], page);
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && state().compared.length > 0) void actions['compare-close']?.(root);
    else if (offer.stands && isUndoKey(event)) void offer.takeBack();
    else stepRows(event, (by) => step(page, by));
  });
}

function step({ state, focusRow }: BoardPage, by: 1 | -1): void {
  const { shown } = state();
  const id = document.activeElement === null ? '' : idAt(document.activeElement);
  const at = shown.findIndex((row) => row.id === id);
  const next = shown[at === -1 ? 0 : at + by];
  if (next !== undefined) focusRow(next.id, '.title a, input');
}

async function load(file: File, { state, offer }: BoardPage): Promise<void> {
  offer.tell(await loadRows(file, new Set(state().board?.rows.map(({ id }) => id))));
  (place('#file') as HTMLInputElement).value = '';
}

const isUndoKey = (event: KeyboardEvent): boolean =>
  event.key.toLowerCase() === 'z' &&
  (event.ctrlKey || event.metaKey) &&
  !event.shiftKey &&
  !(event.target instanceof HTMLTextAreaElement || event.target instanceof HTMLInputElement);
