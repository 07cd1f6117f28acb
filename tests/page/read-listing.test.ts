import { expect, test } from 'vitest';
import { readListing } from '../../src/page/read-listing.ts';
import { openFixture, openPage } from './open-fixture.ts';

const duties = [
  'Draw up the plan for the move and keep it true each week',
  'Hold a budget of two million and explain every variance',
  'Lead a team of nine drawn from property and transport',
  'Write down risks early and see that each one has an owner',
];
const posting = (list = duties) =>
  `<p>You will carry the move of our depot from the first drawing to the opening day.</p><h2>What you will do</h2><ul>${list
    .map((line) => `<li>${line}</li>`)
    .join('')}</ul><h2>What you bring</h2><p>Six years of experience with building projects and a calm head.</p>`;
const data = (title: string, description: string) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'JobPosting', title, description }).replace(/<\//g, '<\\/')}</script>`;

test('structured data tells which block is the listing, and the text comes from the page', () => {
  const document = openPage(
    `<title>Acme</title>${data('Project Manager', posting())}<body><main><h1>Project Manager</h1><p>Leeds</p><div id="it">${posting()}</div><h2>Life at Acme</h2><p>We eat lunch together under the old lime tree and argue about bicycles.</p></main></body>`,
  );
  const reading = readListing(document, 'https://acme.example/x');
  if (reading.state === 'none') throw new Error(reading.refusal);
  expect(reading.source).toBe('json-ld');
  expect(reading.listing.text).toContain(duties[3]);
  expect(reading.listing.text).not.toContain('lime tree');
  expect(reading.map.rangeAt(0, 8)?.startContainer.parentElement?.closest('#it')).not.toBeNull();
});

test('structured data of the listing before is not used for the listing on show', () => {
  const old = posting([
    'Count the boxes in the cellar every single morning',
    'Sweep the yard and water the plants by the gate',
  ]);
  const document = openPage(
    `<title>Project Manager | Acme</title>${data('Cellar Keeper', old)}<body><main><h1>Project Manager</h1><a href="/apply">Apply</a><div>${posting()}</div></main></body>`,
  );
  const reading = readListing(document, 'https://acme.example/jobs/project-manager-410022');
  if (reading.state === 'none') throw new Error(reading.refusal);
  expect(reading.source).toBe('structure');
  expect(reading.listing.title).toBe('Project Manager');
  expect(reading.listing.text).not.toContain('boxes');
});

test('a posting that only the structured data holds is not a listing on the page', () => {
  const document = openPage(
    `<title>Project Manager</title>${data('Project Manager', posting())}<body><h1>Project Manager</h1><form><label>Name <input></label><input type="file"></form></body>`,
  );
  expect(readListing(document, 'https://acme.example/jobs/1/apply')).toMatchObject({
    state: 'none',
    refusal: 'apply-form',
  });
});

test('a known site whose hooks are gone is read by structure and says so', () => {
  const { document, url } = openFixture('sites', 'reed');
  for (const element of document.querySelectorAll('[data-qa]')) element.removeAttribute('data-qa');
  for (const script of document.querySelectorAll('script')) script.remove();
  const reading = readListing(document, url);
  expect(reading).toMatchObject({ state: 'listing', source: 'structure', site: 'reed' });
});

test('the selected text is judged instead, with the page title', () => {
  const document = openPage(
    `<title>Notes</title><body><h1>PMO Lead</h1><p>before</p><p id="a">Own the standards of all projects</p><p id="b">and report to the board</p><p>after</p></body>`,
  );
  const range = document.createRange();
  range.setStart(document.querySelector('#a')?.firstChild as Text, 4);
  range.setEnd(document.querySelector('#b')?.firstChild as Text, 10);
  document.getSelection()?.addRange(range);
  const reading = readListing(document, 'https://notes.example/', { selection: true });
  if (reading.state === 'none') throw new Error(reading.refusal);
  expect(reading.source).toBe('text');
  expect(reading.listing).toMatchObject({ title: 'PMO Lead', text: 'the standards of all projects\nand report' });
  expect(reading.map.rangeAt(4, 13)?.toString()).toBe('standards');
});

test('text selected in a field is judged too', () => {
  const document = openPage('<body><textarea>Lead the move of the depot</textarea></body>');
  const field = document.querySelector('textarea');
  field?.focus();
  field?.setSelectionRange(5, 13);
  const reading = readListing(document, 'https://notes.example/', { selection: true });
  expect(reading).toMatchObject({ state: 'listing', listing: { text: 'the move' } });
});

test('without a selection there is nothing to judge', () => {
  expect(readListing(openPage('<body><p>x</p></body>'), 'https://notes.example/', { selection: true })).toMatchObject({
    refusal: 'empty-selection',
  });
});

test('a posting in a frame of the same origin is read', () => {
  const document = openPage('<title>Careers</title><body><h1>Careers</h1><iframe></iframe></body>');
  const inner = document.querySelector('iframe')?.contentDocument;
  const main = inner?.createElement('main');
  for (const line of ['Project Manager', ...duties, 'You need six years of experience with building projects.']) {
    const element = inner?.createElement(line === 'Project Manager' ? 'h1' : 'li');
    element?.append(line);
    main?.append(element as Node);
  }
  inner?.body.append(main as Node);
  const reading = readListing(document, 'https://acme.example/jobs/project-manager-410022');
  expect(reading).toMatchObject({ state: 'listing', listing: { title: 'Project Manager' } });
});

test.each([
  ['an empty page', ''],
  ['a page without words', '<body><div></div></body>'],
  [
    'a page of fields named like properties',
    '<body><form><input name="body"><input name="title"><img name="querySelectorAll"></form></body>',
  ],
])('%s is refused without an error', (_what, html) => {
  expect(readListing(openPage(html), 'not an address').state).toBe('none');
});

test('reading changes nothing on the page', () => {
  const { document, url } = openFixture('sites', 'linkedin.guest');
  const before = document.documentElement.outerHTML;
  readListing(document, url);
  expect(document.documentElement.outerHTML).toBe(before);
});

test('the same page gives the same listing every time', () => {
  const read = () => {
    const { document, url } = openFixture('sites', 'greenhouse');
    const reading = readListing(document, url);
    return reading.state === 'listing' ? reading.listing : null;
  };
  expect(read()).toEqual(read());
});

test('a card of another job that is closed does not close the listing on show', () => {
  const { document, url } = openFixture('sites', 'linkedin.classic');
  document.querySelector('li[data-occludable-job-id] p')?.replaceChildren('No longer accepting applications');
  expect(readListing(document, url).state).toBe('listing');
  document.querySelector('.jobs-details')?.prepend('No longer accepting applications');
  expect(readListing(document, url)).toMatchObject({ state: 'none', refusal: 'closed' });
});

test.each([
  ['300,000 line breaks', `<p>a${'\n'.repeat(300_000)}b</p>`],
  ['a heading of 600,000 numbers', `<h1>${'1, '.repeat(300_000)}jobs</h1>`],
  ['one word of 2 MB', `<h1>${'a'.repeat(2_000_000)}</h1>`],
  ['a label of 200,000 dashes', `<title>${' - a'.repeat(200_000)}</title><p>x</p>`],
])('%s are read in a moment', (_what, html) => {
  const document = openPage(html);
  const begun = performance.now();
  readListing(document, 'https://jobs.example/');
  expect(performance.now() - begun).toBeLessThan(2000);
});
