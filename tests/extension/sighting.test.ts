import { beforeEach, expect, test, vi } from 'vitest';
import type { Sighting } from '../../src/extension/door.ts';
import { settingsKey } from '../../src/extension/parse-settings.ts';
import { reportOf, supportRows } from '../popup/reports.ts';
import { fakeBrowser } from './fake-browser.ts';

const fake = vi.hoisted((): { browser: object } => ({ browser: {} }));
vi.mock('../../src/extension/browser.ts', () => fake);
const { seeRow, seeTab } = await import('../../src/extension/sighting.ts');
const { rowOf } = await import('../../src/extension/row-of.ts');
const { parseRow } = await import('../../src/extension/board-row.ts');

let lab: ReturnType<typeof fakeBrowser>;
let incognito = false;
let asked = 0;
let sighting: unknown = null;
beforeEach(() => {
  lab = fakeBrowser();
  [incognito, asked, sighting] = [false, 0, sightingOf({})];
  const { local } = lab.api.storage;
  const executeScript = () => {
    asked++;
    return Promise.resolve([{ frameId: 0, result: sighting }]);
  };
  fake.browser = {
    ...lab.api,
    storage: { ...lab.api.storage, local: { ...local, getKeys: () => Promise.resolve(Object.keys(lab.stored.local)) } },
    scripting: { ...lab.api.scripting, executeScript },
    tabs: { get: () => Promise.resolve({ incognito }) },
  };
});
const rows = () => Object.keys(lab.stored.local).filter((key) => key.startsWith('board:row:'));
const switchOn = () => (lab.stored.local[settingsKey] = { version: 1, board: true });

interface Names {
  readonly url?: string | null;
  readonly place?: string;
  readonly site?: string | null;
  readonly title?: string;
}

function sightingOf({ url = 'https://jobs.example.com/1', place = '', site = null, title = 'PM' }: Names): Sighting {
  const report = reportOf(supportRows, {}, title);
  return { place, report: { ...report, site, listing: { ...report.listing, url } } };
}

test('nothing is kept, and no page is asked, until the reader switches the board on', async () => {
  await seeTab(1);
  expect([rows(), asked]).toEqual([[], 0]);
  switchOn();
  await seeTab(1);
  expect(rows()).toEqual(['board:row:jobs.example.com /1']);
});

test('what a page of our own judged is kept without asking the web page, once the board is on', async () => {
  const row = rowOf(sightingOf({}), 1)!;
  await seeRow(row);
  expect(rows()).toEqual([]);
  switchOn();
  await seeRow(row);
  expect([rows(), asked]).toEqual([['board:row:jobs.example.com /1'], 0]);
});

test('nothing is kept from a private window', async () => {
  switchOn();
  incognito = true;
  await seeTab(1);
  expect([rows(), asked]).toEqual([[], 0]);
});

test('a listing is known by its number on a known site, however its address looks', () => {
  const seen = [
    ['https://www.linkedin.com/jobs/view/4012345678/?trackingId=x', 'linkedin 4012345678'],
    ['https://www.linkedin.com/jobs/search/?currentJobId=4012345678&start=25', 'linkedin 4012345678'],
  ] as const;
  const ids = seen.map(([url, place]) => rowOf(sightingOf({ url, place, site: 'linkedin' }), 1)?.id);
  expect(ids).toEqual(['linkedin.com 4012345678', 'linkedin.com 4012345678']);
});

test.each([
  ['https://me:secret@jobs.example.com/1?utm_source=mail&id=7&gclid=x#apply', 'https://jobs.example.com/1?id=7'],
  ['https://jobs.example.com/app#/jobs/3', 'https://jobs.example.com/app#/jobs/3'],
  ['file:///home/reader/listing.html', null],
  ['not an address', null],
])('of the address %s is kept %s', (url, address) => {
  expect(rowOf(sightingOf({ url }), 1)?.address).toBe(address);
});

test('an address too long to be kept is left out', () => {
  expect(rowOf(sightingOf({ url: `https://jobs.example.com/${'x'.repeat(3000)}` }), 1)?.address).toBeNull();
});

test('a listing that could not be judged is not kept', () => {
  const { place, report } = sightingOf({});
  if (report.state !== 'verdict') throw new Error('no verdict');
  const verdict = { ...report.verdict, role: 'neither', neither: 'too-little' } as const;
  expect(rowOf({ place, report: { ...report, verdict } }, 1)).toBeNull();
  expect(rowOf({ place, report: { ...report, verdict: { ...verdict, neither: 'language' } } }, 1)).toBeNull();
  expect(rowOf({ place, report: { state: 'no-listing', refusal: 'no-listing', site: null } }, 1)).toBeNull();
});

test.each([
  ['turned around', '\u202eevil\u0000\n title'],
  ['too long', 'x'.repeat(5_000)],
  ['half a sign', '\ud800'],
  ['empty', ''],
  ['a formula', '=HYPERLINK("https://evil.example")'],
])('a title that is %s makes a row that can be read again', (_, title) => {
  const row = rowOf(sightingOf({ title }), 1);
  expect(parseRow(row)).toEqual(row);
  expect(row?.title).not.toMatch(/[\p{Cc}\u202e]|\p{Cs}/u);
});

test('a page that answers something else than a report puts nothing on the board', async () => {
  switchOn();
  const { place, report } = sightingOf({});
  const wrong: unknown[] = [
    null,
    true,
    'x',
    { place },
    { place: 7, report },
    { place, report: { state: 'verdict', listing: {}, verdict: {} } },
    { place, report: { ...report, listing: { title: 7, company: [], url: {} }, verdict: { duties: null } } },
  ];
  for (sighting of wrong) await seeTab(1);
  expect(rows()).toEqual([]);
});

test('why a listing could not be kept is told until one can be', async () => {
  switchOn();
  lab.stored.local['board'] = { version: 2 };
  await seeTab(1);
  expect(lab.stored.session['board:trouble']).toBe('newer');
  delete lab.stored.local['board'];
  await seeTab(1);
  expect(lab.stored.session['board:trouble']).toBeUndefined();
});
