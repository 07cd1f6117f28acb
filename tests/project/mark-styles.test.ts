import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const css = readFileSync('src/content/content.css', 'utf8');
const [plain = '', forced = ''] = css.split('@media (forced-colors: active)');

/** Each mark's declarations, by its name. */
function rulesOf(part: string): ReadonlyMap<string, string> {
  const rules = [...part.matchAll(/((?:\s*::highlight\([\w-]+\),?)+)\s*\{([^}]*)\}/g)];
  return new Map(
    rules.flatMap(([, names = '', body = '']) =>
      [...names.matchAll(/\(([\w-]+)\)/g)].map((match) => [match[1]!, body] as const),
    ),
  );
}

test('marks of two sides differ by the style of their line, not by colour alone', () => {
  const lines = ['pm', 'pmo', 'shared'].map(
    (side) => /underline (\w+)/.exec(rulesOf(plain).get(`remit-${side}`) ?? '')?.[1],
  );
  expect(lines).toEqual(['solid', 'wavy', 'dotted']);
});

test('every mark can be seen with forced colours', () => {
  const names = [...rulesOf(plain).keys()];
  expect(names.length).toBeGreaterThan(3);
  const inForced = rulesOf(forced);
  expect(names.filter((name) => !/(?:Mark|Highlight);/.test(inForced.get(name) ?? ''))).toEqual([]);
});
