import { expect, test } from 'vitest';
import { findRows, firstFrom, packRows, packWords, placeOf, unpackWords, wordsOf } from '../../src/classifier/pack-weights.ts'; // prettier-ignore
import { packPhrases } from '../../src/classifier/pack-phrases.ts';
import { PhraseTable } from '../../src/classifier/phrase-table.ts';
import { tokenize } from '../../src/classifier/tokens.ts';

const letters = 'abcdefghijklmnopqrstuvwxyz';
const named = (count: number) => Array.from({ length: count }, (_, i) => `w${letters.charAt(i % 26)}${letters.charAt(Math.floor(i / 26))}`); // prettier-ignore
const rowFor = (name: string) => `${letters.charAt(name.length % 26)}${letters.charAt(name.charCodeAt(name.length - 1) % 26)}`; // prettier-ignore
const names = [
  ...named(70),
  ...named(65).map((word) => `first:${word}`),
  ...named(61).map((word) => `under:${word}`),
  ...named(60).map((word) => `last:${word}`),
  'start:wa wb',
  'own>plan',
];
const rows = new Map(names.map((name) => [name, rowFor(name)]));

test('every feature that was packed is found again, and no other', () => {
  const words = wordsOf([rows]);
  const packed = packRows(rows, words);
  expect(packed.heads).toEqual(['', 'first:', 'under:']);
  expect(packed.others).toEqual(names.slice(196, -1));
  const finder = findRows(packed, words, 2);
  for (const name of names) expect([name, finder.get(name)]).toEqual([name, rows.get(name)]);
  for (const name of ['', 'zzz', 'aaa', 'first:zzz', 'first:', `first:${named(66)[65]!}`, `under:${named(62)[61]!}`, 'next:waa', 'start:wa'])
    expect([name, finder.get(name)]).toEqual([name, undefined]); // prettier-ignore
});

test('words are packed by what they share with the one before, at most twenty-five letters', () => {
  const long = 'a'.repeat(40);
  const words = ['plan', 'planner', 'planning', 'plant', 'scope', long, `${long}b`];
  expect(packWords(words).split('\n').slice(0, 5)).toEqual(['Aplan', 'Ener', 'Fing', 'Et', 'Ascope']);
  expect(unpackWords(packWords(words))).toEqual(words);
});

test('a word’s place in a sorted list is found, and where one that is not there would stand', () => {
  const words = ['budget', 'plan', 'scope'];
  expect(words.map((word) => placeOf(word, words))).toEqual([0, 1, 2]);
  expect(['a', 'cake', 'planx', 'z'].map((word) => placeOf(word, words))).toEqual([-1, -1, -1, -1]);
  expect(['a', 'budget', 'cake', 'plan', 'planx', 'z'].map((word) => firstFrom(word, words))).toEqual([
    0, 0, 1, 1, 2, 3,
  ]);
  expect([placeOf('a', []), firstFrom('a', [])]).toEqual([-1, 0]);
});

const phrases = [
  ['own budget', 0],
  ['own project budget', 1],
  ['project budget', 2],
  ['project budget', 0],
  ['project budget', 2],
  ['own', 3],
  ['the of', 4],
  ['plan', 4],
] as const;
const values = ['a', 'b', 'c', 'd', 'e'];
const skipped = ['the', 'of'];
const table = new PhraseTable(packPhrases(phrases, skipped), values, skipped);
const foundIn = (text: string, inner = false) => table.find(tokenize(text), inner).map(({ value, first, last }) => `${value}${String(first)}-${String(last)}`); // prettier-ignore

test.each([
  ['own the budget', ['a0-2'], ['a0-2']],
  ['owning the projects of the budget', ['b0-5'], ['b0-5', 'c2-5', 'a2-5']],
  ['own the project', ['d0-0'], ['d0-0']],
  ['own the', ['d0-0'], ['d0-0']],
  ['the budget', [], []],
  ['the of', [], []],
  ['own cake budget', ['d0-0'], ['d0-0']],
  ['plan, plan and own', ['e0-0', 'e1-1', 'd3-3'], ['e0-0', 'e1-1', 'd3-3']],
  ['project budget plan', ['c0-1', 'a0-1', 'e2-2'], ['c0-1', 'a0-1', 'e2-2']],
  ['', [], []],
])('in “%s” the longest phrase wins at each place: %j, with those inside it %j', (text, outer, inner) => {
  expect(foundIn(text)).toEqual(outer);
  expect(foundIn(text, true)).toEqual(inner);
});

test('phrases are written the same in whatever order they come, and what ends alike once', () => {
  const some = ['own plan', 'lead plan', 'lead scope', 'own scope'].map((phrase) => [phrase, 0] as const);
  const text = packPhrases(some, []);
  expect(packPhrases([...some].reverse(), [])).toBe(text);
  expect(text).toBe(';2 lead own\n0\n;1 plan scop');
  expect(packPhrases([], [])).toBe('');
});
