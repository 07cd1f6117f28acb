import { expect, test } from 'vitest';
import { readListing } from '../../src/page/read-listing.ts';
import { fixtureNames, openFixture } from './open-fixture.ts';

test.each(fixtureNames('none'))('%s gives no verdict, and the right reason', (name) => {
  const { document, url, expected } = openFixture('none', name);
  expect(readListing(document, url)).toMatchObject({ state: 'none', refusal: expected['refusal'] });
});

test.each(fixtureNames('none'))('%s gives no verdict without the site table either', (name) => {
  const { document, url } = openFixture('none', name);
  expect(readListing(document, url, { sites: false }).state).toBe('none');
});
