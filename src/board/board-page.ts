import type { Row } from '../extension/board-row.ts';
import { type Board, watchBoard } from '../extension/board.ts';
import { ask } from '../extension/messages.ts';
import { loadSettingsState, saveSettings, watchSettings } from '../extension/settings.ts';
import { h } from '../ui/h.ts';
import { renew } from '../ui/renew.ts';
import { countedWord, word } from '../ui/words.ts';
import { compareView, mostCompared } from './compare-view.ts';
import { download } from './download.ts';
import { frameView, headView } from './frame-view.ts';
import { NoteKeeper } from './note-keeper.ts';
import { actionsView, noticesView } from './notices-view.ts';
import { editRow, loadRows, removeRows, type Told } from './row-changes.ts';
import { RowList } from './row-list.ts';
import { numberWord } from './row-words.ts';
import { rowsCsv } from './rows-csv.ts';
import { rowsJson } from './rows-json.ts';
import { rowsMarkdown } from './rows-markdown.ts';
import { filterRows, type Query, type SortKey, sortRows, wholeBoard } from './rows-query.ts';
import { stepRows } from './step-rows.ts';

const byId = (id: string): HTMLElement => document.getElementById(id) ?? document.body;
const inputOf = (id: string): HTMLInputElement => byId(id) as HTMLInputElement;

