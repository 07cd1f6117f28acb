import { expect, test } from 'vitest';
import { domOf } from '../../src/page/dom.ts';
import { readListing } from '../../src/page/read-listing.ts';
import { outlineOf } from '../../src/page/outline.ts';
import { toEnd } from '../../src/page/steps.ts';
import { findStructure } from '../../src/page/structure.ts';
import { textMap } from '../../src/page/text-map.ts';
import { openPage } from './open-fixture.ts';
import { wordsOfLength } from './outline-of.ts';

/** The lines that read most like a listing on a page with this body. */
function linesOf(body: string, labels: readonly string[] = []): string[] | null {
  const dom = domOf(openPage(`<body>${body}</body>`));
  const found = toEnd(findStructure(toEnd(outlineOf(dom)), labels));
  if (found === null) return null;
  return textMap(dom, found.block.roots, { skip: found.block.skip, repeats: true }).text.split('\n');
}
const prose = (seed: string, count = 20): string => `<p>${wordsOfLength(count, seed)}</p>`;
const line = (seed: string, count = 20): string => wordsOfLength(count, seed);

test('a page without prose has no such part', () => {
  expect(linesOf('')).toBeNull();
  expect(linesOf('<p>One</p><p>Two words</p><h2>Three</h2>')).toBeNull();
  expect(linesOf(`<a href="/">${line('a')}</a>`)).toBeNull();
});

test('the prose is taken, and the links, short lines and furniture round it are left', () => {
  const links = '<ul><li><a href="/a">Home page here</a></li><li><a href="/b">All the jobs</a></li></ul>';
  const body = `<div>${links}</div><div><h2>Your duties</h2>${prose('a')}${prose('b')}</div><p>Back</p><footer>${prose('f')}</footer>`;
  expect(linesOf(body)).toEqual(['Your duties', line('a'), line('b')]);
});

test('what the listing’s own element says between its paragraphs is part of it', () => {
  const body = `<div><h2>Your duties</h2>${prose('a', 40)}<p>Leeds</p>${prose('b', 40)}</div><div><p>x</p></div>`;
  expect(linesOf(body)).toEqual(['Your duties', line('a', 40), 'Leeds', line('b', 40)]);
});

test('furniture and copies within it are cut out', () => {
  const body = `<div>${prose('a', 60)}<aside>${prose('s')}</aside>${prose('b', 60)}<p>end</p></div>`;
  expect(linesOf(body)).toEqual([line('a', 60), line('b', 60), 'end']);
  const twice = ['c', 'd', 'e', 'f'].map((seed) => prose(seed, 12)).join('');
  expect(linesOf(`<div>${twice}${prose('a')}${twice}${prose('b')}</div>`)).toEqual([
    ...['c', 'd', 'e', 'f'].map((seed) => line(seed, 12)),
    line('a'),
    line('b'),
  ]);
});

test('the title and short facts before the first heading or sentence are left out, other headings are not', () => {
  const body = `<div><h1>PMO Lead</h1><p>Leeds</p><p>Full-time</p><h2>Your duties</h2>${prose('a', 60)}</div>`;
  expect(linesOf(body, ['PMO Lead at Brightmoor'])).toEqual(['Your duties', line('a', 60)]);
  expect(linesOf(body, ['Careers'])?.[0]).toBe('PMO Lead');
  expect(linesOf(`<div><h1>PMO Lead</h1><p>Leeds</p>${prose('a', 60)}</div>`, ['PMO Lead'])).toEqual([line('a', 60)]);
  // Seven words are a fact, eight a sentence.
  const fact = (count: number) =>
    linesOf(`<div><p>${line('f', count)}</p>${prose('a', 30)}${prose('b', 30)}</div>`, ['x'])?.length;
  expect([7, 8].map(fact)).toEqual([2, 3]);
});

test('what stands above the listing’s own title is left out, unless duties stand there', () => {
  const alert = `<p>${line('alert', 30)}</p>`;
  const page = (above: string, title = '<h1>PMO Lead</h1>') =>
    linesOf(`<div>${above}${title}${prose('a', 60)}</div>`, ['PMO Lead | Jobs', 'Brightmoor']);
  expect(page(alert)).toEqual([line('a', 60)]);
  expect(page(`<h2>Your duties</h2>${alert}`)?.[0]).toBe('Your duties');
  expect(page(`<h2>Requirements</h2>${alert}`)?.[0]).toBe('Requirements');
  expect(page(`<h2>Our offer</h2>${alert}`)).toEqual([line('a', 60)]);
  expect(page(alert, '<h1>Lead</h1>')?.[0]).toBe(line('alert', 30));
  expect(page(alert, '<h1><a href="/">PMO Lead</a></h1>')?.[0]).toBe(line('alert', 30));
  expect(page(alert, '<p>PMO Lead</p>')?.[0]).toBe(line('alert', 30));
  expect(page(alert, '<h1>MO Lead</h1>')?.[0]).toBe(line('alert', 30));
});

