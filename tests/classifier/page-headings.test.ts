import { expect, test } from 'vitest';
import { readStatements } from '../../src/classifier/statement.ts';
import { readSections } from '../../src/classifier/sections.ts';
import { shippedModel } from '../../src/classifier/model.ts';

const first = 'Bring our harbour and its cranes up to date, with care';
const duties = `Own the budget, schedule and scope of the project
Plan the work with the engineers and deliver each stage on time
Manage risks and changes of the project`;
const kindsOf = (text: string, headings: readonly number[]) =>
  readSections(readStatements(text, headings), shippedModel()).map(({ kind }) => kind);

test('a short line that the page marks as a heading is one, whatever it says', () => {
  expect(kindsOf(`${first}\n${duties}`, [])[0]).not.toBe('heading');
  expect(kindsOf(`${first}\n${duties}`, [0])).toEqual(['heading', 'duty', 'duty', 'duty']);
});

test.each(['• ', '🏗️ ', '  '])('“%s” between the mark and the first word makes no difference', (sign) => {
  expect(kindsOf(`${sign}${first}\n${duties}`, [0])[0]).toBe('heading');
});

test('a mark makes no heading of the line before or behind', () => {
  const kinds = kindsOf(`${first}\n${duties}`, [first.length + 1]);
  expect(kinds[0]).not.toBe('heading');
  expect(kinds.slice(1)).toEqual(['heading', 'duty', 'duty']);
});

test('thirteen words are no heading, though the page marks them', () => {
  const long = 'Bring our harbour and its old cranes up to date with great care';
  expect(kindsOf(`${long}\n${duties}`, [0])[0]).not.toBe('heading');
  expect(kindsOf(`${long.replace(' great', '')}\n${duties}`, [0])[0]).toBe('heading');
});

test('a page that marks two lines of five or more marks nothing by it', () => {
  const text = `${first}\n${duties}\nReport to the sponsor every month`;
  const places = [0, first.length + 1];
  expect(kindsOf(text, places)).toEqual(kindsOf(text, []));
});
