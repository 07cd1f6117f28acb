import { expect, test } from 'vitest';
import type { Outline } from '../../src/page/outline.ts';
import type { Posting } from '../../src/page/posting.ts';
import type { Site } from '../../src/page/sites/site.ts';
import { titleCandidates } from '../../src/page/title-candidates.ts';
import type { Candidate } from '../../src/page/title.ts';
import { outlineOfBody, pageOf } from './outline-of.ts';

interface Told {
  readonly head?: string;
  readonly site?: Site;
  readonly posting?: Posting;
  readonly outline?: (outline: Outline) => Outline;
}

/** Names of employers, places and sites that the pages here know. */
const names = new Set(['brightmoor', 'york', 'jobs', 'north', 'careers']);

/** What may be the title on a page whose listing begins with the line “Here”. */
function candidates(body: string, { head = '', site, posting, outline: change = (same) => same }: Told = {}) {
  const page = pageOf(body, head);
  const outline = change(page.outline);
  const firstLine = outline.lines.findIndex(({ text }) => text === 'Here');
  const around = { isRound: (key: string) => names.has(key), likelihood: () => 0 };
  return titleCandidates(page.dom, outline, site ?? null, posting ?? null, firstLine, around);
}
const wordings = (found: readonly Candidate[]): string[] => found.map(({ place, text }) => `${place}: ${text}`);
const said = (body: string, told?: Told): string[] => wordings(candidates(body, told));
const trustOf = (body: string, told?: Told): number => candidates(body, told)[0]?.trust ?? 0;
const lines = (count: number): string => '<p>Some line</p>'.repeat(count);
const here = '<p>Here</p>';
const tab = (title: string, og = '') => ({
  head: `<title>${title}</title>${og === '' ? '' : `<meta property="og:title" content="${og}">`}`,
});

test('a page without any such place has no candidates', () => {
  expect(said(here)).toEqual([]);
  expect(said(`<h2>★ ★</h2>${here}`)).toEqual([]);
});

test('the site’s own place, headings and the data are candidates, and what the reader sees is told apart', () => {
  const site = { title: ['#none', '#title'] } as unknown as Site;
  const posting = { title: 'PMO Head' } as Posting;
  const body = `<p id="title">PMO Lead</p>${lines(9)}<h1>PMO Clerk</h1>${here}`;
  const found = candidates(body, { ...tab('PMO Cook | York', 'PMO Chef | York'), site, posting });
  expect(found.map(({ place, text, visible }) => `${place}: ${text}${visible ? '' : ' (not seen)'}`)).toEqual([
    'site: PMO Lead',
    'heading: PMO Clerk',
    'markup: PMO Head (not seen)',
    'label: PMO Cook | York (not seen)',
    'part: PMO Cook (not seen)',
    'og: PMO Chef | York (not seen)',
    'part: PMO Chef (not seen)',
  ]);
  expect(said(here, { site: { title: ['#none'] } as unknown as Site })).toEqual([]);
  expect(said(`<p>York</p>${here}`, tab('Careers, York'))[0]).toBe('line: York');
});

test('a heading is trusted less the smaller it is, the farther away, as a link and in furniture', () => {
  const heading = (tag: string) => `<${tag}>Plan</${tag}>`;
  const trusts = ['h1', 'h2', 'h3'].map((tag) => trustOf(heading(tag) + here)) as [number, number, number];
  expect([trusts[0] > trusts[1], trusts[1] > trusts[2]]).toEqual([true, true]);
  expect(trustOf(heading('h4') + here)).toBe(trusts[2]);
  expect(said(`${heading('h5')}${heading('x-h1')}${heading('h1-x')}${here}`)).toEqual([]);
  const far = [39, 40].map((count) => trustOf(heading('h1') + lines(count) + here)) as [number, number];
  expect([far[0] === trusts[0], far[1] < trusts[0], far[1] > 0]).toEqual([true, true, true]);
  const linked = trustOf(`<h1><a href="/b">Plan</a></h1>${here}`);
  const round = trustOf(`<footer>${heading('h1')}</footer>${here}`);
  expect([linked, round].map((trust) => trust > 0 && trust < trusts[0])).toEqual([true, true]);
  expect(trustOf(`<footer><h1><a href="/b">Plan</a></h1></footer>${here}`)).toBeLessThan(Math.min(linked, round));
  expect(trustOf(`<h1><a href="/b">Plan</a></h1>${lines(40)}${here}`)).toBeLessThan(Math.min(linked, far[1]));
});

