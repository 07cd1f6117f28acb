import { expect, test } from 'vitest';
import { domOf } from '../../src/page/dom.ts';
import { readJsonLd } from '../../src/page/json-ld.ts';
import { toEnd } from '../../src/page/steps.ts';
import { openPage } from './open-fixture.ts';

const scriptsOf = (blocks: readonly string[]): Document =>
  openPage(`<head>${blocks.map((one) => `<script type="application/ld+json">${one}</script>`).join('')}</head>`);
const read = (...blocks: string[]) => toEnd(readJsonLd(domOf(scriptsOf(blocks))));

/** What is read of a posting with these fields. */
const posting = (fields: object) => read(JSON.stringify({ '@type': 'JobPosting', title: 'PMO Lead', ...fields }))[0]!;

test.each([
  ['an object with a name', { name: 'Brightmoor' }, 'Brightmoor'],
  ['an object with a legal name', { legalName: ' Brightmoor  Ltd ' }, 'Brightmoor Ltd'],
  ['a name before a legal name', { legalName: 'Brightmoor Ltd', name: 'Brightmoor' }, 'Brightmoor'],
  ['a text', 'Brightmoor &amp; Sons', 'Brightmoor & Sons'],
  ['the first of several', [{ name: 'Brightmoor' }, { name: 'Other' }], 'Brightmoor'],
  ['an empty text', '', null],
  ['a number', 12, null],
  ['nothing', null, null],
  ['an object without a name', { url: 'https://brightmoor.example/' }, null],
])('an employer given as %s is read', (_what, hiringOrganization, company) => {
  expect(posting({ hiringOrganization }).company).toBe(company);
});

test.each([
  ['a number', 4102, '4102'],
  ['a text', 'R-4102', 'R-4102'],
  ['a property with a value', { '@type': 'PropertyValue', name: 'Brightmoor', value: 'R-4102' }, 'R-4102'],
  ['a list', ['R-4102', 'R-4103'], 'R-4102'],
  ['nothing', null, null],
  ['an object without a value', {}, null],
])('a listing’s number given as %s is read', (_what, identifier, id) => {
  expect(posting({ identifier }).id).toBe(id);
});

test('where no title is given its name is the title, on one line and of at most 300 letters', () => {
  expect(posting({ title: undefined, name: 'Planner' }).title).toBe('Planner');
  expect(posting({ name: 'Planner' }).title).toBe('PMO Lead');
  expect(posting({ title: '<b> PMO\n\n Lead</b> ' }).title).toBe('PMO Lead');
  expect(posting({ title: 'x'.repeat(301) }).title).toHaveLength(300);
  expect(posting({ title: null }).title).toBe('');
});

test('fields of their own are part of the text, each said once and in their order', () => {
  const { text } = posting({
    skills: 'Primavera',
    educationRequirements: 'Degree',
    experienceRequirements: ['Six years', 'Degree'],
    description: 'Own the plan',
    jobBenefits: '',
    employerOverview: 'We build',
    baseSalary: 'no part of it',
    responsibilities: 12,
  });
  expect(text.split('\n')).toEqual(['Own the plan', '12', 'Primavera', 'Six years', 'Degree', 'We build']);
});

test('an object stands for no text, and of a list at most a hundred parts are read', () => {
  const parts = Array.from({ length: 101 }, (_, index) => `part ${index}`);
  expect(posting({ description: [{ name: 'no' }, 'yes'] }).text).toBe('yes');
  expect(posting({ description: parts }).text.split('\n')).toHaveLength(100);
});

test('a text is read up to 200 KiB', () => {
  expect(posting({ description: 'x'.repeat(200 * 1024 + 1) }).text).toHaveLength(200 * 1024);
});

test('of two keys that differ in case the first counts', () => {
  expect(read('{"@type":"JobPosting","title":"PMO Lead","Title":"Planner"}')[0]!.title).toBe('PMO Lead');
});

test.each([
  ['JobPosting ', 1],
  ['schema:JobPosting', 1],
  ['https://schema.org#JobPosting', 1],
  ['jobposting', 1],
  ['JobPostings', 0],
  ['OldJobPosting', 0],
])('the type "%s" makes so many postings: %i', (type, count) => {
  expect(read(JSON.stringify({ '@type': type, about: 'JobPosting', title: 'PMO Lead' }))).toHaveLength(count);
});

test('a posting in a posting is part of that, and one beside it another', () => {
  const inner = { '@type': 'JobPosting', title: 'Planner' };
  expect(posting({ related: inner }).title).toBe('PMO Lead');
  expect(read(JSON.stringify({ '@type': 'JobPosting', title: 'A', related: inner }))).toHaveLength(1);
  expect(read(JSON.stringify([inner, { a: inner }])).map(({ title }) => title)).toEqual(['Planner', 'Planner']);
});

const padded = (size: number, open = '{"@type":"JobPosting","title":"PMO Lead","pad":"'): string =>
  open + 'x'.repeat(size - open.length - 2) + '"}';

test('a block is read up to 512 KiB, and mended up to 128 KiB', () => {
  const broken = '{"@type":"JobPosting" "title":"PMO Lead","pad":"';
  expect([512 * 1024, 512 * 1024 + 1].map((size) => read(padded(size)).length)).toEqual([1, 0]);
  expect([128 * 1024, 128 * 1024 + 1].map((size) => read(padded(size, broken)).length)).toEqual([1, 0]);
});

test('postings are read down to the 32nd level, fifty at most, among the first twenty thousand values', () => {
  const one = '{"@type":"JobPosting","title":"PMO Lead"}';
  const deep = (levels: number): string => '{"a":'.repeat(levels) + one + '}'.repeat(levels);
  expect([32, 33].map((levels) => read(deep(levels)).length)).toEqual([1, 0]);
  expect(read(`[${Array.from({ length: 60 }, () => one).join()}]`)).toHaveLength(50);
  const behind = (values: number): string => `[${'0,'.repeat(values)}${one}]`;
  expect([19_998, 19_999].map((values) => read(behind(values)).length)).toEqual([1, 0]);
  // All blocks of a page together.
  expect(read(behind(19_000), behind(900), behind(200))).toHaveLength(2);
});

test('a block of many values is read in steps, one of a few is not', () => {
  const steps = (values: number): number =>
    [...readJsonLd(domOf(scriptsOf([`["JobPosting"${',{}'.repeat(values)}]`])))].length;
  expect(steps(100)).toBe(1);
  expect(steps(2560)).toBe(11);
});
