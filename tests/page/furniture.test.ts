import { expect, test } from 'vitest';
import { linesThat, wordsOfLength } from './outline-of.ts';

/** The rest of the page: so long that no part in question is a great part of it. */
const rest = `<main><p>${wordsOfLength(900)}</p></main>`;
const furniture = (body: string): string[] => linesThat(body, (line) => line.inFurniture);
const isFurniture = (element: string): boolean => furniture(`${element}${rest}`).length > 0;

test.each([
  '<footer>Words</footer>',
  '<aside>Words</aside>',
  '<dialog open>Words</dialog>',
  '<label>Words</label>',
  '<menu>Words</menu>',
  '<header>Words</header>',
  '<div><div><header>Words</header></div></div>',
  ...'banner contentinfo complementary search dialog alertdialog alert menu menubar toolbar tooltip'
    .split(' ')
    .map((role) => `<div role="${role}">Words</div>`),
])('%s is furniture of the page', (element) => {
  expect(isFurniture(element)).toBe(true);
});

test.each([
  '<div>Words</div>',
  '<section role="region">Words</section>',
  '<div role="mainmenu">Words</div>',
  '<div><div><div><header>Words</header></div></div></div>',
  '<article><p>Words</p></article>',
  '<div class="">Words</div>',
])('%s is none', (element) => {
  expect(isFurniture(element)).toBe(false);
});

test.each([
  'class="footer"',
  'class="site-footer"',
  'class="page_footer wide"',
  'class="wide\ncookie-banner"',
  'class="pageFooter"',
  'class="relatedJobs"',
  'class="similar"',
  'class="job-recommendations"',
  'class="SHARE"',
  'id="onetrust"',
  'id="nav-top" class="wide"',
  'class="sign-in"',
  'class="modal"',
  'class="cookie"',
])('an element with %s is furniture by its name', (name) => {
  expect(isFurniture(`<div ${name}>Words</div>`)).toBe(true);
});

test.each([
  'class="navy"',
  'class="sharepoint"',
  'class="unrelated"',
  'class="jobfooter"',
  'id="description"',
  'x="nav"',
])('an element with %s is none by its name', (name) => {
  expect(isFurniture(`<div ${name}>Words</div>`)).toBe(false);
});

test('a name of many letters names nothing', () => {
  const named = (length: number): boolean => isFurniture(`<div class="footer ${'x'.repeat(length - 8)}">Words</div>`);
  expect([599, 600].map(named)).toEqual([true, false]);
});

test('what holds two fifths of the page is its content, whatever it is called; nor is the page itself furniture', () => {
  const share = (words: number): number =>
    furniture(`<div class="slider">${'abc '.repeat(words)}</div><p>${'xyz '.repeat(100 - words)}</p>`).length;
  expect([39, 41].map(share)).toEqual([1, 0]);
  expect(linesThat('</body><body class="nav"><p>One</p><p>Two</p>', (line) => line.inFurniture)).toEqual([]);
});

test('what stands in furniture is furniture, whatever it is called', () => {
  expect(furniture(`<footer><div><p>One</p></div></footer>${rest}`)).toEqual(['One']);
  expect(furniture(`<div class="nav"><section><p>One</p></section>Two</div>${rest}`)).toEqual(['One', 'Two']);
});

const listing = `<h2>Your tasks</h2><p>${wordsOfLength(40)}</p><h2>Requirements</h2><p>A degree</p>`;

test.each([
  ['a pane', '<aside>', '</aside>'],
  ['a window', '<dialog open>', '</dialog>'],
  ['a window by its role', '<div role="dialog">', '</div>'],
  ['a pane by its role', '<div role="complementary">', '</div>'],
  ['a window by its name', '<div class="modal">', '</div>'],
  ['a pane by its name', '<div id="side-bar">', '</div>'],
  ['a window by two names', '<div class="popup -modal">', '</div>'],
])('a listing in %s is no furniture, anything else in it is', (_what, open, close) => {
  expect(isFurniture(open + listing + close)).toBe(false);
  expect(isFurniture(`${open}<p>${wordsOfLength(60)}</p>${close}`)).toBe(true);
});

test.each(['<footer>|</footer>', '<div class="related modal">|</div>', '<div role="search">|</div>'])(
  'the sections of a listing do not help what is no pane: %s',
  (element) => {
    expect(isFurniture(element.replace('|', listing))).toBe(true);
  },
);

test('names are read however many there are', () => {
  const named = Array.from({ length: 300 }, (_, index) => `<p class="${'x'.repeat(50)}${String(index)}">a</p>`).join(
    '',
  );
  expect(furniture(`${named}<p class="nav">Last</p>${named.replaceAll('xx', 'yy')}${rest}`)).toEqual(['Last']);
});
