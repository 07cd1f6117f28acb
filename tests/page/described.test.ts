import { expect, test } from 'vitest';
import { findDescribed, pageWords, type Described } from '../../src/page/described.ts';
import { toEnd } from '../../src/page/steps.ts';
import { outlineOfBody, wordsOfLength } from './outline-of.ts';

/** Where a description stands on a page with this body; the lines that are kept of it. */
function find(body: string, description: string): (Described & { readonly kept: readonly string[] }) | null {
  const outline = outlineOfBody(body);
  const found = toEnd(findDescribed(outline, toEnd(pageWords(outline)), description));
  if (found === null) return null;
  const skipped = (element: Element | null): boolean =>
    element !== null && (found.block.skip.has(element) || skipped(element.parentElement));
  const { firstLine, endLine } = found.block;
  const kept = outline.lines
    .slice(firstLine, endLine)
    .filter(({ element }) => !skipped(outline.elements[element]!.node))
    .map(({ text }) => text);
  return { ...found, kept };
}
const paragraphs = ['a', 'b', 'c'].map((seed) => wordsOfLength(10, seed));
const description = paragraphs.join(' ');
const [one, two, three] = paragraphs.map((text) => `<p>${text}</p>`) as [string, string, string];

test('the innermost element that holds the description whole is found, and agrees with it', () => {
  const found = find(`<main><p>Jobs</p><div id="it"><div id="in">${one}${two}${three}</div></div></main>`, description);
  expect(found?.agreement).toBe(1);
  expect(found?.block.roots.map(({ id }) => id)).toEqual(['in']);
  expect(found?.block.words).toBe(30);
});

test('letters’ case, signs and lines of the description do not matter', () => {
  const said = paragraphs.map((text) => `* ${text.toUpperCase().replaceAll(' ', ', ')}!`).join('\n');
  expect(find(`<div>${one}${two}${three}</div>`, said)?.agreement).toBe(1);
});

test('a description of fewer than fifteen words is not looked for', () => {
  const words = (count: number) => find(`<p>${wordsOfLength(20)}</p>`, wordsOfLength(count));
  expect(words(14)).toBeNull();
  expect(words(15)?.agreement).toBeCloseTo(30 / 35);
});

test('what shares fewer than three words in a row is another text', () => {
  const mixed = description
    .split(' ')
    .map((word, index) => (index % 3 === 2 ? 'else' : word))
    .join(' ');
  expect(find(`<div>${one}${two}${three}</div>`, mixed)).toBeNull();
});

test('runs of three words are found over the ends of lines', () => {
  const lines = wordsOfLength(16)
    .split(' ')
    .map((word) => `<p>${word}</p>`);
  expect(find(`<div>${lines.join('')}</div>`, wordsOfLength(16))?.agreement).toBe(1);
});

test('a page that holds a tenth of it does not hold it', () => {
  const page = (words: number) => find(`<p>${wordsOfLength(words)}</p>`, wordsOfLength(100));
  expect(page(12)?.agreement).toBeCloseTo(24 / 112);
  expect(page(11)).toBeNull();
});

test('what stands before and behind it is cut, and so are long stretches in between', () => {
  const foreign = (count: number, seed: string): string => `<p>${wordsOfLength(count, seed)}</p>`;
  const page = (count: number) =>
    find(`<div>${foreign(5, 'x')}${one}${foreign(count, 'y')}${two}${three}${foreign(5, 'z')}</div>`, description);
  expect(page(12)?.kept).toEqual([paragraphs[0], wordsOfLength(12, 'y'), paragraphs[1], paragraphs[2]]);
  expect(page(12)?.agreement).toBeCloseTo(60 / 72);
  expect(page(13)?.kept).toEqual(paragraphs);
  expect(page(13)?.agreement).toBe(1);
});

test('a line is its own when half of its words are', () => {
  const half = (more: number) => find(`<div>${one}<p>${paragraphs[1]!} ${'else '.repeat(more)}</p></div>`, description);
  expect(half(10)?.kept).toHaveLength(2);
  expect(half(11)?.kept).toEqual([paragraphs[0]]);
});

test('a short heading right before it belongs to it', () => {
  const page = (heading: string, before = '<p>Jobs</p>') =>
    find(`<div>${before}${heading}${one}${two}${three}</div>`, description);
  expect(page('<h2>Your duties</h2>')?.kept[0]).toBe('Your duties');
  expect(page(`<h2>${wordsOfLength(6, 'h')}</h2>`)?.kept).toHaveLength(4);
  expect(page(`<h2>${wordsOfLength(7, 'h')}</h2>`)?.kept).toEqual(paragraphs);
  expect(page('<p>Your duties</p>')?.kept).toEqual(paragraphs);
  // The first heading of all is the title.
  expect(page('<h2>PMO Lead</h2>', '')?.kept).toEqual(paragraphs);
});

test('where it stands twice the first place is taken, and where a part of it stands elsewhere the whole', () => {
  const page = `<div id="a">${one}${two}</div><div id="b">${one}${two}${three}</div><div id="c">${one}${two}${three}</div>`;
  expect(find(page, description)?.block.roots[0]?.id).toBe('b');
});

test('a long description is compared by its first hundred thousand words', () => {
  const found = find(`<p>${wordsOfLength(40)}</p>`, `${wordsOfLength(40)}${' else'.repeat(60)}`);
  expect(found?.agreement).toBeCloseTo(80 / 140);
});

test('a long page is compared in steps', () => {
  const outline = outlineOfBody(`<div>${'<p>One line of it</p>'.repeat(1500)}</div>`);
  const words = [...pageWords(outline)].length;
  expect(words).toBeGreaterThanOrEqual(4);
  const steps = [...findDescribed(outline, toEnd(pageWords(outline)), 'One line of it '.repeat(200))].length;
  expect(steps).toBeGreaterThanOrEqual(20);
  expect(steps).toBeLessThan(60);
});
