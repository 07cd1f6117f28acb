import { expect, test } from 'vitest';
import { filterRows, sortRows, wholeBoard } from '../../src/board/rows-query.ts';
import { row } from '../extension/board-lab.ts';

const rows = [
  row('a', { title: 'Réviseur PMO', role: 'pmo', agreement: 'mismatch', lastSeen: 3, star: true, company: null }),
  row('b', { title: 'project manager 10', role: 'pm', lastSeen: 1, confidence: 0.5, note: 'Call Zoë' }),
  row('c', { title: 'Project Manager 9', role: 'mixed', agreement: 'ambiguous', lastSeen: 2 }),
];
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id).join('');

test.each([
  ['seen', false, 'acb'],
  ['seen', true, 'bca'],
  ['title', true, 'cba'],
  ['title', false, 'abc'],
  ['company', true, 'acb'],
  ['role', true, 'bca'],
  ['agreement', true, 'acb'],
  ['confidence', true, 'bac'],
  ['star', true, 'acb'],
] as const)('sorted by %s (ascending: %s) the rows stand %s', (sort, ascending, order) => {
  expect(ids(sortRows(rows, { ...wholeBoard, sort, ascending }))).toBe(order);
});

test.each([
  ['reviseur', 'a'],
  ['PROJECT manager', 'bc'],
  ['manager 9', 'c'],
  ['zoe', 'b'],
  ['northwind', 'bc'],
  ['nobody', ''],
  ['  ', 'abc'],
])('a search for %j finds %j', (search, found) => {
  expect(ids(filterRows(rows, { ...wholeBoard, search }))).toBe(found);
});

test('filters narrow together', () => {
  expect(ids(filterRows(rows, { ...wholeBoard, role: 'pmo', agreement: 'mismatch', starred: true }))).toBe('a');
  expect(ids(filterRows(rows, { ...wholeBoard, role: 'pmo', agreement: 'match' }))).toBe('');
  expect(ids(filterRows(rows, { ...wholeBoard, starred: true, search: 'project' }))).toBe('');
});