test('a heading is one also where its words are wrapped four times', () => {
  const wrapped = (times: number) => said(`<h2>${'<b>'.repeat(times)}Plan${'</b>'.repeat(times)}</h2>${here}`);
  expect(wrapped(4)).toEqual(['heading: Plan']);
  expect(wrapped(5)).toEqual([]);
});

test('headings of up to twenty-five words, down to the third line behind the listing’s first, may be its title', () => {
  const long = (count: number) => said(`<h2>${'plan '.repeat(count)}</h2>${here}`).length;
  expect([25, 26].map(long)).toEqual([1, 0]);
  const below = (count: number) => said(`${here}${lines(count)}<h2>Plan</h2>`).length;
  expect([2, 3].map(below)).toEqual([1, 0]);
  expect(said(`<h2>Your duties</h2><h2>Plan</h2>${here}`)).toEqual(['heading: Plan']);
});

test('a title may stand a thousand lines above its text', () => {
  const far = (count: number) =>
    said(`<h1>Plan</h1>${here}`, {
      outline: ({ lines: [title, first], elements }) => {
        const filler = { ...outlineOfBody('<p>Some line</p>').lines[0]!, element: -1 };
        return { lines: [title!, ...Array.from({ length: count }, () => filler), first!], elements };
      },
    });
  expect(far(999)).toEqual(['heading: Plan']);
  expect(far(1000)).toEqual([]);
});

test.each([
  ['right above it', `<p>PMO Lead</p>${here}`, true],
  ['six lines above it', `<p>PMO Lead</p>${lines(5)}${here}`, true],
  ['seven lines above it', `<p>PMO Lead</p>${lines(6)}${here}`, false],
  ['behind its first line', `${here}<p>PMO Lead</p>`, false],
  ['as a link', `<p><a href="/b">PMO Lead</a></p>${here}`, false],
  ['in furniture', `<footer>PMO Lead</footer>${here}`, false],
  ['naming no job', `<p>Great Ayton</p>${here}`, false],
])('a line %s, in no heading, may be the title: %s', (_where, body, may) => {
  expect(said(body)).toEqual(may ? ['line: PMO Lead'] : []);
});

test('near the listing a line may be the title that the tab repeats whole', () => {
  const first = (body: string, title = 'Works in Great Ayton | Jobs', og = ''): string | undefined =>
    said(body, tab(title, og)).find((wording) => wording.startsWith('line'));
  expect(first(`<p>Great Ayton</p>${here}`)).toBe('line: Great Ayton');
  expect(first(`<p>Works</p>${here}`)).toBe('line: Works');
  expect(first(`<p>Jobs</p>${here}`)).toBe('line: Jobs');
  expect(first(`<p>Eat Ayton</p>${here}`)).toBeUndefined();
  expect(first(`<p>Great Ayton</p>${lines(39)}${here}`)).toBe('line: Great Ayton');
  expect(first(`<p>Great Ayton</p>${lines(40)}${here}`)).toBeUndefined();
  expect(first(`<p>Great Ayton</p>${here}`, 'Jobs', 'Great Ayton')).toBe('line: Great Ayton');
  const trust = (body: string) => trustOf(body, tab('Works in Great Ayton | Jobs'));
  expect(trust(`<footer>Great Ayton</footer>${here}`)).toBeLessThan(trust(`<p>Great Ayton</p>${here}`));
});

