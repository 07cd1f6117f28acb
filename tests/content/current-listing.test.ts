import { beforeEach, expect, test } from 'vitest';
import type { Verdict } from '../../src/classifier/index.ts';
import { CurrentListing } from '../../src/content/current-listing.ts';
import { pagePrint } from '../../src/page/page-print.ts';
import { readListing } from '../../src/page/read-listing.ts';
import { openReading } from '../../src/page/sliced-reading.ts';
import { openPage } from '../page/open-fixture.ts';

const reader = {
  openReading,
  pagePrint,
  readSelected: (document: Document, url: string) => readListing(document, url, { selection: true }),
  siteOfPage: () => null,
};
const judge = { classify: () => ({}) as Verdict };
function ready(document: Document, now: () => number): CurrentListing {
  const listing = new CurrentListing(document, now);
  listing.learnToRead(reader);
  listing.learn(judge);
  return listing;
}
const address = 'https://jobs.example/jobs/project-manager-410022';
const posting = (title: string, duty: string): string =>
  `<main><h1>${title}</h1><a href="/apply">Apply</a><h2>What you will do</h2><ul><li>${duty} for the depot every week</li>
  <li>Hold a budget of two million and explain every variance</li><li>Lead a team of nine drawn from property and transport</li>
  <li>Write down risks early and see that each one has an owner</li></ul><h2>What you bring</h2>
  <p>Six years of experience with building projects and a calm head in a storm.</p></main>`;
const filler = `<aside>${'<p>One more line about bicycles</p>'.repeat(900)}</aside>`;

/** A clock that moves on by one millisecond whenever it is asked. */
let time = 0;
const clock = (): number => time++;
beforeEach(() => {
  time = 0;
});

function openLong(title = 'Project Manager', duty = 'Draw up the plan') {
  const document = openPage(`<title>${title}</title><body>${posting(title, duty)}${filler}</body>`, address);
  return { document, listing: ready(document, clock) };
}

function titleOf(listing: CurrentListing): string | null {
  const report = listing.current?.report;
  return report?.state === 'verdict' ? report.listing.title : null;
}

function readToTheEnd(listing: CurrentListing): void {
  for (let part = 0; listing.isReading; part++) {
    if (part > 10_000) throw new Error('never read to the end');
    listing.readOn();
  }
}

test('a long page is read in parts and its listing comes with the last of them', () => {
  const { listing } = openLong();
  expect(listing.look()).toBe(false);
  expect(listing.isReading).toBe(true);
  expect(listing.current).toBeNull();
  readToTheEnd(listing);
  expect(titleOf(listing)).toBe('Project Manager');
});

test('a short page is read at the first look', () => {
  const document = openPage(`<body>${posting('Project Manager', 'Draw up the plan')}</body>`, address);
  const listing = ready(document, () => 0);
  expect(listing.look()).toBe(true);
  expect(listing.isReading).toBe(false);
});

test('a listing that the page builds anew in the same words is the same one, and its offsets lead to what stands now', () => {
  const document = openPage(`<body>${posting('Project Manager', 'Draw up the plan')}</body>`, address);
  const listing = ready(document, () => 0);
  expect(listing.look()).toBe(true);
  const before = listing.current;
  const main = document.querySelector('main')!;
  main.replaceWith(main.cloneNode(true));
  expect(listing.look()).toBe(false);
  expect(listing.current?.report).toBe(before?.report);
  expect(before?.map?.rangeAt(0, 1)?.startContainer.isConnected).toBe(false);
  expect(listing.current?.map?.rangeAt(0, 1)?.startContainer.isConnected).toBe(true);
});

test('a listing that is swapped while it is read is read anew, never half of each', () => {
  const { document, listing } = openLong();
  listing.look();
  for (let part = 0; part < 3; part++) listing.readOn();
  expect(listing.isReading).toBe(true);
  const other = openPage(`<body>${posting('PMO Analyst', 'Audit the registers')}</body>`);
  document.querySelector('main')?.replaceWith(document.importNode(other.querySelector('main') as Element, true));
  readToTheEnd(listing);
  const report = listing.current?.report;
  if (report?.state !== 'verdict') throw new Error('no verdict');
  expect(report.listing.title).toBe('PMO Analyst');
  expect(report.listing.text).toContain('Audit the registers');
  expect(report.listing.text).not.toContain('Draw up the plan');
});

test('a page that moves on while it is read shows nothing of what it was', () => {
  const { listing } = openLong();
  listing.look();
  listing.move();
  expect(listing.isReading).toBe(false);
  expect(listing.current).toBeNull();
});

test('a page round the listing that never stands still is read in parts to its end all the same', () => {
  const { document, listing } = openLong();
  const ticker = document.createElement('p');
  document.body.append(ticker);
  let looks = 0;
  let longest = 0;
  for (; listing.current === null && looks < 10_000; looks++) {
    ticker.textContent = `Tick ${looks}`;
    const begun = time;
    listing.look();
    longest = Math.max(longest, time - begun);
  }
  expect(titleOf(listing)).toBe('Project Manager');
  expect(longest).toBeLessThan(50);
});

test('a listing that itself never stands still is read at one go in the end', () => {
  const { document, listing } = openLong();
  const duty = document.querySelector('li');
  let looks = 0;
  for (; listing.current === null && looks < 10_000; looks++) {
    if (duty !== null) duty.textContent = `Draw up plan number ${looks} for the depot every week`;
    listing.look();
  }
  expect(titleOf(listing)).toBe('Project Manager');
});

test('looking again while a page is read goes on with it instead of beginning anew', () => {
  const { listing } = openLong();
  listing.look();
  let looks = 0;
  for (; listing.isReading && looks < 10_000; looks++) listing.lookAgain();
  expect(titleOf(listing)).toBe('Project Manager');
});

test('a page is read before it can be judged, and judged when the classifier comes', () => {
  const document = openPage(`<body>${posting('Project Manager', 'Draw up the plan')}</body>`, address);
  const listing = new CurrentListing(document, () => 0);
  expect(listing.look()).toBe(false);
  listing.learnToRead(reader);
  expect(listing.look()).toBe(false);
  expect(listing.unjudged?.listing.title).toBe('Project Manager');
  expect(listing.current).toBeNull();
  expect(listing.learn(judge)).toBe(true);
  expect(titleOf(listing)).toBe('Project Manager');
});
