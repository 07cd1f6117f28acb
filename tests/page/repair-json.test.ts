import { expect, test } from 'vitest';
import { repairJson } from '../../src/page/repair-json.ts';

const mended = (source: string): unknown => JSON.parse(repairJson(source));

test('sound JSON stays as it is, white space and all', () => {
  for (const sound of [
    '{ "a": [1, 2, {"b": null}],\n "c": "x, } ] y" }',
    '["\\" \\\\ \\/ \\b \\f \\n \\r \\t \\u00e9 \\uD83D\\uDE00"]',
    '[[], {}, "", 1.5e3, true]',
    '{"a,": ",", "b": "[,"}',
  ])
    expect(repairJson(sound)).toBe(sound);
});

test.each([
  ['a comma too many in an object', '{"a": 1,}', { a: 1 }],
  ['a comma too many in a list', '[1, 2 , ]', [1, 2]],
  ['two commas', '[1,,2]', [1, 2]],
  ['a comma at the start of a list', '[,1]', [1]],
  ['a comma at the start of an object', '{,"a":1}', { a: 1 }],
  ['a comma too many behind an inner list', '{"a":[1,],"b":[{"c":1,},],}', { a: [1], b: [{ c: 1 }] }],
  ['a missing comma between two texts', '["a" "b"]', ['a', 'b']],
  ['a missing comma between two objects', '[{"a":1} {"b":2}]', [{ a: 1 }, { b: 2 }]],
  ['a missing comma between two lists', '[[1] [2]]', [[1], [2]]],
  ['a missing comma behind a number', '{"a": 1 "b": 2}', { a: 1, b: 2 }],
  ['a missing comma behind a text', '{"a": "x"\n"b": {"c": "y"} "d": []}', { a: 'x', b: { c: 'y' }, d: [] }],
])('%s is mended', (_what, source, value) => {
  expect(mended(source)).toEqual(value);
});

test.each([
  ['line breaks and tabs', '["a\n\tb\u0001"]', ['a\n\tb\u0001']],
  ['an unknown escape', '["5 \\$ and \\u12 and \\x"]', ['5 $ and u12 and x']],
  ['an escaped line break', '["a\\\nb"]', ['a\nb']],
  ['an escaped quote at the end', '["a\\"", "b"]', ['a"', 'b']],
])('%s in a text are mended', (_what, source, value) => {
  expect(mended(source)).toEqual(value);
});

test('guards and comments round the whole are left out, also where they stand inside', () => {
  expect(mended('/*<![CDATA[*/ {"a": "<![CDATA[x]]>"} /*]]>*/')).toEqual({ a: 'x' });
  expect(mended('<!-- [1] -->')).toEqual([1]);
  expect(mended('var data = {"a":1};')).toEqual({ a: 1 });
});

test.each(['', 'no data', '}{', ']', '{', '[ and no end'])('of %j nothing is left', (source) => {
  expect(repairJson(source)).toBe('');
});

test('a text that never ends keeps what it has, so that it is refused as JSON', () => {
  expect(() => mended('["a\\]')).toThrow();
  expect(repairJson('["a\\]')).toBe('["a]');
});
