import { expect, test } from 'vitest';
import { mostStatements, readStatements } from '../../src/classifier/statement.ts';
import { sectionFeatures } from '../../src/classifier/sections.ts';

const headed = (text: string, headings: readonly number[] = []) =>
  readStatements(text, headings).map((one) => one.headed);

test('four words that stand twice are repeated, three may be a heading of several parts', () => {
  const repeated = (text: string) => readStatements(text).map((one) => one.repeated);
  expect(repeated('Plan all the works\nplan ALL the works')).toEqual([false, true]);
  expect(repeated('Plan the works\nPlan the works')).toEqual([false, false]);
  expect(repeated('Plan all the works\nPlan all the walks')).toEqual([false, false]);
});

test.each([
  ['Duties', true],
  ['Your duties:', true],
  ['One two three four five six seven eight nine', true],
  ['One two three four five six seven eight nine ten', false],
  ['Plan the work.', false],
  ['Plan the work;', false],
  ['Plan the work,', false],
  ['Plan the work!', false],
  ['What is it?', true],
  ['Interdisciplinarity internationalisation telecommunications responsibilities compartmentalisation', false],
])('“%s” reads as a heading: %s', (text, is) => {
  expect(headed(text)).toEqual([is]);
});

test('what does not open its line is a heading only in front of a colon', () => {
  expect(headed('Plan the work. Duties')).toEqual([false, false]);
  expect(headed('Plan the work. Duties: plan')).toEqual([false, true, false]);
});

test('what the page marks is a heading up to twelve words, unless it marks most of its lines', () => {
  const words = (count: number) =>
    `${Array.from({ length: count }, (_, i) => `word${String.fromCharCode(97 + i)}`).join(' ')}.`;
  const rest = '\nPlan the work.\nOwn the budget.';
  const marked = (text: string, headings: readonly number[]) => readStatements(text, headings).map((one) => one.marked);
  expect(marked(words(12) + rest, [0])).toEqual([true, false, false]);
  expect(marked(words(13) + rest, [0])).toEqual([false, false, false]);
  expect(marked(`• ${words(3)}${rest}`, [0])).toEqual([true, false, false]);
  expect(marked('One.\nTwo.\nThree.', [0, 5])).toEqual([false, false, false]);
  expect(marked('One.\nTwo.\nThree.', [5])).toEqual([false, true, false]);
});

test('a short heading of the page marks its own line and not the one below', () => {
  const text = 'Duties\nPlan the work of the team\nOwn the budget of the hall\nLead it';
  expect(readStatements(text, [0]).map((one) => one.marked)).toEqual([true, false, false, false]);
});

test('capitals say something where the rest of the listing has small letters, too', () => {
  const capitals = (text: string) => readStatements(text).map((one) => one.capitals);
  expect(capitals('DUTIES\nPlan the work\nOwn it')).toEqual([true, false, false]);
  expect(capitals('DUTIES\nPLAN THE WORK\nOwn it')).toEqual([false, false, false]);
  expect(capitals('12 34 日本\nPlan the work\nOwn it').some(Boolean)).toBe(false);
});

test('a listing of very many statements is read up to a limit', () => {
  expect(readStatements('Plan it.\n'.repeat(mostStatements + 50))).toHaveLength(mostStatements);
});

test('what a statement stands under is told with its distance, roughly', () => {
  const text = `Your duties\n${'Plan the work and own the budget of it all, each day.\n'.repeat(14)}`;
  const features = sectionFeatures(readStatements(text));
  const distances = features.map((some) => some.find((name) => /^under:\w+:\d/.test(name))?.replace(/^.*:/, '') ?? '-');
  expect(distances).toEqual(['-', '1', '2', '3', '3', '3', '6', '6', '6', '6', '6', '6', '12', '12', '12']);
  expect(features[0]).toContain('is-heading:duty');
  expect(features[0]).toContain('under:none');
  expect(features[1]).toContain('under:duty');
  expect(features[1]).toContain('under-word:duty');
});

test.each([
  ['PMO', '1'],
  ['The PMO', '2'],
  ['Lead the PMO', '3'],
  ['Lead the PMO team', '3'],
  ['Lead the PMO team now', '5'],
  ['Lead the PMO team in the north now', '5'],
  ['Lead the PMO team in the north right now', '9'],
])('“%s” is of length %s', (text, length) => {
  expect(sectionFeatures(readStatements(text))[0]).toContain(`length:${length}`);
});

test('words, first, last and first two words, numbers and form are told of each statement', () => {
  const [features] = sectionFeatures(readStatements('PLAN 12 WORKS!\nand the rest of it\nwith small letters'));
  expect(features).toEqual(
    expect.arrayContaining([
      'plan',
      '#',
      'work',
      'first:plan',
      'last:work',
      'start:plan #',
      'end:!',
      'capitals',
      'opens',
      'digit',
    ]),
  );
  const [, plain] = sectionFeatures(readStatements('Plan it\nand the rest of it'));
  for (const name of ['digit', 'capitals', 'end:!']) expect(plain).not.toContain(name);
});
