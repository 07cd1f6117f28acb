import { expect, test } from 'vitest';
import { domOf } from '../../src/page/dom.ts';
import { foreignJobFrame } from '../../src/page/job-frame.ts';
import { readListing } from '../../src/page/read-listing.ts';
import { openFixture, openPage } from './open-fixture.ts';

const page = 'https://careers.quillmarch.example/openings';
const inFrame = (attributes: string): string | null =>
  foreignJobFrame(domOf(openPage(`<body><iframe ${attributes}></iframe></body>`, page)), page);

test('a listing in a frame of another site is said to stand there, with the frame’s address', () => {
  const { document, url, expected } = openFixture('none', 'embedded-elsewhere');
  expect(readListing(document, url)).toMatchObject({ refusal: 'in-frame', frame: expected['frame'] });
});

test.each([
  ['Greenhouse', 'https://job-boards.greenhouse.io/embed/job_app?for=quillmarch&token=410022'],
  ['Ashby', 'https://jobs.ashbyhq.com/quillmarch/8c1f0d52-1111-4222-8333-944455556666?embed=js'],
  ['iCIMS under its own host', 'https://careers-quillmarch.icims.com/jobs/4100/pmo-analyst/job?in_iframe=1'],
  ['an address without its scheme', '//quillmarch.jobs.personio.de/job/410022'],
])('a frame of %s is one that may hold a listing', (_name, source) => {
  expect(inFrame(`src="${source}"`)).toBe(new URL(source, page).href);
});

test.each([
  ['a frame of the same site', 'src="/jobs/410022"'],
  ['a film', 'src="https://films.example/embed/8c1f0d52"'],
  ['a counter without a size', 'src="https://tags.example/jobs/410022" width="1" height="1"'],
  ['a hidden frame', 'src="https://tags.example/jobs/410022" style="display: none"'],
  ['a board of many jobs', 'src="https://boards.greenhouse.io/embed/job_board?for=quillmarch"'],
  ['data', 'src="data:text/html,/jobs/410022"'],
  ['a script', 'src="javascript:location=`/jobs/410022`"'],
  ['an address that is none', 'src="https://[jobs/410022"'],
])('%s is not taken for one', (_name, attributes) => {
  expect(inFrame(attributes)).toBeNull();
});
