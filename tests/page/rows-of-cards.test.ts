import { expect, test } from 'vitest';
import { linesThat, wordsOfLength } from './outline-of.ts';

const rest = `<main><p>${wordsOfLength(900)}</p></main>`;
/** How many lines of so many equal elements are furniture. */
const rowOf = (element: string, count = 3): number =>
  linesThat(`<section>${element.repeat(count)}</section>${rest}`, (line) => line.inFurniture).length;

test.each(['li', 'div', 'article', 'section'])('three siblings of one kind (%s) with a link each are cards', (tag) => {
  const card = `<${tag} class="one two"><a href="/1">Planner</a></${tag}>`;
  expect([2, 3, 4].map((count) => rowOf(card, count))).toEqual([0, 3, 4]);
});

test('links beside each other are cards themselves', () => {
  expect(rowOf('<a href="/1"><p>Planner</p></a>')).toBe(3);
});

test.each([
  ['without a link', '<div><p>Planner</p></div>'],
  ['with a link of three letters', '<div><a href="/1">new</a> Planner</div>'],
  ['that is a paragraph', '<p>See <a href="/1">Planner</a></p>'],
])('an element %s is no card', (_what, element) => {
  expect(rowOf(element)).toBe(0);
});

test('a link deep in a card is its link; one of four letters is long enough', () => {
  expect(rowOf('<div><p><b><a href="/1">Jobs</a></b></p></div>')).toBe(3);
});

test('siblings of another tag or another first class are no row', () => {
  const [a, b, c] = ['a', 'b', 'c'].map((name) => `<div class="${name} same"><a href="/1">Planner</a></div>`);
  expect(rowOf(`${a}${b}${c}`, 1)).toBe(0);
  const same = ['x', 'y', 'z'].map((name) => `<div class="card  ${name}"><a href="/1">Planner</a></div>`);
  expect(rowOf(same.join(''), 1)).toBe(3);
  expect(rowOf('<div><a href="/1">Planner</a></div><li><a href="/1">Planner</a></li>', 2)).toBe(0);
});

test('cousins are no row', () => {
  expect(rowOf('<div><div><a href="/1">Planner</a></div></div><p>and</p>', 2)).toBe(0);
});

test('a card has fewer than 900 letters', () => {
  const card = (length: number): string => `<div><a href="/1">Planner</a> ${'x'.repeat(length - 8)}</div>`;
  expect([899, 900].map((length) => rowOf(card(length)))).toEqual([3, 0]);
});

test('the pane among a row of cards that holds the listing is no card', () => {
  const pane = (inside: string): string => `<div role="complementary"><a href="/1">Planner</a>${inside}</div>`;
  const listing = `<h2>Your tasks</h2><p>${wordsOfLength(40)}</p><h2>Requirements</h2><p>A degree</p>`;
  const body = `<section>${pane('')}${pane(listing)}${pane('')}</section>${rest}`;
  expect(linesThat(body, (line) => line.inFurniture)).toEqual(['Planner', 'Planner']);
});
