import { expect, test } from 'vitest';
import { readListing } from '../../src/page/read-listing.ts';
import { fixtureNames, openFixture } from './open-fixture.ts';
import { agreement, openShadows, takeTruth } from './truth.ts';

const names = fixtureNames('generic');

test.each(names)('reads the title of the unknown site %s exactly, and its description whole and alone', (name) => {
  const { document, url, expected } = openFixture('generic', name);
  openShadows(document);
  const truth = takeTruth(document);
  const reading = readListing(document, url);
  if (reading.state === 'none') throw new Error(`refused: ${reading.refusal}`);
  expect(reading.listing.title).toBe(expected['title']);
  expect(agreement(reading.listing.text, truth)).toBeGreaterThan(0.9);
});
