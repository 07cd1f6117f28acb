import { expect, test } from 'vitest';
import { blockOf } from '../../src/page/block.ts';
import { isPosting, type Surroundings } from '../../src/page/likeness.ts';
import { readLineSigns } from '../../src/page/line-signs.ts';
import { toEnd } from '../../src/page/steps.ts';
import { elementCalled, outlineOfBody, wordsOfLength } from './outline-of.ts';

const nothing: Surroundings = {
  ...{ names: [], hasApply: false, isMarked: false, isArticle: false },
  ...{ isJobAddress: false, isList: false, isApplyForm: false },
};

/** Whether a block reads like one posting, on a page of which this is known and that says this round the block. */
function reads(block: string, around: Partial<Surroundings> = {}, round = ''): boolean {
  const outline = outlineOfBody(`<div id="it">${block}</div>${round}`);
  const found = {
    block: blockOf(outline, elementCalled(outline, 'it').index, () => true)!,
    signs: toEnd(readLineSigns(outline.lines)),
  };
  return toEnd(isPosting(outline, found, { ...nothing, ...around }));
}
const prose = `<p>${wordsOfLength(200)}</p>`;
const [duties, needs, offer, about] = ['Your duties', 'Requirements', 'Wir bieten', 'About us'].map(
  (heading) => `<h2>${heading}</h2><p>${wordsOfLength(9, 'some')}</p>`,
) as [string, string, string, string];
const lines = (line: string, count: number): string => line.repeat(count);
const item = '<li>Some words of it</li>';
const asked = '<p>Some words and a diploma</p>';
const hires = '<p>Some more words and with them a salary</p>';
const sure = { names: ['PMO Planner'], hasApply: true, isMarked: true, isJobAddress: true };

test('the headings of three kinds of sections make a posting, two do not', () => {
  expect(reads(prose + duties + needs + offer)).toBe(true);
  expect(reads(prose + duties + offer)).toBe(false);
  expect(reads(prose + duties + duties + offer)).toBe(false);
  expect(reads(prose + duties + offer, {}, needs)).toBe(false);
  expect(reads(`${prose}${duties}${offer}<footer>${needs}</footer>`)).toBe(false);
});

test.each<[string, Partial<Surroundings>, boolean]>([
  ['something to apply with', { hasApply: true }, true],
  ['structured data of it', { isMarked: true }, true],
  ['an address of jobs', { isJobAddress: true }, true],
  ['a name with a job’s noun', { names: ['Brightmoor', 'PMO Planner'] }, true],
  ['a name without one', { names: ['Brightmoor'] }, false],
  ['the name of a search', { names: ['12 planner jobs'] }, false],
  ['a name of twenty words', { names: [`Planner${' of it'.repeat(9)} all`] }, true],
  ['a name of twenty-one words', { names: [`Planner${' of it'.repeat(10)}`] }, false],
])('two sections and %s make a posting: %s', (_what, around, isOne) => {
  expect(reads(prose + duties + offer, around)).toBe(isOne);
});

test.each([
  ['two things asked', asked + asked, true],
  ['one thing asked', asked, false],
  ['two words of hiring', hires + hires, true],
  ['one word of hiring', hires, false],
  ['one thing asked and one word of hiring', asked + hires, true],
  ['five items and a part on the employer', lines(item, 5) + about, true],
  ['four items and a part on the employer', lines(item, 4) + about, false],
  ['five items', lines(item, 5), false],
  ['a part on the employer', about, false],
  ['five items and one thing asked', lines(item, 5) + asked, true],
])('two sections with %s make a posting: %s', (_what, more, isOne) => {
  expect(reads(prose + duties + offer + more)).toBe(isOne);
});

test('what is said round a block is not said in it', () => {
  expect(reads(prose + duties + offer, {}, asked + asked)).toBe(false);
  expect(reads(prose + duties + offer, {}, hires + hires)).toBe(false);
  expect(reads(prose + duties + offer + asked, {}, lines(item, 5))).toBe(false);
  expect(reads(`${prose}${duties}${offer}<footer>${asked}${asked}</footer>`)).toBe(false);
});

test('much asked and much offered is worth no more than four of each', () => {
  expect(reads(prose + lines(asked, 4), { hasApply: true })).toBe(true);
  expect(reads(prose + lines(asked, 9))).toBe(false);
  expect(reads(prose + duties + lines(hires, 4))).toBe(true);
  expect(reads(prose + duties + lines(hires, 9), {}, '<p>Read more</p>')).toBe(false);
});

test('nothing that neither asks for anything nor names a job is a posting', () => {
  const around = { hasApply: true, isMarked: true, isJobAddress: true };
  expect(reads(prose + offer, around)).toBe(false);
  expect(reads(prose + offer, { ...around, names: ['Planner'] })).toBe(true);
  expect(reads(prose + duties, around)).toBe(true);
  expect(reads(prose + needs, around)).toBe(true);
  expect(reads(prose + asked, around)).toBe(true);
});

