import { migrate, type Unreadable } from './migrate.ts';

/** What the board knows beside its rows. */
export interface Book {
  readonly version: number;
  /** Ids of rows that are being taken away; a background that died meanwhile left some of them. */
  readonly leaving: readonly string[];
  /** How many rows made room since the reader was last told. */
  readonly left: number;
}

export const newBook: Book = { version: 1, leaving: [], left: 0 };

export const bookKey = 'board';
const rowPrefix = 'board:row:';
export const rowKey = (id: string): string => rowPrefix + id;
export const isRowKey = (key: string): boolean => key.startsWith(rowPrefix);
const damagedPrefix = 'board:damaged:';
/** Where a value goes that could not be read, so that nothing is written over; `now` in milliseconds since 1970. */
export const damagedKey = (id: string, now: number): string => `${damagedPrefix}${now} ${id}`;
export const isDamagedKey = (key: string): boolean => key.startsWith(damagedPrefix);
/** Under this key the session's store says why the last listing could not be kept. */
export const troubleKey = 'board:trouble';

/** The stored book; a damaged one, which holds nothing of the reader's, starts anew. */
export function parseBook(stored: unknown): Book | Exclude<Unreadable, 'damaged'> {
  const record = migrate(stored, []);
  if (record === 'newer') return 'newer';
  if (record === 'damaged') return newBook;
  const { leaving, left } = record;
  const ids = Array.isArray(leaving) ? (leaving as readonly unknown[]) : [];
  return {
    version: newBook.version,
    leaving: ids.filter((id) => typeof id === 'string'),
    left: typeof left === 'number' && Number.isInteger(left) && left > 0 ? left : 0,
  };
}
