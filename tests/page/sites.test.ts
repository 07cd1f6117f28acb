import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readListing } from '../../src/page/read-listing.ts';
import { siteFor, sites } from '../../src/page/sites/index.ts';
import { siteNames } from '../../src/page/sites/names.ts';
import { expectedOf, fixtureNames, openFixture } from './open-fixture.ts';

const names = fixtureNames('sites');
const siteOf = (name: string): string => name.split('.')[0] ?? '';
const listings = names.filter((name) => expectedOf('sites', name)['refusal'] === undefined);

test.each(listings)('reads title, employer and text of %s, and nothing else', (name) => {
  const { document, url, expected } = openFixture('sites', name);
  const reading = readListing(document, url);
  if (reading.state === 'none') throw new Error(`refused: ${reading.refusal}`);
  const { listing } = reading;
  expect(reading.source).toBe(`site:${siteOf(name)}`);
  expect(listing.title).toBe(expected['title']);
  if (expected['company'] !== '') expect(listing.company).toBe(expected['company']);
  expect(listing.text).toContain(expected['first']);
  expect(listing.text).toContain(expected['last']);
  for (const foreign of (expected['without'] ?? '').split('|').filter(Boolean))
    expect(listing.text).not.toContain(foreign);
});

test.each(listings)('finds the listing of %s without the site table too', (name) => {
  const { document, url, expected } = openFixture('sites', name);
  const reading = readListing(document, url, { sites: false });
  if (reading.state === 'none') throw new Error(`refused: ${reading.refusal}`);
  expect(reading.listing.text).toContain(expected['first']);
});

test.each(names)('the first duty of %s can be pointed at on the page', (name) => {
  const { document, url, expected } = openFixture('sites', name);
  const reading = readListing(document, url);
  if (reading.state === 'none') {
    expect(reading.refusal).toBe(expected['refusal']);
    return;
  }
  const start = reading.listing.text.indexOf(expected['first'] ?? '');
  const range = reading.map.rangeAt(start, start + (expected['first'] ?? '').length);
  expect(range?.toString().replace(/\s+/g, ' ')).toBe(expected['first']);
});

test('every known site has a fixture and every fixture a site', () => {
  expect([...new Set(names.map(siteOf))].sort()).toEqual(sites.map((site) => site.id).sort());
});

test('no two sites have the same id, and each has hosts, a body and an address', () => {
  expect(new Set(sites.map((site) => site.id)).size).toBe(sites.length);
  for (const site of sites) {
    expect(site.matches.length, site.id).toBeGreaterThan(0);
    expect(site.body.length, site.id).toBeGreaterThan(0);
    expect(site.listingId, site.id).toBeDefined();
    for (const pattern of site.matches) expect(pattern).toMatch(/^https:\/\/(?:\*\.)?[a-z0-9.-]+\/.*\*$/);
  }
});

test('every known site has a name, and the README lists them all', () => {
  expect(Object.keys(siteNames).sort()).toEqual(sites.map((site) => site.id).sort());
  const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8');
  const [, list = ''] = /### Sites and systems it knows\s+([^]*?)\.\n\n/.exec(readme) ?? [];
  expect(list.split(/,\s+/).sort()).toEqual(Object.values(siteNames).sort());
});

test('there are at least the 59 sites and systems that were asked for', () => {
  expect(sites.length).toBeGreaterThanOrEqual(59);
});

test('an older and a newer Greenhouse board are told apart by their address', () => {
  expect(siteFor('https://boards.greenhouse.io/acme/jobs/41')?.id).toBe('greenhouse-classic');
  expect(siteFor('https://job-boards.eu.greenhouse.io/acme/jobs/41')?.id).toBe('greenhouse');
});

test('a look-alike host is not the site', () => {
  expect(siteFor('https://linkedin.com.evil.example/jobs/view/1')).toBeNull();
  expect(siteFor('https://notlinkedin.com/jobs/view/1')).toBeNull();
  expect(siteFor('javascript:alert(1)')).toBeNull();
  expect(siteFor('https://de.linkedin.com/jobs/view/1')?.id).toBe('linkedin');
});
