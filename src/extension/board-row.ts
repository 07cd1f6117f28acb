import type { Agreement, Role, Verdict } from '../classifier/index.ts';
import { rowKey } from './board-book.ts';
import { migrate, type Step, type Unreadable } from './migrate.ts';

/** A judged listing as the board keeps it. */
export interface Row {
  readonly version: number;
  /** Site and the listing's number there, else its address: a listing judged again is the same row. */
  readonly id: string;
  readonly title: string;
  readonly company: string | null;
  /** Host as people write it; empty for files. */
  readonly site: string;
  /** Null unless it can be opened again: `http:` and `https:` only. */
  readonly address: string | null;
  readonly role: Role;
  readonly neither: Verdict['neither'];
  readonly agreement: Agreement;
  /** 0..1 */
  readonly confidence: number;
  readonly suggestedTitle: string | null;
  readonly duties: Readonly<Record<'pm' | 'pmo' | 'shared' | 'other', number>>;
  /** Milliseconds since 1970. */
  readonly firstSeen: number;
  readonly lastSeen: number;
  readonly note: string;
  readonly star: boolean;
}

/** Steps from each version to the next; the first will lead from version 1 to 2. */
const steps: readonly Step[] = [];
export const rowVersion = steps.length + 1;

/** Longest texts that a row keeps, in UTF-16 units. */
export const longest = { id: 300, title: 200, company: 120, site: 100, address: 2000, note: 2000 } as const;

const roles: readonly unknown[] = ['pm', 'pmo', 'mixed', 'neither'];
const agreements: readonly unknown[] = ['match', 'mismatch', 'ambiguous', 'none'];
const neithers: readonly unknown[] = [null, 'another-job', 'too-little', 'language'];

/** Whatever comes from the store or from a file: a row with clean texts, or why it is none. */
export function parseRow(stored: unknown): Row | Unreadable {
  const record = migrate(stored, steps);
  if (typeof record === 'string') return record;
  const of = (name: string): unknown => (Object.hasOwn(record, name) ? record[name] : undefined);
  const text = (name: string, most: number): string | null => {
    const value = of(name);
    return typeof value === 'string' && value.length <= most ? value : null;
  };
  const orNull = (name: string, most: number): string | null | undefined =>
    of(name) === null ? null : (text(name, most) ?? undefined);
  const id = text('id', longest.id);
  const title = text('title', longest.title);
  const company = orNull('company', longest.company);
  const site = text('site', longest.site);
  const address = orNull('address', longest.address);
  const suggestedTitle = orNull('suggestedTitle', longest.title);
  const note = text('note', longest.note);
  const duties = parseDuties(of('duties'));
  const [confidence, firstSeen, lastSeen, star] = [of('confidence'), of('firstSeen'), of('lastSeen'), of('star')];
  if (id === null || id !== cleanLine(id, longest.id) || id === '') return 'damaged';
  if (title === null || company === undefined || site === null || note === null || duties === null) return 'damaged';
  if (address === undefined || !isAddress(address) || suggestedTitle === undefined) return 'damaged';
  if (!roles.includes(of('role')) || !agreements.includes(of('agreement'))) return 'damaged';
  if (!neithers.includes(of('neither')) || (of('neither') === null) === (of('role') === 'neither')) return 'damaged';
  if (!isNumberIn(confidence, 1) || !isTime(firstSeen) || !isTime(lastSeen) || typeof star !== 'boolean')
    return 'damaged';
  return {
    version: rowVersion,
    id,
    title: cleanLine(title, longest.title),
    company: company === null ? null : cleanLine(company, longest.company),
    site: cleanLine(site, longest.site),
    address,
    role: of('role') as Role,
    neither: of('neither') as Verdict['neither'],
    agreement: of('agreement') as Agreement,
    confidence,
    suggestedTitle: suggestedTitle === null ? null : cleanLine(suggestedTitle, longest.title),
    duties,
    firstSeen,
    lastSeen,
    note: cleanNote(note),
    star,
  };
}

/** The row that stands under a key of the store; one under another row's key is damaged. */
export function readRow(key: string, stored: unknown): Row | Unreadable {
  const row = parseRow(stored);
  return typeof row === 'string' || rowKey(row.id) === key ? row : 'damaged';
}

/** A text in one line of at most `most` UTF-16 units, without what cannot be printed or turns text around. */
export function cleanLine(text: string, most: number): string {
  return text.slice(0, most).replace(unprintable, ' ').replace(/\s+/g, ' ').trim();
}

/** A note as typed, without what cannot be printed, cut where it is too long. */
export function cleanNote(text: string): string {
  return text
    .slice(0, longest.note)
    .replace(/\r\n?/g, '\n')
    .replace(/[^\n\P{Cc}]|\p{Cs}|[\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, ' ');
}

const unprintable = /[\p{Cc}\p{Cs}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

function isAddress(address: string | null): boolean {
  if (address === null) return true;
  return /^https?:\/\/[^\s\p{Cc}]+$/u.test(address) && URL.canParse(address);
}

function parseDuties(stored: unknown): Row['duties'] | null {
  if (typeof stored !== 'object' || stored === null) return null;
  const count = (side: string): unknown =>
    Object.hasOwn(stored, side) ? (stored as Record<string, unknown>)[side] : undefined;
  const [pm, pmo, shared, other] = ['pm', 'pmo', 'shared', 'other'].map(count);
  return [pm, pmo, shared, other].every((one) => Number.isInteger(one) && isNumberIn(one, 1e6))
    ? ({ pm, pmo, shared, other } as Row['duties'])
    : null;
}

const isNumberIn = (value: unknown, most: number): value is number =>
  typeof value === 'number' && value >= 0 && value <= most;

/** The last millisecond that a Date can hold. */
const endOfTime = 8.64e15;
const isTime = (value: unknown): value is number => Number.isInteger(value) && isNumberIn(value, endOfTime);
