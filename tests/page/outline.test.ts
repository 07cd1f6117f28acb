import { expect, test } from 'vitest';
import { domOf } from '../../src/page/dom.ts';
import { outlineOf } from '../../src/page/outline.ts';
import { toEnd } from '../../src/page/steps.ts';
import { openPage } from './open-fixture.ts';
import { elementCalled, linesThat, outlineOfBody, wordsOfLength } from './outline-of.ts';

const body =
  '<h2>Your duties</h2><ul><li>Own the <a href="/p">yearly plan</a><p>and its budget</p></li></ul>' +
  '<p>Read <a href="/s">our long story</a> or <a href="/l">leave</a> now</p><a href="/j"><p>Two words</p><p>Three more words</p></a>' +
  '<p>The end</p>';

test('of each line its words are counted, and how many of them are links', () => {
  const told = outlineOfBody(body).lines.map(({ text, count, linked }) => [text, count, linked]);
  expect(told).toEqual([
    ['Your duties', 2, 0],
    ['Own the yearly plan', 4, 2],
    ['and its budget', 3, 0],
    ['Read our long story or leave now', 7, 4],
    ['Two words', 2, 2],
    ['Three more words', 3, 3],
    ['The end', 2, 0],
  ]);
});

test('headings are told from other lines, and what stands in a list item from what does not', () => {
  expect(linesThat(body, (line) => line.isHeading)).toEqual(['Your duties']);
  expect(linesThat(body, (line) => line.inItem)).toEqual(['Own the yearly plan', 'and its budget']);
  expect(linesThat(body, (line) => line.inFurniture || line.isCopy)).toEqual([]);
});

test('the innermost element that holds the start of a line is known', () => {
  const outline = outlineOfBody('<div>One <b>two</b></div><p><b>Three</b> four</p><p>Five</p>');
  expect(outline.lines.map(({ element }) => outline.elements[element]?.tag)).toEqual(['div', 'b', 'p']);
});

test('an element spans the lines that it touches, and holds those whole that begin and end in it', () => {
  const outline = outlineOfBody(
    '<div id="all"><p id="one">One <b id="end">two</b></p><p><b id="start">Three</b> four</p><p id="last">Five</p><i id="none"></i></div><p id="after"></p>',
  );
  const told = (id: string) => {
    const { firstLine, endLine, isWhole } = elementCalled(outline, id);
    return [firstLine, endLine, isWhole];
  };
  expect(told('all')).toEqual([0, 3, true]);
  expect(told('one')).toEqual([0, 1, true]);
  expect(told('end')).toEqual([0, 1, false]);
  expect(told('start')).toEqual([1, 2, false]);
  expect(told('last')).toEqual([2, 3, true]);
  // What is empty holds no line.
  expect(told('none').slice(0, 2)).toEqual([2, 2]);
  expect(told('after')).toEqual([2, 2, false]);
});

test('a parent comes before its children', () => {
  const { elements } = outlineOfBody('<div><p>One</p></div><p>Two</p>');
  expect(elements.map(({ tag, parent }) => [tag, parent])).toEqual([
    ['body', -1],
    ['div', 0],
    ['p', 1],
    ['p', 0],
  ]);
});

test('of a long line the first 4,000 letters are kept, and all words counted', () => {
  const [line] = outlineOfBody(`<p>${wordsOfLength(1000)}</p>`).lines;
  expect(line?.text).toHaveLength(4000);
  expect(line?.count).toBe(1000);
});

test('a line that stands twice is there twice', () => {
  const line = 'Own the plan of the relocation and keep the sponsor informed each week of its state';
  expect(linesThat(`<p>${line}</p><p>${line}</p>`, () => true)).toEqual([line, line]);
});

test('a document without any element has no lines', () => {
  const empty = openPage('').implementation.createDocument(null, null);
  expect(toEnd(outlineOf(domOf(empty)))).toEqual({ lines: [], elements: [] });
});

test('a page of many lines is looked through in steps that grow with it, a short one in few', () => {
  const steps = (lines: number): number =>
    [...outlineOf(domOf(openPage(`<body>${'<p>One line</p>'.repeat(lines)}</body>`)))].length;
  expect(steps(2)).toBeLessThan(12);
  // Each look at all elements or lines is put down at least once in 128 of them.
  expect(steps(2000) - steps(2)).toBeGreaterThanOrEqual(5 * 15);
  expect(steps(2000)).toBeLessThan(200);
});
