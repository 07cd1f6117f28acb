import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyPack, type Pack } from '../../src/classifier/index.ts';
import { defaultSettings, ownFields, parseSettings, settingNames } from '../../src/extension/parse-settings.ts';
import { readBackup, readPackFile, writeBackup, type Backup } from '../../src/options/backup.ts';

const pack: Pack = {
  ...emptyPack('Harbour Vale'),
  concepts: [{ name: 'Gate board', side: 'pmo', weight: 0.5, phrases: ['run the Tuesday circle'] }],
  factors: [{ concept: 'pmo-office-work', factor: 0 }],
};
const backup: Backup = { settings: { highlights: true, markStyle: 'strong', boardLimit: 120 }, pack };
const text = writeBackup(backup);
const whole = JSON.parse(text) as Record<string, unknown>;
const withSettings = (settings: object) => JSON.stringify({ ...whole, settings });

test('what was exported is what is imported, byte for byte the same again', () => {
  expect(readBackup(text)).toEqual(backup);
  expect(writeBackup(readBackup(text) as Backup)).toBe(text);
  expect(readBackup(`\ufeff${text}`)).toEqual(backup);
});

test('a file without a pack leaves the default meaning', () => {
  expect(readBackup(writeBackup({ settings: {}, pack: null }))).toEqual({ settings: {}, pack: null });
});

test.each([
  ['', 'no-json', ''],
  [text.slice(0, -10), 'no-json', ''],
  ['<!doctype html>', 'no-json', ''],
  ['null', 'form', 'format'],
  ['[]', 'form', 'format'],
  ['{"format":"remit-pack","version":1}', 'form', 'format'],
  [JSON.stringify({ ...whole, version: 2 }), 'newer', 'version'],
  [JSON.stringify({ ...whole, version: null }), 'form', 'version'],
  [JSON.stringify({ ...whole, settings: [] }), 'form', 'settings'],
  [JSON.stringify({ ...whole, settings: 'all on' }), 'form', 'settings'],
  [withSettings({ highlights: 'yes' }), 'value', 'settings.highlights'],
  [withSettings({ boardLimit: 1e12 }), 'value', 'settings.boardLimit'],
  [withSettings({ boardLimit: 99.5 }), 'value', 'settings.boardLimit'],
  [withSettings({ markStyle: 'remit-pm{}' }), 'value', 'settings.markStyle'],
  [JSON.stringify({ ...whole, pack: { ...pack, concepts: [{}] } }), 'name', 'pack.concepts[0].name'],
  [JSON.stringify({ ...whole, pack: 'none' }), 'form', 'pack.format'],
  [' '.repeat(1_500_001), 'too-large', ''],
])('a file that is %.40s is refused with its reason', (file, fault, at) => {
  expect(readBackup(file)).toEqual({ fault, at });
});

test('settings this version does not know are left out', () => {
  const file = withSettings({ highlights: true, telemetry: true, __proto__: { board: true } });
  expect(readBackup(file)).toEqual({ settings: { highlights: true }, pack });
});

test('a file of a pack alone holds a pack or is refused', () => {
  expect(readPackFile(JSON.stringify(pack))).toEqual({ pack });
  expect(readPackFile('{')).toEqual({ fault: 'no-json', at: '' });
  expect(readPackFile(text)).toEqual({ fault: 'form', at: 'format' });
});

test('10,000 broken files are refused or hold only what may be stored; none throws', () => {
  const damaged = fc
    .tuple(fc.nat(text.length), fc.nat(60), fc.string({ unit: 'binary', maxLength: 12 }))
    .map(([at, length, put]) => text.slice(0, at) + put + text.slice(at + length));
  const replaced = fc
    .tuple(fc.constantFrom('format', 'version', 'settings', 'pack'), fc.jsonValue())
    .map(([name, value]) => JSON.stringify({ ...whole, [name]: value }));
  let refused = 0;
  fc.assert(
    fc.property(fc.oneof(damaged, replaced), (file) => {
      const read = readBackup(file);
      if ('fault' in read) refused++;
      // Whatever is let in is let in again unchanged: nothing half-checked gets to the store.
      else expect(readBackup(writeBackup(read))).toEqual(read);
    }),
    { numRuns: 10_000, seed: 20 },
  );
  expect(refused).toBeGreaterThan(5000);
});

test('10,000 corrupt stored values give settings whose every field has a value it may have', () => {
  const field = fc.oneof(fc.anything({ withNullPrototype: true }), fc.constantFrom('lines', true, 0, 51, 1e9));
  const record = fc.record(
    Object.fromEntries([...settingNames, 'version', 'settings', 'defaults'].map((name) => [name, field])),
    { requiredKeys: [] },
  );
  const stored = fc.oneof(
    fc.anything(),
    record,
    record.map((fields) => ({ ...fields, version: 1 })),
  );
  const kept = { version: 1 };
  fc.assert(
    fc.property(stored, stored, (value, policy) => {
      const settings = parseSettings(value, policy);
      expect(Object.keys(settings)).toEqual(Object.keys(defaultSettings));
      expect(ownFields({ ...kept, ...settings })).toEqual(settings);
    }),
    { numRuns: 10_000, seed: 21 },
  );
});