test('once eighty words are said the listing ends where the page goes on with other jobs', () => {
  const page = (count: number) =>
    linesOf(`<div>${prose('a', count)}<h2>Similar jobs</h2>${prose('b', 90)}</div>`)?.includes('Similar jobs');
  expect([79, 80].map(page)).toEqual([true, false]);
});

test('a listing in several elements is taken from all of them', () => {
  const parts = ['a', 'b', 'c'].map((seed) => `<section>${prose(seed, 30)}</section>`).join('');
  const links = '<p><a href="/a">Some other page of ours here</a></p>'.repeat(12);
  expect(linesOf(`<div>${links}${parts}${links}</div>`)).toEqual(['a', 'b', 'c'].map((seed) => line(seed, 30)));
});

test('items of a list count when they are three words long, by their marks also outside of lists', () => {
  const few = '<li>Own the plan</li><li>Keep it true</li><li>Lead the team</li>';
  expect(linesOf(`<div><ul>${few}</ul></div><p>Leeds</p>`)).toEqual(['Own the plan', 'Keep it true', 'Lead the team']);
  const typed = ['• Own the plan', '- Keep it true', '3) Lead the team', 'b. Tell the board'];
  expect(linesOf(`<div>${typed.map((item) => `<p>${item}</p>`).join('')}</div><p>Leeds</p>`)).toEqual(typed);
  expect(linesOf('<div><p>Own the plan</p><p>Keep it true</p></div>')).toBeNull();
});

test('notices of cookies and of privacy are not the listing, however long', () => {
  const notice = `<div><p>We use cookies and similar means ${line('c', 30)}</p><p>Our privacy policy ${line('p', 30)}</p></div>`;
  expect(linesOf(`${notice}<div>${prose('a', 30)}</div>`)).toEqual([line('a', 30)]);
  const items = '<ul><li>This cookie keeps what you have chosen here</li></ul>';
  expect(linesOf(`<div>${items.repeat(9)}</div><div>${prose('a', 12)}</div>`)).toEqual([line('a', 12)]);
});

test('a page of a few words under the heading of a section is found by that heading', () => {
  expect(linesOf('<div><h2>Your duties</h2><p>Own the plan</p></div>')).toContain('Your duties');
});

const duties = [
  'Own the plan of the move',
  'Keep the budget of the works',
  'Lead a team of nine people',
  'Tell the board of risks early',
  'Run the reviews with the sponsor',
];
const advert = `<h2>What you will do</h2><ul>${duties.map((duty) => `<li>${duty}</li>`).join('')}</ul><h2>What you bring</h2><p>Six years of experience with building projects and a calm head. You will report to the director and work in Leeds on site, and we offer a permanent post.</p>`;

/** What reading a page without structured data or a known address comes to. */
const read = (body: string, title = 'Project Manager', url = 'https://acme.example/x') => {
  const reading = readListing(openPage(`<title>${title}</title><body>${body}</body>`, url), url);
  return reading.state === 'listing' ? reading.source : reading.refusal;
};

test('a page that reads like one posting is one', () => {
  expect(read(`<h1>Project Manager</h1><a href="/a">Apply</a><div>${advert}</div>`)).toBe('structure');
});

test.each([
  ['an article on the role', 'What does a project manager do? | Blog', '<h1>What does a project manager do?</h1>'],
  [
    'a course',
    'Project Management course',
    '<h1>Project Management course</h1><p>Course outline</p><p>Dates and fees</p><p>Who should attend</p>',
  ],
])('%s is no posting, though it says the same', (_what, title, above) => {
  expect(read(`${above}<div>${advert}</div>`, title)).toBe('no-listing');
});

test('fewer than fifty words are no posting', () => {
  const short =
    '<h2>What you will do</h2><ul><li>Own the plan of the move</li></ul><h2>What you bring</h2><p>Six years of experience.</p>';
  expect(
    read(
      `<h1>Project Manager</h1><a href="/a">Apply</a><div>${short}</div>`,
      undefined,
      'https://acme.example/jobs/project-manager-410022',
    ),
  ).toBe('no-listing');
});
