import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { definitionsVersion } from '../../src/classifier/lexicon/definitions-version.ts';
import * as lexicon from '../../src/classifier/lexicon/index.ts';

test('the version of the definitions belongs to their content', () => {
  const { concepts, articleItems, definitions, traps, titleNotes } = lexicon;
  const content = JSON.stringify([concepts, articleItems, definitions, traps, titleNotes]);
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 8);
  const [number = ''] = definitionsVersion.split('.');
  expect(number).toMatch(/^\d+$/);
  expect(definitionsVersion, `definitions-version.ts: write '${number}.${hash}'`).toBe(`${number}.${hash}`);
});
