import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readPromises } from '../../scripts/promises.mjs';

const rows = readPromises();
/** Names that are put together from a table: what they are made of must stand in the files beside the test. */
const sourceOf = (file: string): string => {
  const beside = file.startsWith('tests/e2e/hostile')
    ? ['names', 'structured', 'texts', 'sizes', 'moving', 'documents']
    : [];
  const tables = beside.map((name) => `tests/hostile/${name}.ts`);
  return [file, ...tables].map((path) => readFileSync(path, 'utf8')).join('\n');
};

test('every promise names tests that exist', () => {
  expect(rows.length).toBeGreaterThan(25);
  const missing = rows.flatMap(({ promise, proofs }) => {
    if (proofs.length === 0) return [promise];
    return proofs.flatMap(({ file, name }) => {
      const words = name.replace(/^A click on the toolbar button, in \w+ /, '');
      return existsSync(file) && sourceOf(file).includes(words) ? [] : [`${file}: ${name}`];
    });
  });
  expect(missing).toEqual([]);
});

test('each promise is one sentence', () => {
  expect(rows.filter(({ promise }) => !/^[A-Z].*\.$/.test(promise)).map(({ promise }) => promise)).toEqual([]);
});
