import { expect, test } from 'vitest';
import { isBlocked, isClosed, looksLikeApply, looksLikeList, readSigns, refusalOf } from '../../src/page/refusals.ts';
import type { Site } from '../../src/page/sites/site.ts';
import { toEnd } from '../../src/page/steps.ts';
import { pageOf, wordsOfLength } from './outline-of.ts';

function refusal(body: string, path = '/', head = ''): string {
  const { dom, outline, signs } = pageOf(body, head);
  return toEnd(refusalOf(dom, outline, signs, null, path));
}

const blocked = (body: string, title = ''): boolean => {
  const { dom, outline, signs } = pageOf(body, `<title>${title}</title>`);
  return isBlocked(dom, outline, signs);
};
const long = (count: number): string => `<p>${wordsOfLength(count)}</p>`;

test('a wall says so in its label, in one of its first headings, or in a short line where it says little else', () => {
  expect(blocked('<p>Wait</p>', 'Just a moment...')).toBe(true);
  expect(blocked(`<h1>Access denied</h1>${long(300)}`)).toBe(true);
  expect(blocked(`<p>Please verify you are human</p>${long(30)}`)).toBe(true);
  expect(blocked('<p>Wait</p>', 'PMO Lead')).toBe(false);
});

test('a listing that speaks of such things is no wall', () => {
  expect(blocked(long(1501), 'Access denied')).toBe(false);
  expect(blocked(long(1500), 'Access denied')).toBe(true);
  expect(blocked(`<p>Please verify you are human</p>${long(145)}`)).toBe(false);
  expect(blocked(`<p>Please verify you are human</p>${long(144)}`)).toBe(true);
  const line = (count: number) => blocked(`<p>Access denied ${wordsOfLength(count)}</p>`);
  expect([23, 24].map(line)).toEqual([true, false]);
  const heading = (count: number) => blocked(`<h1>Access denied ${wordsOfLength(count)}</h1>${long(300)}`);
  expect([10, 11].map(heading)).toEqual([true, false]);
  const other = (count: number) => blocked(`${'<h2>Words</h2>'.repeat(count)}<h2>Access denied</h2>${long(300)}`);
  expect([4, 5].map(other)).toEqual([true, false]);
  expect(blocked(`<footer><h2>Access denied</h2></footer>${long(300)}`)).toBe(false);
});

/** Whether a notice above, in or below a listing that spans the lines 2 to 4 says that it has ended. */
const closed = (at: (notice: string) => string, notice: string): boolean => {
  const { dom, outline } = pageOf(at(`<p>${notice}</p>`));
  return toEnd(isClosed(dom, outline, null, 2, 4));
};
const before = (notice: string): string => `<p>x</p>${notice}<p>One</p><p>Two</p>`;
const inside = (notice: string): string => `<p>x</p><p>y</p>${notice}<p>Two</p>`;
const behind = (lines: number) => (notice: string) => `${'<p>x</p>'.repeat(4 + lines)}${notice}`;
const ended = 'This job is no longer available';

test('a notice before the listing, or in the next lines behind it, closes it', () => {
  expect(closed(before, ended)).toBe(true);
  expect(closed(inside, ended)).toBe(false);
  expect([0, 1, 2, 5, 6].map((lines) => closed(behind(lines), ended))).toEqual([true, true, true, true, false]);
});

test('a condition, a long text or a single word is no such notice', () => {
  expect(closed(before, 'Open until the position has been filled')).toBe(false);
  expect(closed(before, 'If the job is no longer available, write to us')).toBe(false);
  const words = (count: number) => closed(before, `${ended} ${wordsOfLength(count)}`);
  expect([24, 25].map(words)).toEqual([true, false]);
  expect(closed(() => `<p>x</p><footer><li><p>${ended}</p></li></footer><p>One</p><p>Two</p>`, '')).toBe(false);
  expect(closed(() => `<p>x</p><footer><p>${ended}</p></footer><p>One</p><p>Two</p>`, '')).toBe(true);
});

test.each([
  ['a wall', '<h1>Access denied</h1>', '/', 'blocked'],
  ['a posting that has ended', `<p>${ended}</p>`, '/', 'closed'],
  ['a form that takes files', '<p>Your name</p><input type="file">', '/', 'apply-form'],
  ['a step of an application', '<p>Your name</p><input>', '/jobs/1/apply', 'apply-form'],
  ['a page without any of it', '<p>Hello there</p>', '/jobs/1/apply', 'no-listing'],
])('%s is refused as such', (_what, body, path, reason) => {
  expect(refusal(body, path)).toBe(reason);
});

const site: Site = {
  id: 'ours',
  matches: [],
  title: ['h1'],
  company: [],
  body: ['main'],
  cards: 'article',
  closed: '.over',
  listingId: { path: /^\/job\/(\d+)/ },
  applyPath: /^\/job\/\d+\/form/,
  listPath: /^\/search/,
};

