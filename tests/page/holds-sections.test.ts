import { expect, test } from 'vitest';
import { sectionFinder } from '../../src/page/holds-sections.ts';

const filler = (length: number): string => 'x'.repeat(length);
const listing = `Your tasks\n${filler(300)}\nRequirements\nA degree`;
const holds = (text: string, start = 0, end = text.length): boolean => sectionFinder(text)(start, end);

test('a text with the headings of duties and of requirements has the sections of a listing', () => {
  expect(holds(listing)).toBe(true);
  expect(holds(listing.replace('Your tasks', 'Our town'))).toBe(false);
  expect(holds(listing.replace('Requirements', 'Our town'))).toBe(false);
});

test('only the stretch that is asked for counts', () => {
  expect(holds(listing, 5)).toBe(false);
  expect(holds(listing, 0, listing.indexOf('Req'))).toBe(false);
  expect(holds(`${filler(9)}\n${listing}`, 10)).toBe(true);
});

test('such words are looked for in lines of up to sixty letters', () => {
  const long = (length: number): string => listing.replace('Your tasks', 'Your tasks '.padEnd(length, '–'));
  expect([60, 61].map((length) => holds(long(length)))).toEqual([true, false]);
});

test('less than 300 letters are no listing, and what comes after twenty thousand is not looked through', () => {
  const short = (length: number): string => `Duties\nRequirements\n${filler(length - 20)}`;
  expect([299, 300].map((length) => holds(short(length)))).toEqual([false, true]);
  const far = (from: number): string => `Duties\n${filler(from - 8)}\nRequirements\n`;
  expect([20_000 - 12, 20_000].map((from) => holds(far(from)))).toEqual([true, false]);
});

test('of a page that is made of panes the first forty are asked', () => {
  const find = sectionFinder(listing);
  expect(Array.from({ length: 41 }, () => find(0, listing.length)).lastIndexOf(true)).toBe(39);
  // What is too short to be asked is not counted.
  const other = sectionFinder(listing);
  for (let at = 0; at < 50; at++) other(0, 10);
  expect(other(0, listing.length)).toBe(true);
});
