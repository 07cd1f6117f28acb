import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from './fake-browser.ts';

const fake = vi.hoisted((): { browser: object } => ({ browser: {} }));
vi.mock('../../src/extension/browser.ts', () => fake);
const { loadSettings, saveSettings, watchSettings } = await import('../../src/extension/settings.ts');
const { parseSettings } = await import('../../src/extension/parse-settings.ts');

let lab: ReturnType<typeof fakeBrowser>;
beforeEach(() => {
  lab = fakeBrowser();
  fake.browser = lab.api;
});

test('marks are off until the reader turns them on', async () => {
  expect(await loadSettings()).toEqual({ highlights: false });
});

test('what is saved is what is loaded', async () => {
  await saveSettings({ highlights: true });
  expect(await loadSettings()).toEqual({ highlights: true });
});

test('a change is told until its watcher is stopped', async () => {
  const seen: boolean[] = [];
  const stop = watchSettings(({ highlights }) => seen.push(highlights));
  await saveSettings({ highlights: true });
  stop();
  await saveSettings({ highlights: false });
  expect(seen).toEqual([true]);
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
  expect(parseSettings(stored)).toEqual({ highlights: false });
});

test('a store that cannot be read gives the default settings', async () => {
  vi.stubGlobal('location', { protocol: 'https:' });
  fake.browser = { storage: { local: { get: () => Promise.reject(new Error('Corruption: 1 missing files')) } } };
  expect(await loadSettings()).toEqual({ highlights: false });
  vi.unstubAllGlobals();
});
