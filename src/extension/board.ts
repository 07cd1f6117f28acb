import { bookKey, isDamagedKey, isRowKey, newBook, parseBook, rowKey, troubleKey } from './board-book.ts';
import { readRow, type Row } from './board-row.ts';
import { browser } from './browser.ts';
import { noteError } from './errors.ts';
import type { Unreadable } from './migrate.ts';

/** The board as it stands in the store. */
export interface Board {
  readonly rows: readonly Row[];
  /** How many values cannot be read, and how many rows a newer Remit wrote; both are left as they are. */
  readonly damaged: number;
  readonly newer: number;
  /** How many rows made room since the reader was last told. */
  readonly left: number;
  /** True when a newer Remit wrote the board itself: nothing on it may be changed. */
  readonly isNewer: boolean;
  /** Why the listing judged last could not be kept, or null: an outcome of the writer, or `unreadable` for the store. */
  readonly trouble: string | null;
}

type Changes = Readonly<Record<string, { readonly newValue?: unknown }>>;

/**
 * Calls back with the board, now and after each change, whichever window made it. A store that cannot be read gives an
 * empty board with that trouble. Returns the function that stops it.
 */
export async function watchBoard(listener: (board: Board) => void): Promise<() => void> {
  const values = new Map<string, Row | Unreadable>();
  let book: unknown = newBook;
  let trouble: string | null = null;
  const take = (key: string, stored: unknown): void => {
    if (key === bookKey) book = stored;
    else if (stored === undefined) values.delete(key);
    else if (isRowKey(key)) values.set(key, readRow(key, stored));
    else if (isDamagedKey(key)) values.set(key, 'damaged');
  };
  const tell = (): void => listener(boardOf(values, book, trouble));
  const changed = (changes: Changes, area: string): void => {
    const mine = Object.keys(changes).filter((key) => key.startsWith(bookKey));
    if (mine.length === 0) return;
    if (area === 'local') for (const key of mine) take(key, changes[key]?.newValue);
    else trouble = textOf(changes[troubleKey]?.newValue);
    tell();
  };
  browser.storage.onChanged.addListener(changed);
  try {
    for (const [key, stored] of Object.entries(await browser.storage.local.get(null))) take(key, stored);
    trouble = textOf((await browser.storage.session.get(troubleKey))[troubleKey]);
  } catch (error) {
    noteError(error, 'reading the board');
    trouble = 'unreadable';
  }
  tell();
  return () => browser.storage.onChanged.removeListener(changed);
}

function boardOf(values: ReadonlyMap<string, Row | Unreadable>, stored: unknown, trouble: string | null): Board {
  const book = stored === undefined ? newBook : parseBook(stored);
  const leaving = new Set(book === 'newer' ? [] : book.leaving.map(rowKey));
  const rows: Row[] = [];
  const counts = { newer: 0, damaged: 0 };
  for (const [key, value] of values) {
    if (typeof value === 'string') counts[value]++;
    else if (!leaving.has(key)) rows.push(value);
  }
  return { rows, ...counts, left: book === 'newer' ? 0 : book.left, isNewer: book === 'newer', trouble };
}

const textOf = (stored: unknown): string | null => (typeof stored === 'string' ? stored : null);
