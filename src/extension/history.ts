import { browser } from './browser.ts';
import { bookKey, damagedKey, isDamagedKey, isRowKey, newBook, parseBook, type Book, rowKey } from './board-book.ts';
import { cleanNote, parseRow, readRow, type Row } from './board-row.ts';
import { noteError } from './errors.ts';
import { bounded } from './listing-address.ts';

/**
 * What a change came to. `gone`: the row is no longer there. `full`: the browser's store has no room. `crowded`: the
 * board's own limit. `newer`: a newer Remit wrote what would be changed. Nothing was changed unless it is `done`.
 */
export type Outcome = 'done' | 'gone' | 'full' | 'crowded' | 'newer' | 'failed';

/** What the reader writes on a row. */
export interface Edit {
  readonly note?: string;
  readonly star?: boolean;
}

/*
 * Only the background calls these; whoever else wants a change sends it a message. Each change is one `set` or one
 * `remove`, which browsers carry out wholly or not at all, so a background that dies loses at most the change it had
 * not answered. Where a change takes two, the first writes down the second.
 */

/** Puts a judged listing on the board; one that is there keeps its note, its star and the day it was first seen. */
export function see(row: Row, limit: number): Promise<Outcome> {
  return change(async (book) => {
    const place = await placeFor(row);
    if (place === 'newer') return 'newer';
    const { id, before, items } = place;
    const { firstSeen, note, star } = before ?? row;
    const merged = { ...row, id, firstSeen: Math.min(firstSeen, row.firstSeen), note, star };
    const leaving = before === null ? await whoLeaves(limit, id) : [];
    if (leaving === 'crowded') return 'crowded';
    if (leaving.length > 0) items[bookKey] = { ...book, leaving, left: book.left + leaving.length };
    await browser.storage.local.set({ ...items, [rowKey(id)]: merged });
    if (leaving.length > 0) await letGo({ ...book, leaving, left: book.left + leaving.length });
    return 'done';
  });
}

/** Writes the reader's note or star on a row. */
export function edit(id: string, { note, star }: Edit): Promise<Outcome> {
  return change(async () => {
    const row = await read(id);
    if (row === 'newer') return 'newer';
    if (row === undefined || row === 'damaged') return 'gone';
    const edited = { ...row, note: cleanNote(note ?? row.note), star: star ?? row.star };
    await browser.storage.local.set({ [rowKey(id)]: edited });
    return 'done';
  });
}

/** Takes rows off the board; what a newer Remit wrote stays. */
export function remove(ids: readonly string[]): Promise<Outcome> {
  return change(async () => {
    const keys = ids.map(rowKey);
    const stored = await browser.storage.local.get(keys);
    await browser.storage.local.remove(keys.filter((key) => parseRow(stored[key]) !== 'newer'));
    return 'done';
  });
}

/**
 * Puts rows back or in. Where a row is there already, the later verdict is kept, and no note or star is lost. With a
 * limit nothing is put in when it would be passed.
 */
export function put(rows: readonly Row[], limit: number | null): Promise<Outcome> {
  return change(async () => {
    const stored = await browser.storage.local.get(rows.map(({ id }) => rowKey(id)));
    const items: Record<string, unknown> = {};
    const put = new Map<string, Row>();
    for (const row of rows) {
      const key = rowKey(row.id);
      const before = put.get(key) ?? (stored[key] === undefined ? 'missing' : readRow(key, stored[key]));
      if (before === 'newer') return 'newer';
      if (before === 'damaged') items[damagedKey(row.id, Date.now())] = stored[key];
      put.set(key, typeof before === 'string' ? row : merge(before, row));
    }
    const added = [...put.keys()].filter((key) => stored[key] === undefined).length;
    if (limit !== null && added > 0 && (await rowKeys()).length + added > limit) return 'crowded';
    await browser.storage.local.set({ ...items, ...Object.fromEntries(put) });
    return 'done';
  });
}

/** The reader has read how many listings made room. */
export function forgetLeft(): Promise<Outcome> {
  return change(async (book) => {
    await browser.storage.local.set({ [bookKey]: { ...book, left: 0 } });
    return 'done';
  });
}

