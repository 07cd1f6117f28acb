import { expect, test } from 'vitest';
import { isDetailAddress, listingPlace } from '../../src/content/expects-listing.ts';
import { isListOfCards, type Around } from '../../src/content/is-list.ts';
import { createCardReader } from '../../src/page/cards.ts';
import { domOf } from '../../src/page/dom.ts';
import { readListing } from '../../src/page/read-listing.ts';
import { siteOfPage } from '../../src/page/sites/index.ts';
import { fixtureNames, openFixture } from '../page/open-fixture.ts';

/** What is known of a fixture once it was read: its cards, and what stands round them. */
function readPage(name: string) {
  const { document, url, expected } = openFixture('lists', name);
  Object.assign(globalThis, { Node: document.defaultView!.Node });
  const dom = domOf(document);
  const site = siteOfPage(dom, url);
  const places = new Set<string>();
  const reader = createCardReader(
    dom,
    site,
    () => url,
    (_, card) => {
      const place = listingPlace(card?.address ?? '');
      const isNumbered = site !== null && place.startsWith(`${site.id} `);
      places.add(typeof card?.number !== 'string' || site === null || isNumbered ? place : `${site.id} ${card.number}`);
    },
  );
  const source = reader.list();
  reader.read(() => false);
  const reading = readListing(document, url);
  const report = (reading.state === 'listing'
    ? { ...reading, state: 'verdict' }
    : { ...reading, state: 'no-listing' }) as unknown as Around['report'];
  const map = reading.state === 'listing' ? reading.map : null;
  const start = (): Node | null => map?.rangeAt(0, 1)?.startContainer ?? null;
  const around = { report, place: listingPlace(url), start, isDetail: isDetailAddress(url) };
  const isList = source !== null && isListOfCards({ source, places, all: reader.all }, around);
  return { reading, places, isList, expected };
}

const names = fixtureNames('lists');

test.each(names)('%s is a list of results, or not, as it is', (name) => {
  const { isList, expected } = readPage(name);
  expect(isList).toBe(expected['titles'] !== '');
});

test.each(names)('%s gives the listing on show, or none, as it did before', (name) => {
  const { reading, expected } = readPage(name);
  expect(reading.state === 'listing' ? reading.listing.title : undefined).toBe(expected['listing']);
});

test.each(names.filter((name) => !/^none|two-pane$/.test(name) || name.startsWith('linkedin')))(
  'the cards of %s are known by the place of their listing',
  (name) => {
    const { places, expected } = readPage(name);
    const wanted = (expected['places'] ?? '').split('|').filter(Boolean);
    if (!name.startsWith('none')) expect(wanted.filter((place) => !places.has(place))).toEqual([]);
  },
);

test('while a listing is not known yet, only a site’s own row speaks for a list', () => {
  const cards = { places: new Set<string>(), all: () => [] };
  const around = { report: null, place: '', start: () => null, isDetail: false };
  expect(isListOfCards({ ...cards, source: 'site' }, around)).toBe(true);
  expect(isListOfCards({ ...cards, source: 'structure' }, around)).toBe(false);
  expect(isListOfCards({ ...cards, source: 'site' }, { ...around, isDetail: true })).toBe(false);
});
