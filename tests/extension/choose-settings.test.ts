import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from './fake-browser.ts';

const fake = vi.hoisted((): { browser: object } => ({ browser: {} }));
vi.mock('../../src/extension/browser.ts', () => fake);
const { areChoices, chooseSettings, keepChoices } = await import('../../src/extension/choose-settings.ts');
const { defaultSettings, settingsKey } = await import('../../src/extension/parse-settings.ts');

let lab: ReturnType<typeof fakeBrowser>;
beforeEach(() => {
  lab = fakeBrowser();
  fake.browser = lab.api;
});
const stored = () => Object.fromEntries(Object.entries(lab.stored.local).filter(([, value]) => value !== undefined));

test('a choice is noted before anything is awaited, and only until it is among the settings', async () => {
  const settings = chooseSettings({ highlights: true });
  expect(stored()).toEqual({ 'chosen:highlights': true });
  expect(await settings).toEqual({ ...defaultSettings, highlights: true });
  expect(stored()).toEqual({ [settingsKey]: { version: 1, highlights: true } });
});

test('the background keeps what a page that was closed at once has noted', async () => {
  lab.stored.local[settingsKey] = { version: 1, card: false };
  lab.stored.local['chosen:highlights'] = true;
  await keepChoices();
  expect(stored()).toEqual({ [settingsKey]: { version: 1, card: false, highlights: true } });
});

test('a note that no setting may have is thrown away', async () => {
  lab.stored.local['chosen:highlights'] = 'yes';
  await keepChoices();
  expect(stored()).toEqual({});
});

test('a choice is told from every other change of the store, and from its end', () => {
  expect(areChoices({ 'chosen:card': { newValue: false } })).toBe(true);
  expect(areChoices({ 'chosen:card': {} })).toBe(false);
  expect(areChoices({ settings: { newValue: {} }, 'chosen:other': { newValue: 1 } })).toBe(false);
});
