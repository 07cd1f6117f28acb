import { expect, test } from 'vitest';
import { isSlip, mendTypos } from '../../src/classifier/mend-typos.ts';
import { readStatements } from '../../src/classifier/statement.ts';

const stemsOf = (text: string): string[] =>
  mendTypos(readStatements(text)).flatMap(({ tokens }) => tokens.map(({ stem }) => stem));

test.each([
  ['governnace', 'governance'],
  ['stakeholdrs', 'stakeholders'],
  ['stakehholders', 'stakeholders'],
  ['documantation', 'documentation'],
  ['milestoens', 'milestones'],
  ['reportnig', 'reporting'],
  ['managign', 'managing'],
  ['utiilsation', 'utilisation'],
  ['Methodolgoy', 'Methodology'],
])('“%s” is read as “%s”', (typo, meant) => {
  expect(stemsOf(`Own the ${typo} of the office`)).toEqual(stemsOf(`Own the ${meant} of the office`));
});

test.each(['protects', 'prospect', 'importance', 'fitness', 'litigation', 'xylophone', 'medication'])(
  '“%s”, a word of its own, is left as it is',
  (word) => {
    const [statement] = readStatements(word);
    expect(mendTypos([statement!])[0]).toEqual(statement);
  },
);

test('words and offsets stay as they are on the page', () => {
  const text = 'Keep the governnace framework of all projetcs.';
  const plain = readStatements(text);
  const mended = mendTypos(plain);
  const placesOf = (some: typeof plain) =>
    some.flatMap(({ tokens }) => tokens.map(({ word, start, end }) => [word, start, end]));
  expect(placesOf([...mended])).toEqual(placesOf(plain));
  expect(mended).not.toEqual(plain);
});

test.each([
  ['plan', 'plna', true],
  ['budget', 'bugdet', true],
  ['schedule', 'schdule', true],
  ['schedule', 'scheduule', true],
  ['schedule', 'schexule', true],
  ['schedule', 'schedule', false],
  ['schedule', 'mchedule', false],
  ['important', 'importanc', false],
  ['schedule', 'schxxule', false],
  ['schedule', 'shcedulx', false],
  ['schedule', 'shcedulex', false],
  ['schedule', 'schedu', false],
  ['schedule', 'xschedule', false],
  ['plan', 'plans', true],
  ['plans', 'plant', false],
  ['planes', 'planxs', false],
  ['planned', 'planxed', true],
  ['ab', 'ba', false],
  ['abc', 'acb', true],
  ['', 'a', false],
])('“%s” and “%s” differ by one slip: %s', (a, b, slip) => {
  expect(isSlip(a, b)).toBe(slip);
  expect(isSlip(b, a)).toBe(slip);
});
