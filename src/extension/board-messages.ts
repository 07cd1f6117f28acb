import { longest, parseRow, type Row } from './board-row.ts';
import type { Edit } from './history.ts';
import { boardLimits } from './parse-settings.ts';

/** What an extension page asks of the board's one writer; each body has a check of its shape. */
export interface RowEdit extends Edit {
  readonly id: string;
}
export interface RowsToPut {
  readonly rows: readonly Row[];
  /** Rows from a file keep to the board's limit; rows that are put back do not. */
  readonly keepLimit: boolean;
}

const isId = (value: unknown): value is string =>
  typeof value === 'string' && value !== '' && value.length <= longest.id;

export const isRow = (value: unknown): value is Row => typeof parseRow(value) !== 'string';

export function isIds(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.length <= mostRows && value.every(isId);
}

export function isRowEdit(value: unknown): value is RowEdit {
  if (!isPlain(value) || !isId(value['id'])) return false;
  const { note, star } = value;
  if (note !== undefined && (typeof note !== 'string' || note.length > longest.note)) return false;
  return star === undefined || typeof star === 'boolean';
}

export function isRowsToPut(value: unknown): value is RowsToPut {
  if (!isPlain(value) || typeof value['keepLimit'] !== 'boolean') return false;
  const { rows } = value;
  return Array.isArray(rows) && rows.length <= mostRows && rows.every(isRow);
}

export const isTidying = (value: unknown): value is 'left' | 'damaged' => value === 'left' || value === 'damaged';

/** A board that was full may have taken rows back. */
const mostRows = 2 * boardLimits.most;

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