/** Shows the board and keeps it in line with the store and the settings, whoever changes them. */
export async function openBoardPage(): Promise<void> {
  let board: Board | null = null;
  let isOn = false;
  let query: Query = wholeBoard;
  let sorted: readonly Row[] = [];
  let shown: readonly Row[] = [];
  let chosen: ReadonlySet<string> = new Set();
  let compared: readonly string[] = [];
  let undo: Told['undo'] = null;

  const root = document.querySelector('main') ?? document.body;
  document.title = `${word('board_title')} · Remit`;
  root.append(...frameView());
  const table = byId('rows') as HTMLTableElement;
  table.append(headView(query));
  const list = new RowList(table);
  const notes = new NoteKeeper(async (id, note) => failed(await editRow({ id, note })));

  /** Draws what depends on the rows: after a change of theirs, of the query or of what is chosen. */
  function show(): void {
    if (board === null) return;
    shown = filterRows(sorted, query);
    const { rows } = board;
    const there = new Set(rows.map(({ id }) => id));
    chosen = new Set([...chosen].filter((id) => there.has(id)));
    const isEmpty = rows.length === 0;
    root.dataset['state'] = isEmpty ? 'empty' : 'rows';
    byId('tools').hidden = isEmpty;
    table.hidden = shown.length === 0;
    renew(byId('notices'), noticesView(board, isOn));
    renewWhole('actions', actionsView(shown.length, chosen.size, chosen.size > 1 && chosen.size <= mostCompared));
    say('count', isEmpty ? '' : countText(rows.length));
    showCompared(rows);
    list.update(shown, chosen);
  }

  function countText(all: number): string {
    if (shown.length === 0) return word('board_no_match');
    return shown.length === all
      ? countedWord('board_count', all, numberWord(all))
      : word('board_count_some', numberWord(shown.length), numberWord(all));
  }

  function showCompared(rows: readonly Row[]): void {
    const next = compareView(compared.flatMap((id) => rows.filter((row) => row.id === id)));
    const place = byId('beside');
    if (next === null) place.replaceChildren();
    else if (place.firstElementChild?.isEqualNode(next) !== true) place.replaceChildren(next);
  }

  function sort(): void {
    sorted = sortRows(board?.rows ?? [], query);
    table.tHead?.replaceWith(headView(query));
  }

  function narrow(patch: Partial<Query>): void {
    query = { ...query, ...patch };
    show();
  }

  /** Tells what a change came to, in words that are read out, and offers to take it back. */
  function tell(told: Told): void {
    undo = told.undo;
    say('said', told.text);
    const close = h('button', { type: 'button', class: 'plain', 'data-action': 'hush' }, word('board_hush'));
    const back = h(
      'button',
      { id: 'undo-button', type: 'button', class: 'primary', 'data-action': 'undo' },
      word('board_undo'),
    );
    byId('undo-offer').replaceChildren(...(undo === null ? [close] : [back, close]));
    byId('undo').classList.add('shown');
  }

  function hush(): void {
    undo = null;
    say('said', '');
    byId('undo-offer').replaceChildren();
    byId('undo').classList.remove('shown');
  }

  function failed(told: Told | null): boolean {
    if (told !== null) tell(told);
    return told !== null;
  }

  const rowsOf = (ids: ReadonlySet<string>): readonly Row[] => sorted.filter(({ id }) => ids.has(id));
  const wanted = (): readonly Row[] => (chosen.size > 0 ? rowsOf(chosen) : shown);
  const idAt = (source: Element): string => source.closest<HTMLElement>('[data-id]')?.dataset['id'] ?? '';

  async function takeOff(rows: readonly Row[]): Promise<void> {
    await notes.finish();
    // What was just written is taken back with the rest.
    tell(await removeRows(rows.map((row) => board?.rows.find(({ id }) => id === row.id) ?? row)));
  }

  const save = (ending: string, type: string, text: string): void =>
    download(`remit-board-${new Date().toISOString().slice(0, 10)}.${ending}`, type, text);

  const actions: Readonly<Record<string, (source: HTMLElement) => unknown>> = {
    'switch-on': () => saveSettings({ board: true }),
    'tidy-left': () => ask('boardTidy', 'left'),
    'tidy-damaged': () => ask('boardTidy', 'damaged'),
    sort: ({ dataset }) => {
      const key = dataset['key'] as SortKey;
      const down = key === 'seen' || key === 'confidence';
      query = { ...query, sort: key, ascending: query.sort === key ? !query.ascending : !down };
      sort();
      show();
      byId(`sort-${key}`).focus();
    },
    starred: (source) => {
      source.setAttribute('aria-pressed', String(!query.starred));
      narrow({ starred: !query.starred });
    },
    choose: (source) => {
      const id = idAt(source);
      chosen = new Set(chosen.has(id) ? [...chosen].filter((one) => one !== id) : [...chosen, id]);
      show();
    },
    'choose-shown': () => {
      chosen = new Set(chosen.size > 0 ? [] : shown.map(({ id }) => id));
      show();
    },
    star: async (source) =>
      failed(await editRow({ id: idAt(source), star: source.getAttribute('aria-pressed') !== 'true' })),
    remove: (source) => {
      const id = idAt(source);
      const at = shown.findIndex((row) => row.id === id);
      const next = shown[at + 1] ?? shown[at - 1];
      if (next !== undefined) focusRow(next.id, '[data-action="remove"]');
      return takeOff(rowsOf(new Set([id])));
    },
    'remove-chosen': () => takeOff(rowsOf(chosen)),
    'remove-all': () => takeOff(board?.rows ?? []),
    'compare-open': () => {
      compared = [...chosen].slice(0, mostCompared);
      show();
      byId('compare-title').focus();
    },
    'compare-close': () => {
      compared = [];
      show();
      byId('compare-open').focus();
    },
    'save-csv': () => save('csv', 'text/csv', rowsCsv(wanted())),
    'save-markdown': () => save('md', 'text/markdown', rowsMarkdown(wanted())),
    'save-json': () => save('json', 'application/json', rowsJson(wanted(), new Date())),
    load: () => byId('file').click(),
    undo: async () => {
      const back = undo;
      if (back === null) return;
      hush();
      tell(await back());
    },
    hush,
  };

  function focusRow(id: string, selector: string): void {
    list
      .reveal(shown.findIndex((row) => row.id === id))
      ?.querySelector<HTMLElement>(selector)
      ?.focus();
  }

  root.addEventListener('click', ({ target }) => {
    const source = target instanceof Element ? target.closest<HTMLElement>('[data-action]') : null;
    if (source !== null) void actions[source.dataset['action'] ?? '']?.(source);
  });
  root.addEventListener('submit', (event) => event.preventDefault());
  root.addEventListener('input', ({ target }) => {
    if (target instanceof HTMLTextAreaElement) notes.typed(idAt(target), target.value);
    else if (target === byId('search')) narrow({ search: (target as HTMLInputElement).value });
  });
  root.addEventListener('focusout', () => void notes.finish());
  addEventListener('pagehide', () => void notes.finish());
  root.addEventListener('change', ({ target }) => {
    const { id, value, checked, files } = target as HTMLInputElement;
    if (id === 'role') narrow({ role: value as Query['role'] });
    if (id === 'agreement') narrow({ agreement: value as Query['agreement'] });
    if (id === 'on') void saveSettings({ board: checked });
    if (id === 'limit') void saveSettings({ boardLimit: Number(value) });
    if (id === 'file' && files?.[0] !== undefined) void load(files[0]);
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && compared.length > 0) void actions['compare-close']?.(root);
    else if (undo !== null && isUndoKey(event)) void actions['undo']?.(root);
    else stepRows(event, (by) => step(by));
  });

  function step(by: 1 | -1): void {
    const id = document.activeElement === null ? '' : idAt(document.activeElement);
    const at = shown.findIndex((row) => row.id === id);
    const next = shown[at === -1 ? 0 : at + by];
    if (next !== undefined) focusRow(next.id, '.title a, input');
  }

  async function load(file: File): Promise<void> {
    tell(await loadRows(file, new Set(board?.rows.map(({ id }) => id))));
    inputOf('file').value = '';
  }

  async function showSettings(): Promise<void> {
    const { settings, locked } = await loadSettingsState();
    isOn = settings.board;
    const on = inputOf('on');
    on.checked = isOn;
    on.disabled = locked.has('board');
    const limit = byId('limit') as HTMLSelectElement;
    const value = String(settings.boardLimit);
    if (![...limit.options].some((option) => option.value === value)) limit.append(h('option', { value }, value));
    limit.value = value;
    limit.disabled = locked.has('boardLimit');
    show();
  }

  watchSettings(() => void showSettings());
  await showSettings();
  await watchBoard((next) => {
    const isSame = board !== null && sameRows(board.rows, next.rows);
    board = next;
    if (!isSame) sort();
    show();
  });
}

const sameRows = (a: readonly Row[], b: readonly Row[]): boolean =>
  a.length === b.length && a.every((row, at) => row === b[at]);

const isUndoKey = (event: KeyboardEvent): boolean =>
  event.key.toLowerCase() === 'z' &&
  (event.ctrlKey || event.metaKey) &&
  !event.shiftKey &&
  !(event.target instanceof HTMLTextAreaElement || event.target instanceof HTMLInputElement);

/** Live regions are read out when their words change. */
function say(id: string, text: string): void {
  const place = byId(id);
  if (place.textContent !== text) place.textContent = text;
}

function renewWhole(id: string, next: HTMLElement): void {
  const shown = byId(id);
  shown.hidden = false;
  renew(shown, next);
}