/** Why a page of the site has no listing. */
function refusalThere(body: string, path = '/', title = ''): string {
  const { dom, outline } = pageOf(body, `<title>${title}</title>`);
  return toEnd(refusalOf(dom, outline, toEnd(readSigns(dom, outline, site)), site, path));
}

test.each([
  ['its own notice of an end', '<p class="over">Thank you all</p>', '/job/1', 'closed'],
  ['its notice without a word', '<p class="over"> </p><p>Hello</p>', '/job/1', 'site-unreadable'],
  ['a notice on the card of another job', `<article><p>PMO</p><p>${ended}</p></article>`, '/job/1', 'site-unreadable'],
  ['the notice beside the cards', `<article><p>PMO</p></article><p>${ended}</p>`, '/job/1', 'closed'],
  ['the address of its form', '<p>Hello</p>', '/job/1/form', 'apply-form'],
  ['the address of its lists', '<p>Hello</p>', '/search?q=pmo', 'list-page'],
  ['two cards', '<article>PMO</article>'.repeat(2), '/', 'no-listing'],
  ['three cards', '<article>PMO</article>'.repeat(3), '/', 'list-page'],
  ['the address of one job', '<p>Hello</p>', '/job/1', 'site-unreadable'],
  ['another address', '<p>Hello</p>', '/about', 'no-listing'],
])('a page of a known site with %s', (_what, body, path, reason) => {
  expect(refusalThere(body, path)).toBe(reason);
});

test('a page of one job that was not found is none that the site’s row fails to read', () => {
  expect(refusalThere('<p>Hello</p>', '/job/1', 'Page not found')).toBe('no-listing');
});

test('words of two lines together are no wall and no notice', () => {
  expect(blocked('<p>Access</p><p>denied</p>')).toBe(false);
  expect(closed(() => '<p>This job is no</p><p>longer available</p><p>One</p><p>Two</p>', '')).toBe(false);
});

test('the address of one job whose page is bare and asks to be forgotten is that of a job that has ended', () => {
  const head =
    '<title>Jobs</title><meta property="og:title" content="PMO Lead"><meta name="robots" content="noindex, nofollow">';
  const path = '/jobs/pmo-lead-410022';
  expect(refusal(long(50), path, head)).toBe('closed');
  expect([199, 200].map((count) => refusal(long(count), path, head))).toEqual(['closed', 'no-listing']);
  expect(refusal(long(50), '/about', head)).toBe('no-listing');
  expect(refusal(long(50), path, head.replace('noindex', 'index'))).toBe('no-listing');
  expect(refusal(long(50), path, head.replace('PMO Lead', ''))).toBe('no-listing');
  expect(refusal(long(50), path, head.replace('Jobs', 'Page not found'))).toBe('no-listing');
});

/** Whether a page with so many cards, called so, lists many jobs. */
const isList = (
  title: string,
  heading: string,
  cards = 4,
  card = '<footer><a href="/1">PMO Lead</a></footer>',
): boolean => {
  const { dom, outline, signs } = pageOf(heading + card.repeat(cards) + long(300), `<title>${title}</title>`);
  return looksLikeList(dom, outline, signs, null, '/');
};

test('a page that is called like a list and has four cards is one', () => {
  expect([3, 4].map((count) => isList('120 jobs', '', count))).toEqual([false, true]);
  expect(isList('Work', '<h1>Open positions</h1>')).toBe(true);
  expect(isList('Open positions | Brightmoor', '')).toBe(true);
  expect(isList('PMO Lead | Open positions', '')).toBe(false);
  expect(isList('Page not found', '<h1>Open positions</h1>')).toBe(false);
  expect(isList('Work', '<p>Open positions</p>')).toBe(false);
  expect(isList('Work', '<h1><a href="/">Open positions</a></h1>')).toBe(false);
  expect([3, 4].map((count) => isList('Work', `${'<h2>Words</h2>'.repeat(count)}<h2>Open positions</h2>`))).toEqual([
    true,
    false,
  ]);
  expect([12, 13].map((count) => isList('Work', `<h1>Open positions ${wordsOfLength(count)}</h1>`))).toEqual([
    true,
    false,
  ]);
});

test('cards are linked lines of two words', () => {
  expect(isList('120 jobs', '', 4, '<footer><a href="/1">Lead</a></footer>')).toBe(false);
  expect(isList('120 jobs', '', 4, '<footer>PMO Lead</footer>')).toBe(false);
});

test.each([
  ['/jobs/1/apply', 1, true],
  ['/jobs/1?step=application', 1, true],
  ['/bewerbung/1', 1, true],
  ['/apply', 0, false],
  ['apply', 1, true],
  ['/apple/1', 1, false],
  ['/reapply', 1, false],
])('%s with %i fields is a step of an application: %s', (path, fields, isStep) => {
  const { signs } = pageOf('<input>'.repeat(fields));
  expect(looksLikeApply(signs, path)).toBe(isStep);
});
