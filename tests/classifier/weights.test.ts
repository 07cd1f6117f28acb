import { expect, test } from 'vitest';
import { rowsOf } from '../../src/classifier/linear-model.ts';
import { lineKinds } from '../../src/classifier/listing.ts';
import { unpackRows, unpackWords } from '../../src/classifier/pack-weights.ts';
import { sides } from '../../src/classifier/sides.ts';
import { dutyRows, featureWords, sectionRows } from '../../src/classifier/weights.ready.ts';
import { dutyWeights } from '../../src/classifier/weights/duties.ts';
import { sectionWeights } from '../../src/classifier/weights/sections.ts';

test.each([
  ['duties', dutyRows, dutyWeights, sides.length],
  ['sections', sectionRows, sectionWeights, lineKinds.length],
] as const)('the packed weights of %s are the fitted ones', (_, packed, fitted, classes) => {
  const sorted = (rows: ReadonlyMap<string, string>) => [...rows].sort(([a], [b]) => (a < b ? -1 : 1));
  expect(sorted(unpackRows(packed, unpackWords(featureWords), classes))).toEqual(sorted(rowsOf(fitted, classes)));
});
