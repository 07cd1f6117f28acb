import { expect, test } from 'vitest';
import { rowsOf } from '../../src/classifier/linear-model.ts';
import { lineKinds } from '../../src/classifier/listing.ts';
import { findRows, packRows, packWords, unpackWords, wordsOf } from '../../src/classifier/pack-weights.ts';
import { sides } from '../../src/classifier/sides.ts';
import { dutyRows, featureWords, sectionRows } from '../../src/classifier/weights.ready.ts';
import { dutyWeights } from '../../src/classifier/weights/duties.ts';
import { sectionWeights } from '../../src/classifier/weights/sections.ts';

const words = unpackWords(featureWords);

test.each([
  ['duties', dutyRows, dutyWeights, sides.length],
  ['sections', sectionRows, sectionWeights, lineKinds.length],
] as const)('the packed weights of %s are the fitted ones, and no others', (_, packed, fitted, classes) => {
  const found = findRows(packed, words, classes);
  const rows = rowsOf(fitted, classes);
  for (const [feature, letters] of rows) expect(found.get(feature), feature).toBe(letters);
  const asked = ['', ...packed.heads, 'nothing:'].flatMap((head) =>
    ['', 'nowhere', ...words].map((word) => head + word),
  );
  expect(asked.filter((feature) => found.get(feature) !== rows.get(feature))).toEqual([]);
});

test('what is shipped is what packing the fitted weights gives', () => {
  const duties = rowsOf(dutyWeights, sides.length);
  const sections = rowsOf(sectionWeights, lineKinds.length);
  expect(packWords(words)).toBe(featureWords);
  expect(packRows(sections, words)).toEqual(sectionRows);
  expect(packRows(duties, words)).toEqual(dutyRows);
  const listed = new Set(words);
  expect(wordsOf([sections, duties]).filter((word) => !listed.has(word))).toEqual([]);
});
