import type { Row } from '../extension/board-row.ts';

/** By what the board can be sorted: the columns of the table. */
export const sortKeys = ['star', 'title', 'company', 'site', 'role', 'agreement', 'confidence', 'seen'] as const;
export type SortKey = (typeof sortKeys)[number];

/** Which rows the reader wants to see, and in what order. */
export interface Query {
  readonly search: string;
  readonly role: Row['role'] | 'all';
  readonly agreement: Row['agreement'] | 'all';
  readonly starred: boolean;
  readonly sort: SortKey;
  readonly ascending: boolean;
}

/** The newest first, none left out. */
export const wholeBoard: Query = {
  search: '',
  role: 'all',
  agreement: 'all',
  starred: false,
  sort: 'seen',
  ascending: false,
};

const collator = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });
const ranks = {
  role: ['pm', 'mixed', 'pmo', 'neither'],
  agreement: ['mismatch', 'ambiguous', 'match', 'none'],
} as const;
const rankOf = (list: readonly string[], value: string): number => list.indexOf(value);

const orders: Readonly<Record<SortKey, (a: Row, b: Row) => number>> = {
  star: (a, b) => Number(b.star) - Number(a.star),
  title: (a, b) => collator.compare(a.title, b.title),
  company: (a, b) => collator.compare(a.company ?? '', b.company ?? ''),
  site: (a, b) => collator.compare(a.site, b.site),
  role: (a, b) => rankOf(ranks.role, a.role) - rankOf(ranks.role, b.role),
  agreement: (a, b) => rankOf(ranks.agreement, a.agreement) - rankOf(ranks.agreement, b.agreement),
  confidence: (a, b) => a.confidence - b.confidence,
  seen: (a, b) => a.lastSeen - b.lastSeen,
};

/** The rows in the wanted order; equal ones newest first, so that the order is always the same. */
export function sortRows(rows: readonly Row[], { sort, ascending }: Query): readonly Row[] {
  const order = orders[sort];
  const way = ascending ? 1 : -1;
  return rows.toSorted((a, b) => way * order(a, b) || b.lastSeen - a.lastSeen || collator.compare(a.id, b.id));
}

/** The rows that the reader asked for, in the order they stand in. Every word of the search must be somewhere in a row. */
export function filterRows(rows: readonly Row[], { search, role, agreement, starred }: Query): readonly Row[] {
  const words = plain(search).split(/\s+/).filter(Boolean);
  return rows.filter(
    (row) =>
      (role === 'all' || row.role === role) &&
      (agreement === 'all' || row.agreement === agreement) &&
      (!starred || row.star) &&
      words.every((word) => textOf(row).includes(word)),
  );
}

const texts = new WeakMap<Row, string>();

/** What a search looks at in a row; put together once. */
function textOf(row: Row): string {
  const known = texts.get(row);
  if (known !== undefined) return known;
  const text = plain([row.title, row.company, row.site, row.suggestedTitle, row.note].join('\n'));
  texts.set(row, text);
  return text;
}

/** Small letters without accents, so that `resume` finds `Résumé`. */
const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