test.each([
  ['<p>Job title: PMO Lead</p>', 'PMO Lead'],
  ['<p>Job title</p><p>PMO Lead</p>', 'PMO Lead'],
  ['<p>Post name：PMO Lead</p>', 'PMO Lead'],
  ['<p>Title of the post: PMO Lead</p>', 'PMO Lead'],
  ['<p>Stellenbezeichnung: PMO Lead</p>', 'PMO Lead'],
  ['<p>Position: PMO Lead</p>', 'PMO Lead'],
  ['<p>Position:</p><p>PMO Lead</p>', 'PMO Lead'],
  ['<p>Job title: Great Ayton</p>', null],
  ['<p>Job title: Ask our lead for it.</p>', null],
  ['<p>Job title: Become our lead!</p>', null],
  ['<p>Job title: Dr. PMO Lead</p>', 'Dr. PMO Lead'],
  ['<p>The job title: PMO Lead</p>', null],
  ['<p>Position PMO Lead</p>', null],
  ['<p>Our position: PMO Lead</p>', null],
])('what %s names as the title: %s', (body, title) => {
  const found = said(`${body}${lines(7)}${here}`).filter((wording) => wording.startsWith('line'));
  expect(found).toEqual(title === null ? [] : [`line: ${title}`]);
});

test('a label that is the last line, or stands far away, names nothing', () => {
  expect(said(`${here}<p>Job title</p>`)).toEqual([]);
  expect(said(`<p>Job title: PMO Lead</p>${lines(40)}${here}`)).toEqual([]);
  expect(trustOf(`<footer>Job title: PMO Lead</footer>${here}`)).toBeLessThan(
    trustOf(`<p>Job title: PMO Lead</p>${here}`),
  );
});

test.each([
  ['<h1>Planner<span>New</span></h1>', 'Planner'],
  ['<h2>Planner\n in   York<span>Neu</span></h2>', 'Planner in York'],
  ['<h4>Planner<sup>2</sup></h4>', 'Planner'],
  ['<h1>Planner<span>École</span></h1>', 'Planner'],
  ['<h1>Planner <span>New</span></h1>', null],
  ['<h1>Planner<span>, York</span></h1>', null],
  ['<h1><span>New</span>Planner</h1>', null],
  ['<h1><span>Planner</span>New</h1>', null],
  ['<h1><span>Planner</span></h1>', null],
  ['<h1>Plan<b>x</b>ner</h1>', null],
])('the badge glued to %s is taken off: %s', (heading, title) => {
  const [whole, bare, ...more] = candidates(heading + here);
  expect(more).toEqual([]);
  expect(bare?.text ?? null).toBe(title);
  expect(whole!.trust).toBeGreaterThan(bare?.trust ?? 0);
  expect(whole!.trust).toBeLessThan((bare?.trust ?? 1) * 4);
});

test.each([
  ['Brightmoor hiring PMO Lead in York', 'PMO Lead'],
  ['Brightmoor hiring PMO Lead in North in York | Net', 'PMO Lead in North'],
  ['PMO Lead | Brightmoor', 'PMO Lead'],
  ['PMO Lead - York - Brightmoor', 'PMO Lead'],
  ['PMO Lead :: York » Jobs', 'PMO Lead'],
  ['York: PMO Lead', 'PMO Lead'],
  ['Brightmoor | York | PMO Lead', 'PMO Lead'],
  ['Brightmoor · PMO Lead - York', 'PMO Lead'],
  ['PMO Lead at Brightmoor', 'PMO Lead'],
  ['PMO Lead in North at Brightmoor in York', 'PMO Lead'],
  ['PMO Lead bei Brightmoor | Jobs', 'PMO Lead'],
  ['PMO Lead in Leeds', 'PMO Lead in Leeds'],
  ['PMO Lead - Leeds', 'PMO Lead'],
  ['PMO Lead - Field - Leeds', 'PMO Lead - Field'],
  ['PMO Lead | Leeds | Net', 'PMO Lead'],
  ['PMO Lead at Leeds | Net', 'PMO Lead'],
  ['PMO Lead @ Leeds · Net', 'PMO Lead'],
  ['PMO-Lead', 'PMO-Lead'],
  ['York | Jobs', 'York'],
])('what the tab’s label %j says of the title is %j', (label, part) => {
  expect(said(here, tab(label)).at(-1)).toBe(`part: ${part}`);
});

test('the name that a label repeats is taken off its end only', () => {
  expect(said(here, tab('York Planner | York')).at(-1)).toBe('part: York Planner');
});
