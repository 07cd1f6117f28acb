import { expect, test } from 'vitest';
import { labelsOf } from '../../src/page/page.ts';
import { metaOf } from '../../src/page/refusals.ts';
import { pageOf } from './outline-of.ts';

const signsOf = (body: string, head = '') => pageOf(body, head).signs;

test.each([
  '<a href="/a">Apply now</a>',
  '<button>Apply</button>',
  '<div role="button">I’m interested</div>',
  '<input type="submit" value="Submit your application">',
  '<input type="button" value="Bewerben">',
  '<a href="/a" aria-label="Apply for this job"><svg></svg></a>',
  '<button>Jetzt\nbewerben</button>',
])('%s is something to apply with', (control) => {
  expect(signsOf(control).hasApply).toBe(true);
});

test.each([
  '<p>Apply now</p>',
  '<a href="/a">Applied science</a>',
  '<input type="text" value="Apply">',
  `<a href="/a">${'x'.repeat(81)} apply</a>`,
])('%s is none', (control) => {
  expect(signsOf(control).hasApply).toBe(false);
});

test('fields that an applicant fills in are counted, and files asked for', () => {
  const fields =
    '<textarea></textarea><input type="text"><input type="email"><input type="tel"><input type="password"><input>';
  expect(signsOf(`${fields}<input type="checkbox"><input type="search"><select></select>`)).toMatchObject({
    fields: 6,
    uploads: 0,
  });
  expect(signsOf('<input type="file"><input type="file">').uploads).toBeGreaterThan(0);
});

test('the words of a page are counted', () => {
  expect(signsOf('<p>One two</p><p>Three</p>').words).toBe(3);
});

test.each([
  ['Article', true],
  ['NewsArticle', true],
  ['BlogPosting', true],
  ['FAQPage', true],
  ['Course', true],
  ['JobPosting', false],
  ['Organization', false],
])('structured data of the type %s says that the page is an article: %s', (type, isArticle) => {
  expect(signsOf('', `<script type="application/ld+json">{"@type" : "${type}"}</script>`).isArticle).toBe(isArticle);
  expect(signsOf('', `<script type="application/ld+json">{"@type":["${type}"]}</script>`).isArticle).toBe(isArticle);
});

test('any of the first twenty blocks of data may say it, in its first five thousand letters', () => {
  const other = '<script type="application/ld+json">{}</script>';
  const article = (before = '') => `<script type="application/ld+json">${before}{"@type":"Article"}</script>`;
  expect([19, 20].map((count) => signsOf('', other.repeat(count) + article()).isArticle)).toEqual([true, false]);
  expect(signsOf('', article() + other).isArticle).toBe(true);
  expect([4900, 5000].map((count) => signsOf('', article(' '.repeat(count))).isArticle)).toEqual([true, false]);
});

test('what a page says of itself is found by its property or its name', () => {
  const meta = (head: string) => metaOf(pageOf('', head).dom, 'og:title');
  expect(meta('<meta property="og:title" content=" PMO Lead ">')).toBe('PMO Lead');
  expect(meta('<meta name="OG:Title" content="PMO Lead">')).toBe('PMO Lead');
  expect(meta('<meta property="og:url" content="PMO Lead">')).toBe('');
  expect(meta(`<meta property="og:title" content="${'x'.repeat(501)}">`)).toHaveLength(500);
});

test('the names a page gives itself are read as one line each, empty ones left out', () => {
  const labels = (head: string) => labelsOf(pageOf('', head).dom);
  expect(
    labels('<title>PMO\u00a0\u00a0Lead\n at  Brightmoor</title><meta property="og:title" content="PMO\n\tLead">'),
  ).toEqual(['PMO Lead at Brightmoor', 'PMO Lead']);
  expect(labels('<title> </title>')).toEqual([]);
});
