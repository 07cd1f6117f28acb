import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const filesOf = (kind: string): string[] =>
  readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith(kind))
    .map((path) => join('src', path));
const moves = /^\s*(?:transition|animation|scroll-behavior)\b[^;]*/gm;
/** What holds only for readers who have not asked their system for less motion. */
const allowed = /@media \(prefers-reduced-motion: no-preference\) \{[\s\S]*?\n\}/g;

test.each(filesOf('.css'))('%s moves nothing for readers who asked for less motion', (path) => {
  const always = readFileSync(path, 'utf8').replace(allowed, '');
  expect(always.match(moves) ?? []).toEqual([]);
});

test('no page is scrolled smoothly by a script', () => {
  const scripts = filesOf('.ts').filter((path) => /behavior: 'smooth'/.test(readFileSync(path, 'utf8')));
  expect(scripts).toEqual([]);
});
