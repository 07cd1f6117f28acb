import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from './fake-browser.ts';

const fake = vi.hoisted((): { browser: object } => ({ browser: {} }));
vi.mock('../../src/extension/browser.ts', () => fake);
const { loadSettings, loadSettingsState, replaceSettings, saveSettings, watchSettings } =
  await import('../../src/extension/settings.ts');
const { defaultSettings, parseSettings, policyKey, settingsKey } =
  await import('../../src/extension/parse-settings.ts');

let lab: ReturnType<typeof fakeBrowser>;
beforeEach(() => {
  lab = fakeBrowser();
  fake.browser = lab.api;
});

test('marks, result lists and the board are off until the reader turns them on', async () => {
  expect(await loadSettings()).toEqual(defaultSettings);
  expect(defaultSettings).toMatchObject({ highlights: false, lists: false, board: false });
});

test('what is saved is what is loaded, and the other settings stay', async () => {
  await saveSettings({ highlights: true });
  await saveSettings({ markStyle: 'lines' });
  expect(await loadSettings()).toEqual({ ...defaultSettings, highlights: true, markStyle: 'lines' });
});

test('only what the reader chose is stored, so that a better default reaches everyone else', async () => {
  await saveSettings({ highlights: true });
  expect(lab.stored.local[settingsKey]).toEqual({ version: 1, highlights: true });
});

test('a value that a setting may not have is not saved', async () => {
  await saveSettings({ boardLimit: 1e9, markStyle: 'blink' as 'lines', highlights: true });
  expect(await loadSettings()).toEqual({ ...defaultSettings, highlights: true });
});

test('back to default forgets every choice', async () => {
  await saveSettings({ highlights: true, boardLimit: 100 });
  expect(await replaceSettings({})).toEqual(defaultSettings);
  expect(lab.stored.local).toEqual({});
});

test('imported settings take the place of every choice made before', async () => {
  await saveSettings({ highlights: true });
  await replaceSettings({ boardLimit: 100 });
  expect((await loadSettingsState()).own).toEqual({ boardLimit: 100 });
});

test('settings of a newer version are neither read nor written over nor forgotten', async () => {
  const newer = { version: 2, highlights: 'sometimes' };
  lab.stored.local[settingsKey] = newer;
  await saveSettings({ highlights: true });
  await replaceSettings({});
  expect(lab.stored.local[settingsKey]).toBe(newer);
  expect(await loadSettingsState()).toMatchObject({ settings: defaultSettings, newer: true });
});

test('what an organisation has set wins over the reader, what it suggests does not', async () => {
  lab.stored.local[policyKey] = { settings: { board: false }, defaults: { markStyle: 'strong', card: false } };
  await saveSettings({ board: true, card: true });
  const { settings, locked } = await loadSettingsState();
  expect(settings).toEqual({ ...defaultSettings, board: false, card: true, markStyle: 'strong' });
  expect([...locked]).toEqual(['board']);
});

test('a change is told until its watcher is stopped, also one of the organisation', async () => {
  const seen: boolean[] = [];
  const stop = watchSettings(({ highlights }) => seen.push(highlights));
  await saveSettings({ highlights: true });
  await lab.api.storage.local.set({ [policyKey]: { settings: { highlights: false } } });
  await vi.waitFor(() => expect(seen).toEqual([true, false]));
  stop();
  await lab.api.storage.local.remove(policyKey);
  await loadSettings();
  expect(seen).toEqual([true, false]);
});

test.each([
  null,
  undefined,
  0,
  'on',
  [],
  [true],
  {},
  { highlights: true },
  { version: 2, highlights: true },
  { version: '1', highlights: true },
  { version: 1, highlights: 'true' },
  { version: 1, highlights: {} },
  JSON.parse('{"__proto__":{"version":1,"highlights":true}}') as unknown,
  Object.create({ version: 1, highlights: true }) as unknown,
])('a stored %j gives the default settings', (stored) => {
  expect(parseSettings(stored)).toEqual(defaultSettings);
});

test('a store that cannot be read gives the default settings', async () => {
  vi.stubGlobal('location', { protocol: 'https:' });
  fake.browser = { storage: { local: { get: () => Promise.reject(new Error('Corruption: 1 missing files')) } } };
  expect(await loadSettings()).toEqual(defaultSettings);
  vi.unstubAllGlobals();
});