/** Deletes what stands where rows should and cannot be read; what a newer Remit wrote stays. */
export function removeDamaged(): Promise<Outcome> {
  return change(async () => {
    const stored = await browser.storage.local.get(null);
    const keys = Object.keys(stored).filter(
      (key) => isDamagedKey(key) || (isRowKey(key) && readRow(key, stored[key]) === 'damaged'),
    );
    await browser.storage.local.remove(keys);
    return 'done';
  });
}

let last: Promise<unknown> = Promise.resolve();

/** One change after the other; what an earlier background left half done is finished first. Never rejects. */
function change(task: (book: Book) => Promise<Outcome>): Promise<Outcome> {
  const mine = last.then(async (): Promise<Outcome> => {
    try {
      const stored = (await browser.storage.local.get(bookKey))[bookKey];
      const book = stored === undefined ? newBook : parseBook(stored);
      if (book === 'newer') return 'newer';
      return await task(book.leaving.length > 0 ? await letGo(book) : book);
    } catch (error) {
      if (/quota/i.test(String(error))) return 'full';
      noteError(error, 'the board');
      return 'failed';
    }
  });
  last = mine;
  return mine;
}

/** Carries out what the book says is leaving. */
async function letGo(book: Book): Promise<Book> {
  await browser.storage.local.remove(book.leaving.map(rowKey));
  const done = { ...book, leaving: [] };
  await browser.storage.local.set({ [bookKey]: done });
  return done;
}

interface Place {
  readonly id: string;
  readonly before: Row | null;
  /** What has to be written beside the row: a value that could not be read is moved aside, not written over. */
  readonly items: Record<string, unknown>;
}

async function placeFor(row: Row): Promise<Place | 'newer'> {
  const place = await placeAt(row.id);
  if (place === 'newer' || place.before === null || isSameListing(place.before, row)) return place;
  // Another listing under the same address: its title has to tell it apart.
  return placeAt(bounded(`${row.id} ${row.title}`));
}

async function placeAt(id: string): Promise<Place | 'newer'> {
  const stored = (await browser.storage.local.get(rowKey(id)))[rowKey(id)];
  const before = stored === undefined ? undefined : readRow(rowKey(id), stored);
  if (before === 'newer') return 'newer';
  if (before === 'damaged') return { id, before: null, items: { [damagedKey(id, Date.now())]: stored } };
  return { id, before: before ?? null, items: {} };
}

/** Titles may grow while a page loads; that no word of a title stays, or the company changes, is another listing. */
function isSameListing(before: Row, row: Row): boolean {
  if (before.title === row.title) return true;
  if (before.company !== null && row.company !== null && before.company !== row.company) return false;
  const words = new Set(wordsOf(before.title));
  return words.size === 0 || row.title === '' || wordsOf(row.title).some((word) => words.has(word));
}

const wordsOf = (title: string): string[] => title.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];

function merge(before: Row, row: Row): Row {
  const [older, newer] = before.lastSeen <= row.lastSeen ? [before, row] : [row, before];
  const notes = before.note.includes(row.note.trim()) ? before.note : `${before.note}\n${row.note}`.trim();
  return {
    ...newer,
    firstSeen: Math.min(older.firstSeen, newer.firstSeen),
    note: cleanNote(notes),
    star: before.star || row.star,
  };
}

/** Ids of the rows that make room for `id`: the oldest of those without star and note, a few at a time. */
async function whoLeaves(limit: number, id: string): Promise<readonly string[] | 'crowded'> {
  const count = (await rowKeys()).filter((key) => key !== rowKey(id)).length;
  if (count < limit) return [];
  const plain = Object.entries(await browser.storage.local.get(null))
    .filter(([key]) => isRowKey(key))
    .map(([key, stored]) => readRow(key, stored))
    .filter((row) => typeof row !== 'string')
    .filter(({ star, note }) => !star && note.trim() === '')
    .sort((a, b) => a.lastSeen - b.lastSeen);
  const needed = count + 1 - limit;
  if (plain.length < needed) return 'crowded';
  return plain.slice(0, needed + Math.floor(limit / 100)).map((row) => row.id);
}

async function read(id: string): Promise<ReturnType<typeof parseRow> | undefined> {
  const key = rowKey(id);
  const stored = (await browser.storage.local.get(key))[key];
  return stored === undefined ? undefined : readRow(key, stored);
}

async function rowKeys(): Promise<readonly string[]> {
  const area = browser.storage.local as unknown as { getKeys: () => Promise<string[]> };
  return (await area.getKeys()).filter(isRowKey);
}
