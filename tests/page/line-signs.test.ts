import { expect, test } from 'vitest';
import { linesWith, countAll, readLineSigns, stretches } from '../../src/page/line-signs.ts';
import type { OutlineLine } from '../../src/page/outline.ts';
import { closedWords, hiringWords, legalWords } from '../../src/page/page-words.ts';
import { toEnd } from '../../src/page/steps.ts';
import { outlineOfBody } from './outline-of.ts';

const signsOf = (body: string) => toEnd(readLineSigns(outlineOfBody(body).lines));
/** What the first line of a page is told to be. */
const sectionOf = (element: string): string | null | undefined => signsOf(element).sections[0];
const fill = (count: number): string => ' more'.repeat(count);

test.each([
  ['<h2>What you will do</h2>', 'duties'],
  ['<h3>Person specification</h3>', 'requirements'],
  ['<h2>Wir bieten</h2>', 'offer'],
  ['<h2>About us</h2>', 'about'],
  ['<p>Requirements:</p>', 'requirements'],
  ['<p>要求 Requirements：</p>', 'requirements'],
  ['<p>Your duties</p>', 'duties'],
  ['<p>The duties of this post</p>', 'duties'],
  ['<li><h3>Your duties</h3></li>', 'duties'],
  [`<h2>Duties${fill(11)}</h2>`, 'duties'],
  ['<h2>Duties and requirements</h2>', 'duties'],
  ['<h2>Our town</h2>', null],
  ['<p>The duties of this post here</p>', null],
  ['<p>The duties of this post: here</p>', null],
  ['<li>Your duties</li>', null],
  ['<h2><a href="/d">Your</a> duties</h2>', null],
  ['<footer><h2>Your duties</h2></footer>', null],
  [`<h2>Duties${fill(12)}</h2>`, null],
])('the section that %s begins: %s', (element, kind) => {
  expect(sectionOf(element)).toBe(kind);
});

test.each([
  ['<h2>Similar jobs</h2>', true],
  ['<p><a href="/s">View all jobs</a> here</p>', true],
  [`<h2>Similar jobs${fill(6)}</h2>`, true],
  [`<h2>Similar jobs${fill(7)}</h2>`, false],
  ['<p>Similar jobs</p>', false],
  ['<h2>Your duties</h2>', false],
])('at %s the page goes on with something else: %s', (element, ends) => {
  expect(signsOf(element).ends).toEqual([ends]);
});

test.each([
  ['<p>Read our privacy policy</p>', true],
  [`<p>Our privacy policy${fill(42)}</p>`, true],
  [`<p>Our privacy policy${fill(43)}</p>`, false],
  [`<p>Our privacy policy and data protection${fill(84)}</p>`, true],
  [`<p>Our privacy policy and data protection${fill(85)}</p>`, false],
  ['<p>Read <a href="/p">privacy policy</a> here</p>', true],
  ['<p>Read <a href="/p">our privacy policy</a> here</p>', false],
  ['<footer>Read our privacy policy</footer>', false],
  ['<p>Own the budget</p>', false],
])('%s is a notice of privacy: %s', (element, legal) => {
  expect(signsOf(element).legal).toEqual([legal]);
});

test('lines about cookies and accounts are told from those of the listing', () => {
  const body = '<p>We use cookies</p><p>Own the budget</p><p>Sign in or create an account</p>';
  expect(signsOf(body)).toEqual({
    sections: [null, null, null],
    ends: [false, false, false],
    legal: [false, false, false],
    chrome: [true, false, true],
  });
});

test('the lines that hold some words are found, and the words in them counted', () => {
  const { lines } = outlineOfBody(
    '<p>We are hiring a remote planner</p><p>Nothing</p><p>Full-time, permanent</p><p>This job is no longer available</p>',
  );
  const found = toEnd(linesWith(lines, closedWords));
  expect(found.map(({ text }) => text)).toEqual(['This job is no longer available']);
  expect(toEnd(countAll(lines, [hiringWords, legalWords]))).toEqual([
    { times: 5, lines: 3 },
    { times: 0, lines: 0 },
  ]);
});

const line = (length: number): OutlineLine => ({ ...outlineOfBody('<p>x</p>').lines[0]!, text: 'x'.repeat(length) });

test('lines are taken four hundred or twenty thousand letters at once, none left out and none twice', () => {
  const sizes = (lines: readonly OutlineLine[]): number[] => [...stretches(lines)].map((some) => some.length);
  const [short, long] = [line(1), line(10_000)];
  expect(sizes([])).toEqual([]);
  expect(sizes([short])).toEqual([1]);
  expect(sizes(Array.from({ length: 1000 }, () => short))).toEqual([400, 400, 200]);
  expect(sizes(Array.from({ length: 5 }, () => long))).toEqual([2, 2, 1]);
  expect(sizes([line(19_999), short, short, short])).toEqual([2, 2]);
});

test('signs stay in line over many lines', () => {
  const body = `${'<p>One</p>'.repeat(450)}<h2>Duties</h2>${'<p>Two</p>'.repeat(450)}<h2>Similar jobs</h2>`;
  const { sections, ends, legal, chrome } = signsOf(body);
  expect([sections.indexOf('duties'), ends.indexOf(true), sections.length]).toEqual([450, 901, 902]);
  expect([legal.length, chrome.length]).toEqual([902, 902]);
});
