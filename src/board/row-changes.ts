import type { Outcome } from '../extension/history.ts';
import type { Row } from '../extension/board-row.ts';
import { ask, type Message } from '../extension/messages.ts';
import { countedWord, word } from '../ui/words.ts';
import { largestFile, parseRowsFile } from './rows-json.ts';

/** What to tell the reader after a change, and how it is taken back. */
export interface Told {
  readonly text: string;
  readonly undo: (() => Promise<Told>) | null;
}

/** A full board takes a slow machine this many milliseconds to write. */
const longPatience = 20_000;

/** Takes rows off the board; they can be put back as they were until the page is closed. */
export async function removeRows(rows: readonly Row[]): Promise<Told> {
  const failure = failureOf(await ask('boardRemove', idsOf(rows), longPatience));
  if (failure !== null) return failure;
  return { text: countedWord('board_removed', rows.length), undo: () => putBack(rows) };
}

/** Writes a note or a star; null when it is written. */
export async function editRow(change: Message<'boardEdit'>['body']): Promise<Told | null> {
  return failureOf(await ask('boardEdit', change));
}

/** Puts the rows of a file on the board, all or none; `there` are the ids that are on it already. */
export async function loadRows(file: File, there: ReadonlySet<string>): Promise<Told> {
  if (file.size > largestFile) return refused('board_file_too_big');
  const read = parseRowsFile(await file.text().catch(() => ''));
  if ('refusal' in read)
    return read.refusal === 'bad-row'
      ? refused('board_file_bad_row', read.row)
      : refused(`board_file_${read.refusal.replaceAll('-', '_')}`);
  const failure = failureOf(await ask('boardPut', { rows: read.rows, keepLimit: true }, longPatience));
  if (failure !== null) return failure;
  const added = [...new Map(read.rows.map((row) => [row.id, row])).values()].filter(({ id }) => !there.has(id));
  const text = countedWord('board_loaded', added.length, String(read.rows.length - added.length));
  return { text, undo: added.length === 0 ? null : () => removeRows(added) };
}

async function putBack(rows: readonly Row[]): Promise<Told> {
  const failure = failureOf(await ask('boardPut', { rows, keepLimit: false }, longPatience));
  return failure ?? { text: countedWord('board_put_back', rows.length), undo: null };
}

const idsOf = (rows: readonly Row[]): string[] => rows.map(({ id }) => id);

const refused = (key: string, ...parts: readonly number[]): Told => ({ text: word(key, ...parts), undo: null });

function failureOf(outcome: Outcome | null): Told | null {
  if (outcome === 'done') return null;
  return refused(`board_failed_${outcome ?? 'unanswered'}`);
}
