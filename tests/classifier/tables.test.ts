import { expect, test } from 'vitest';
import { headingCues } from '../../src/classifier/lexicon/headings.ts';
import { concepts, traps } from '../../src/classifier/lexicon/index.ts';
import { determiners, objects, scopes, verbs } from '../../src/classifier/lexicon/words.ts';
import { packPhrases } from '../../src/classifier/pack-phrases.ts';
import { PhraseTable } from '../../src/classifier/phrase-table.ts';
import * as tables from '../../src/classifier/tables.ready.ts';
import { tokenize } from '../../src/classifier/tokens.ts';

const { skippedWords, skippedInHeadings } = tables;
const rows: [string, string, readonly (readonly string[])[], readonly string[]][] = [
  ['concepts', tables.conceptPhrases, concepts.map(({ forms }) => forms), skippedWords],
  ['traps', tables.trapCues, traps.map(({ cues }) => cues), skippedWords],
  ['headings', tables.headingPhrases, Object.values(headingCues), skippedInHeadings],
  ['verbs', tables.verbPhrases, Object.values(verbs), skippedWords],
  ['objects', tables.objectPhrases, Object.values(objects), skippedWords],
  ['scopes', tables.scopePhrases, Object.values(scopes), skippedWords],
];

const keyOf = (phrase: string, skipped: readonly string[]): string =>
  tokenize(phrase)
    .map(({ stem }) => stem)
    .filter((stem) => !skipped.includes(stem))
    .join(' ');

test.each(rows)(
  'the ready-made table of %s holds every phrase of the lexicon and no other',
  (_, packed, lists, skipped) => {
    const expected = lists.flatMap((list, value) => list.map((phrase) => `${keyOf(phrase, skipped)}=${String(value)}`));
    expect([...phrasesOf(packed)].sort()).toEqual([...new Set(expected)].filter((row) => !row.startsWith('=')).sort());
  },
);

/** Every phrase that a packed table spells, with each of its values. */
function* phrasesOf(packed: string, at = 0, before: readonly string[] = []): Generator<string> {
  const [values = '', ...groups] = (packed.split('\n')[at] ?? '').split(';');
  for (const value of values.split(' ')) if (value !== '') yield `${before.join(' ')}=${value}`;
  for (const group of groups) {
    const [place, ...words] = group.split(' ');
    for (const word of words) yield* phrasesOf(packed, Number(place), [...before, word]);
  }
}

const table = (phrases: readonly string[]) =>
  new PhraseTable(
    packPhrases(
      phrases.map((phrase, i) => [phrase, i] as const),
      determiners,
    ),
    phrases,
    determiners,
  );

test('the longest phrase wins, words between are read over, and phrases inside it come only when asked for', () => {
  const found = table(['manage project', 'manage project budget', 'budget']);
  const tokens = tokenize('You manage the project budgets of a team');
  expect(found.find(tokens)).toEqual([{ value: 'manage project budget', first: 1, last: 4 }]);
  expect(found.find(tokens, true).map(({ value }) => value)).toEqual(['manage project budget', 'budget']);
});

test('a phrase of two lists is found for both, in the order of the lists', () => {
  expect(
    table(['plans', 'plan', 'planning'])
      .find(tokenize('plan'))
      .map(({ value }) => value),
  ).toEqual(['plans', 'plan', 'planning']);
});
