import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const read = (path: string) => readFileSync(path, 'utf8');
const [, fullSize = ''] = /## Full size\n([\s\S]*)/.exec(read('PROMISES.md')) ?? [];
const said = fullSize.replace(/\s+/g, ' ');
const soak = read('scripts/soak.mjs');
/** How often each property of a test file is tried at full size. */
const runsIn = (file: string): number[] =>
  [...read(`tests/hostile/${file}.test.ts`).matchAll(/runs\(\d+, ([\d_]+)\)/g)].map((match) =>
    Number(match[1]!.replaceAll('_', '')),
  );
const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
const words = (count: number) => count.toLocaleString('en-US');

test.each([
  ['texts', runsIn('classifier-any-text')],
  ['pages', runsIn('page-any-markup').slice(0, -1)],
  ['pieces of structured data', runsIn('page-any-markup').slice(-1)],
  ['messages', runsIn('messages')],
])('PROMISES.md and the soak run name as many %s as are tried', (what, runs) => {
  const count = words(sum(runs));
  expect(said).toContain(`${count} ${what}`);
  expect(soak).toContain(what === 'messages' ? `messages: ${count}` : `${count} ${what}`);
});

test('the listings and changes of the growth test are those that PROMISES.md names', () => {
  const growth = read('tests/e2e/growth.e2e.test.ts');
  const full = (name: string) =>
    Number(new RegExp(`const ${name} = soak \\? ([\\d_]+)`).exec(growth)![1]!.replaceAll('_', ''));
  expect(said).toContain(`${words(full('switches'))} listings`);
  expect(said).toContain(`${words(full('changes'))} changes on one page`);
});

test('at least 300 deaths of the background are tried in each browser', () => {
  const lifecycle = read('tests/e2e/lifecycle.e2e.test.ts');
  const full = (name: string) => Number(new RegExp(`const ${name} = soak \\? (\\d+)`).exec(lifecycle)![1]);
  // Three tests of one kill a turn; in each round five over the popup and seven over the panel.
  expect(3 * full('kills') + (5 + 7) * full('rounds')).toBeGreaterThanOrEqual(300);
  expect(said).toContain('more than 300 deaths of the background in each browser');
});
