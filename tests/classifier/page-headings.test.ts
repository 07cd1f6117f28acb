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

const plain = 'You will learn how the harbour runs, working beside people who know its cranes';
const under = (...headings: readonly string[]) => {
  const marks = headings.map((_, i) => headings.slice(0, i).join('\n').length + Math.min(i, 1));
  return kindsOf([...headings, plain, duties].join('\n'), marks)[headings.length];
};

test('under a heading of the page’s own that announces tasks, a line about the work is a duty, not a summary', () => {
  expect(under('About the role')).toBe('summary');
  expect(under('Your Tasks')).toBe('duty');
  expect(under('The difference you will make as a Planner')).toBe('duty');
  expect(under('The difference we made')).toBe('summary');
});

test('a heading that tells nothing, right under one that tells, stands for what that one says', () => {
  expect(under('About the role', 'What to expect')).toBe('summary');
  expect(under('Your Tasks', 'What to expect')).toBe('duty');
});

test('a line of more than twelve words that opens like a heading is none', () => {
  const long = 'Scroll the harbour boards to understand what makes skippers come back and build a following';
  expect(kindsOf(`The role\n${long}\n${duties}`, [0])[1]).not.toBe('heading');
});
