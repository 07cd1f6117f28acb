import { expect, test } from 'vitest';
import { titleKey } from '../../src/page/title-key.ts';
import { titleSurroundings } from '../../src/page/title-surroundings.ts';
import { pageOf, wordsOfLength } from './outline-of.ts';

/** What a page tells of a wording; its listing begins with the line “Here”, or with its first one. */
function around(body: string, { head = '', url = 'https://jobs.example/' } = {}) {
  const { dom, outline } = pageOf(body, head);
  const firstLine = Math.max(
    0,
    outline.lines.findIndex(({ text }) => text === 'Here'),
  );
  const { isRound, likelihood } = titleSurroundings(dom, outline, url, firstLine);
  return {
    isRound: (text: string): boolean => isRound(titleKey(text), text),
    likelihood: (text: string): number => likelihood(titleKey(text), text),
  };
}
const lines = (count: number): string => '<p>Some line</p>'.repeat(count);
const siteName = (name: string) => ({ head: `<meta property="og:site_name" content="${name}">` });

test.each([
  ['Brightmoor Housing', true],
  ['brightmoor', true],
  ['HOUSING', true],
  ['– ★', true],
  ['Moor House', false],
  ['Bright', false],
  ['York', false],
])('beside the site’s name “Brightmoor Housing”, %j is only a name: %s', (text, isName) => {
  expect(around('', siteName('Brightmoor Housing')).isRound(text)).toBe(isName);
});

test('two letters of the site’s name are no name, three are', () => {
  const { isRound } = around('', siteName('Inns of the Sun'));
  expect(['Of', 'Sun'].map(isRound)).toEqual([false, true]);
});

test('the page’s host is the name of its owner, written together', () => {
  const { isRound } = around('', { url: 'https://work.bright-moor24.example/x' });
  expect(['Bright Moor', 'BrightMoor 24', 'Moor Bright'].map(isRound)).toEqual([true, true, false]);
  expect(around('', { url: 'no address' }).isRound('Bright Moor')).toBe(false);
});

test.each([
  '© Brightmoor',
  '© 2019–2026, Brightmoor',
  '(c) 2026 Brightmoor Ltd',
  'Copyright 2019 - 2026 Brightmoor',
  'All of this is copyright Brightmoor',
])('“%s” names the owner, and the years are no name', (line) => {
  const { isRound } = around(`<p>Here</p>${lines(5)}<p>${line}</p>`);
  expect(['Brightmoor', '2026', '2019', 'All of this'].map(isRound)).toEqual([true, false, false, false]);
});

test('the owner is looked for in the last sixty lines', () => {
  const after = (count: number) => around(`<p>Here</p>${lines(3)}<p>© Brightmoor</p>${lines(count)}`);
  expect([59, 60].map((count) => after(count).isRound('Brightmoor'))).toEqual([true, false]);
  expect(around(`<p>Here</p>${lines(3)}<p>Brightmoor</p>`).isRound('Brightmoor')).toBe(false);
});

test.each([
  ['Careers', true],
  ['Jobs and more', true],
  ['brightmoor.com', true],
  ['Karriere', true],
  ['Recruiting Manager', false],
  ['Carpentry', false],
])('%j is what sites call themselves: %s', (text, isName) => {
  expect(around('').isRound(text)).toBe(isName);
});

test('a fact that stands in a line near the listing is no part of a title, unless it names a job', () => {
  const { isRound } = around('<p>Great Ayton</p><p>Planner</p><h2>Great Moor</h2><p>Here</p>');
  expect(['Great Ayton', 'Planner', 'Great Moor'].map(isRound)).toEqual([true, false, false]);
});

test('facts are the forty lines before the listing and its first two; a long line is none', () => {
  const above = (count: number) => around(`<p>Great Ayton</p>${lines(count)}<p>Here</p>`).isRound('Great Ayton');
  expect([39, 40].map(above)).toEqual([true, false]);
  const below = (count: number) => around(`<p>Here</p>${lines(count)}<p>Great Ayton</p>`).isRound('Great Ayton');
  expect([0, 1].map(below)).toEqual([true, false]);
  const long = (count: number) => around(`<p>${wordsOfLength(count)}</p><p>Here</p>`).isRound(wordsOfLength(count));
  expect([25, 26].map(long)).toEqual([true, false]);
});

test('a job’s noun speaks for a wording', () => {
  const { likelihood } = around('');
  expect(likelihood('PMO Planner')).toBeGreaterThan(0);
  expect(likelihood('Great Ayton')).toBe(0);
});

test('the address speaks for a wording that stands in it whole, the more the longer it is', () => {
  const { likelihood } = around('', { url: 'https://jobs.example/a/great-moor%20bridge-2026/b?q=ayton' });
  const [one, two, three] = ['Great', 'Great Moor', 'Great Moor Bridge'].map(likelihood) as [number, number, number];
  expect([one > 0, two > one, three > two]).toEqual([true, true, true]);
  expect(['Moor', 'B', 'A'].map((text) => likelihood(text) > 0)).toEqual([true, true, true]);
  expect(['Eat Moor', 'Ayton', 'Great Bridge'].map(likelihood)).toEqual([0, 0, 0]);
});

test('an address is read for a thousand letters', () => {
  const { likelihood } = around('', { url: `https://jobs.example/${'x'.repeat(990)}/moor/ayton` });
  expect(['Moor', 'Ayton'].map((text) => likelihood(text) > 0)).toEqual([true, false]);
});

test('a heading speaks for its wording where it stands within eight lines above the listing, or at its start', () => {
  const above = (count: number) => around(`${lines(9)}<h3>Ayton</h3>${lines(count)}<p>Here</p>`).likelihood('Ayton');
  expect([0, 8, 9].map((count) => above(count) > 0)).toEqual([true, true, false]);
  const below = (count: number) => around(`<p>Here</p>${lines(count)}<h3>Ayton</h3>`).likelihood('Ayton');
  expect([0, 1].map((count) => below(count) > 0)).toEqual([true, false]);
  expect(around('<p>Ayton</p><p>Here</p>').likelihood('Ayton')).toBe(0);
  expect(around(`<h3>${wordsOfLength(26)}</h3><p>Here</p>`).likelihood(wordsOfLength(26))).toBe(0);
});

test('the owner’s name is no title even as the heading above the listing, unless it is a job’s noun', () => {
  const { likelihood } = around('<h2>Brightmoor</h2><h2>Planner</h2><p>Here</p>', siteName('Brightmoor Planner'));
  expect(likelihood('Brightmoor')).toBeLessThan(0);
  expect(likelihood('Planner')).toBeGreaterThan(0);
});

test.each(['12 open jobs', 'Planner jobs', 'Planner vacancies', 'Project planner Stellenangebote'])(
  '%j counts jobs or names a search, and is no title though address and heading say it',
  (text) => {
    const url = `https://jobs.example/${text.toLowerCase().replaceAll(' ', '-')}`;
    const plain = around(`<h1>${text}</h1><p>Here</p>`, { url: `https://jobs.example/planner` });
    expect(plain.likelihood(text)).toBeLessThan(0);
    const { likelihood } = around(`<h1>${text} here</h1><p>Here</p>`, { url });
    expect(likelihood(text)).toBeLessThan(0);
    expect(around(`<h1>${text}</h1><p>Here</p>`, { url }).likelihood(text)).toBeLessThan(likelihood('Planner') + 1);
  },
);

test('“jobs” that does not end a wording does not make it a search', () => {
  expect(around('').likelihood('Jobs Planner')).toBeGreaterThan(0);
});
