import { expect, test } from 'vitest';
import { blockOf } from '../../src/page/block.ts';
import { elementCalled, outlineOfBody } from './outline-of.ts';

/** The block of the element `it` of a page, of which the lines that hold these words are kept. */
function block(body: string, kept: readonly string[]) {
  const outline = outlineOfBody(body);
  const found = blockOf(outline, elementCalled(outline, 'it').index, (line) =>
    kept.some((word) => outline.lines[line]?.text.includes(word)),
  );
  if (found === null) return null;
  const { roots, skip, firstLine, endLine, words } = found;
  const ids = (elements: Iterable<Element>): string[] => [...elements].map((element) => element.id);
  return { roots: ids(roots), skip: ids(skip), lines: [firstLine, endLine], words };
}
const body =
  '<p id="above">Jobs here</p><div id="it"><p id="a">One a</p><div id="list"><p id="b">Two b b</p><p id="c">Three c c c</p></div><br id="break">' +
  '<p id="d">Four <b id="bold">d</b></p></div><p id="below">Four of them</p>';

test.each([
  ['all of it', ['One', 'Two', 'Three', 'Four'], [], [1, 5], 11],
  ['its first line', ['One'], ['list', 'b', 'c', 'd', 'bold'], [1, 2], 2],
  ['its last line', ['Four'], ['a', 'list', 'b', 'c'], [4, 5], 2],
  ['the midst', ['Two'], ['a', 'c', 'd', 'bold'], [2, 3], 3],
  ['its ends', ['One', 'Four'], ['list', 'b', 'c'], [1, 5], 4],
])(
  'of an element of which %s is kept, elements without a line of it are left out',
  (_what, kept, skip, lines, words) => {
    expect(block(body, kept)).toEqual({ roots: ['it'], skip, lines, words });
  },
);

test('an element of which no line is kept is no block, nor is one that is not there', () => {
  expect(block(body, [])).toBeNull();
  expect(block(body, ['Jobs'])).toBeNull();
  expect(blockOf(outlineOfBody(body), 999, () => true)).toBeNull();
});

test('what stands behind the element is not left out of it', () => {
  expect(block(`${body}<div id="more"><p id="e">Five</p></div>`, ['One'])?.skip).not.toContain('more');
});