test('fifty words may be a posting, forty-nine are none', () => {
  const words = (count: number) => reads(`<h2>Your duties</h2><p>${wordsOfLength(count - 2)}</p>`, sure);
  expect([49, 50].map(words)).toEqual([false, true]);
});

test.each<[string, string, Partial<Surroundings>, string]>([
  ['an article by its data', '', { isArticle: true }, ''],
  ['an article by its name', '', { names: ['Brightmoor blog'] }, ''],
  ['an article by its name, of a job', '', { names: ['What is a planner?'] }, ''],
  ['one that asks what a job is', '<h2>What is a budget</h2>', {}, ''],
  ['one that speaks of jobs in general', '<p>Most project managers are calm</p>', {}, ''],
  ['an article by what stands round it', '', {}, '<p>Read more</p>'],
  ['an article by what the footer says', '<footer>Read more</footer>', {}, ''],
  ['a course by what stands round it', '', {}, '<p>Who should attend</p>'],
  ['a course by what it says', '<p>Who should attend</p>', {}, ''],
  ['a list', '', { isList: true }, ''],
])('%s is no posting for three sections', (_what, more, around, round) => {
  expect(reads(prose + duties + needs + offer + more, around, round)).toBe(false);
});

test.each<[string, string, string]>([
  ['a question that is no heading', '<p>What is a budget</p>', ''],
  ['a question in a heading round it', '', '<h2>What is a budget</h2>'],
  ['general words round it', '', '<p>Most project managers are calm</p>'],
  ['what articles say, in its own text', '<p>Read more</p>', ''],
  ['a long line round it', '', `<p>Read more${' words'.repeat(11)}</p>`],
  ['a long line of a course', `<p>Who should attend${' words'.repeat(10)}</p>`, ''],
  ['a course in the footer', '', '<footer>Who should attend</footer>'],
])('%s says nothing against a posting', (_what, more, round) => {
  expect(reads(prose + duties + needs + offer + more, {}, round)).toBe(true);
});

test('a short line has up to twelve words', () => {
  const three = prose + duties + needs + offer;
  expect(reads(three, {}, `<p>Read more${' words'.repeat(10)}</p>`)).toBe(false);
  expect(reads(`${three}<footer>Read more${' words'.repeat(10)}</footer>`)).toBe(false);
  expect(reads(`${three}<p>Who should attend${' words'.repeat(9)}</p>`)).toBe(false);
});

test.each<[string, string, string]>([
  ['questions', lines('<h2>What is a budget</h2>', 9), ''],
  ['general words', lines('<p>Most project managers are calm</p>', 9), ''],
  ['lines of articles round it', '', lines('<p>Read more</p>', 12)],
  ['lines of courses', lines('<p>Who should attend</p>', 6), ''],
])('many %s weigh no more than a few, and much may speak against them', (_what, more, round) => {
  expect(reads(prose + duties + needs + offer + more, sure, round)).toBe(true);
});

test('a name that says it is an article is no name of a job', () => {
  const around = { ...sure, isMarked: false };
  expect(reads(prose + duties + needs, { ...around, names: ['Brightmoor blog', 'Planner'] })).toBe(false);
  expect(reads(prose + duties + needs + offer, { ...around, names: ['Brightmoor blog', 'Planner'] })).toBe(false);
  expect(reads(prose + duties + needs + offer + asked + asked, { ...around, names: ['Brightmoor blog'] })).toBe(true);
});

test('a form to apply with is no posting for a short text of one section', () => {
  const around = { ...sure, isApplyForm: true, hasApply: false, isMarked: false };
  const form = (count: number, more = '') => reads(`<p>${wordsOfLength(count - 11)}</p>${duties}${more}`, around);
  expect([100, 179, 180].map((count) => form(count))).toEqual([false, false, true]);
  expect(form(100, needs)).toBe(true);
  expect(reads(`<p>${wordsOfLength(89)}</p>${duties}`, { ...around, isApplyForm: false })).toBe(true);
});

test('a text that is mostly about privacy is no posting, unless one can apply there', () => {
  const notice = `<p>Our privacy policy ${wordsOfLength(37)}</p>`;
  const text = `<p>${wordsOfLength(79)}</p>${duties}${needs}${offer}`;
  const around = { ...sure, hasApply: false };
  expect([1, 2].map((count) => reads(text + lines(notice, count), around))).toEqual([true, false]);
  expect(reads(text + lines(notice, 2), sure)).toBe(true);
  expect(reads(text + lines(notice, 2), { ...sure, isApplyForm: true })).toBe(false);
  expect(reads(text, around, lines(notice, 2))).toBe(true);
});
