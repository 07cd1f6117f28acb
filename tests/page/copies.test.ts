import { expect, test } from 'vitest';
import { linesThat, wordsOfLength } from './outline-of.ts';

const run = (lines: number, words: number, seed: string): string =>
  Array.from({ length: lines }, (_, index) => `<p>${wordsOfLength(words, `${seed}${String(index)}x`)}</p>`).join('');
const copies = (body: string): number => linesThat(body, (line) => line.isCopy).length;
const between = '<p>something else</p>';

test('a run of four lines and forty words that stands on the page twice is a copy', () => {
  const once = run(4, 10, 'a');
  expect(copies(once)).toBe(0);
  expect(copies(once + between + once)).toBe(4);
  expect(copies(once + once)).toBe(4);
});

test('the copy is the later of the two', () => {
  const once = run(5, 10, 'a');
  const lines = linesThat(`${once}<div>${once}</div>`, () => true);
  expect(lines).toHaveLength(10);
  expect(linesThat(`<h2>Before</h2>${once}<h2>Behind</h2>${once}<p>Last</p>`, (line) => line.isCopy)).toEqual(
    lines.slice(0, 5),
  );
});

test('fewer lines or fewer words may well stand twice', () => {
  expect(copies(run(3, 20, 'a') + between + run(3, 20, 'a'))).toBe(0);
  expect(copies(run(4, 9, 'a') + between + run(4, 9, 'a'))).toBe(0);
});

test('lines in another order are no copy', () => {
  const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((seed) => run(1, 12, seed));
  expect(copies([a, b, c, d, d, c, b, a].join(''))).toBe(0);
  expect(copies([a, b, c, d, a, b, between, c, d].join(''))).toBe(0);
});

test('a copy may begin in the midst of a run and be followed by another', () => {
  const [one, two] = [run(6, 10, 'a'), run(4, 10, 'b')];
  const tail = one.slice(one.indexOf('</p>') + 4);
  expect(copies(one + two + tail + two)).toBe(9);
  expect(copies(one + between + run(1, 10, 'z') + tail)).toBe(5);
});

test('each further copy is one, too', () => {
  const once = run(4, 10, 'a');
  expect(copies(`${once}<p>One</p>${once}<p>Two</p>${once}`)).toBe(8);
});

test('what the page’s furniture says is neither an original nor a copy', () => {
  const once = run(4, 10, 'a');
  expect(copies(`<footer>${once}</footer>${once}`)).toBe(0);
  expect(copies(`${once}<footer>${once}</footer>`)).toBe(0);
});
