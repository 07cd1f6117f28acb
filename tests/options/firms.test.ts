import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import schema from '../../assets/managed-schema.json';
import { parsePack } from '../../src/classifier/index.ts';
import { boardLimits, markStyles, settingNames, validFields } from '../../src/extension/parse-settings.ts';

const blocks = [...readFileSync('FIRMS.md', 'utf8').matchAll(/```json\n([\s\S]*?)```/g)].map(
  (match) => JSON.parse(match[1]!) as Record<string, never>,
);

test('the schema of the policy knows every setting, with the values it may have', () => {
  for (const part of [schema.properties.settings, schema.properties.defaults]) {
    expect(Object.keys(part.properties)).toEqual(settingNames);
    expect(part.properties.markStyle.enum).toEqual(markStyles);
    const { minimum, maximum } = part.properties.boardLimit;
    expect({ least: minimum, most: maximum }).toEqual(boardLimits);
  }
});

test('the schema has no keyword that Chromium refuses: only whole numbers may have limits, no object may be closed', () => {
  const text = JSON.stringify(schema);
  expect(text).not.toMatch(/"additionalProperties"|"anyOf"|"oneOf"|"const"|"required"/);
  expect(text).not.toMatch(/"type":"number"[^}]*"(minimum|maximum)"/);
});

test('the examples for firms are a policy whose settings all hold, and a pack', () => {
  const [chrome, firefox, pack] = blocks as [Record<string, unknown>, Record<string, unknown>, unknown];
  const policies = [
    Object.values((chrome['3rdparty'] as { extensions: object }).extensions)[0],
    Object.values((firefox['policies'] as { '3rdparty': { Extensions: object } })['3rdparty'].Extensions)[0],
  ] as { settings: object; defaults?: object }[];
  for (const { settings, defaults = {} } of policies) {
    expect(validFields(settings)).toEqual(settings);
    expect(validFields(defaults)).toEqual(defaults);
  }
  expect(parsePack(pack)).toEqual({ pack });
});
