import { expect, test } from 'vitest';
import { isReportingLine } from '../../src/classifier/asides.ts';
import { contradictingTitle, titlesInText } from '../../src/classifier/other-titles.ts';
import { shortReadings } from '../../src/classifier/short-readings.ts';
import { readStatements } from '../../src/classifier/statement.ts';
import { readTitle } from '../../src/classifier/titles.ts';

const besides = (title: string, others: readonly string[]) => contradictingTitle(readTitle(title), others, '')?.title;

test('the first title that claims the other role contradicts, of ten that are read', () => {
  expect(besides('Project Manager', ['PMO Lead', 'PMO Analyst'])).toBe('PMO Lead');
  expect(besides('Project Manager, PMO', ['PMO Lead'])).toBe('PMO Lead');
  expect(besides('PMO Lead', ['Project Manager, PMO'])).toBe('Project Manager, PMO');
  expect(besides('PMO Lead', ['Project Manager'])).toBe('Project Manager');
  const others = Array<string>(9).fill('Nurse');
  expect(besides('Project Manager', [...others, 'PMO Lead'])).toBe('PMO Lead');
  expect(besides('Project Manager', [...others, 'Nurse', 'PMO Lead'])).toBeUndefined();
});

test.each(['Nurse', 'PM', 'Programme Manager', 'Product Manager'])('nothing contradicts “%s”', (title) => {
  expect(besides(title, ['PMO Lead', 'Project Manager'])).toBeUndefined();
});

test.each([
  ['PMO Lead\nYou plan.', ['PMO Lead']],
  ['Job title: PMO Lead\nYou plan.', ['PMO Lead']],
  ['Position title :PMO Lead\nYou plan.', ['PMO Lead']],
  ['Job Title:   PMO Lead\nYou plan.', ['PMO Lead']],
  ['Office manager\nPMO Lead\nProject Manager\nProject Director', ['Office manager', 'PMO Lead', 'Project Manager']],
  ['Very Large Old Northern Harbour Works PMO Lead', ['Very Large Old Northern Harbour Works PMO Lead']],
  ['Very Large Old Northern New Harbour Works PMO Lead', []],
  ['PMO Lead.', []],
  ['Reports to PMO Lead', []],
  ['Join the PMO Lead', []],
  ['Harbour Works', []],
])('the titles that open the text %j are %j', (text, titles) => {
  expect(titlesInText(readStatements(text), text)).toEqual(titles);
});

test.each([
  ['Reports to: PMO Lead', true],
  ['The position reports to the lead', true],
  ['Reporting to the lead', true],
  ['Report line: PMO Lead', true],
  ['Report directly to the lead', true],
  ['Reported to the lead', false],
  ['Report on risks to the lead', false],
  ['You plan and report to the lead', false],
  ['The post', false],
  ['This role reports to the lead of the large office in the very old north', false],
])('“%s” says nothing but to whom the post reports: %s', (text, holds) => {
  expect(isReportingLine(readStatements(text)[0]!)).toBe(holds);
});

test('a line of no words reports to nobody', () => {
  expect(isReportingLine({ tokens: [] })).toBe(false);
});

const readingsOf = (text: string, title = '') =>
  shortReadings({ title, text, company: null, url: null }).map(({ short, reading }) => `${short} ${reading}`);

test.each([
  ['The PM is a product manager.', ['PM product']],
  ['The PM is a product manager or a project manager.', []],
  ['The Project Manager (PM) meets the product manager.', ['PM project']],
  ['The Project Manager (PM) meets the Product Manager (PM).', []],
  ['The Project Managers ( PMs ) meet the product manager.', ['PM project']],
  ['Meet at 3 PM, 4PM or AM/PM or AM / PM with the product manager.', []],
  ['Meet the PM at 3 PM with the product manager.', ['PM product']],
  ['The PMO’s project management office', ['PMO office']],
  ['The PMOs are portfolio management offices', []],
  ['The product manager plans.', []],
])('“%s” says what the short forms are: %j', (text, readings) => {
  expect(readingsOf(text)).toEqual(readings);
});

test('a short form in the title is spelled out in the text, with the words and their place', () => {
  const text = 'You are the product manager here.';
  const [reading] = shortReadings({ title: 'PM', text, company: null, url: null });
  expect(reading).toEqual({ short: 'PM', reading: 'product', start: 12, end: 27, quote: 'product manager' });
  expect(readingsOf('You are the product manager here.', 'Nurse')).toEqual([]);
});

test('only the first 20,000 characters are asked what a short form means', () => {
  const long = 'we plan '.repeat(2500);
  expect(readingsOf(`${long.slice(0, -30)} the PM is a property manager`.slice(0, 20_000))).toEqual(['PM property']);
  expect(readingsOf(`${long}the product manager`, 'PM')).toEqual([]);
});
