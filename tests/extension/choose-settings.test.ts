import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from './fake-browser.ts';

const fake = vi.hoisted((): { browser: object } => ({ browser: {} }));
vi.mock('../../src/extension/browser.ts', () => fake);
const { chooseSettings } = await import('../../src/extension/choose-settings.ts');
const { isMessage } = await import('../../src/extension/messages.ts');
const { defaultSettings, settingsKey } = await import('../../src/extension/parse-settings.ts');

let lab: ReturnType<typeof fakeBrowser>;
beforeEach(() => {
  lab = fakeBrowser();
  fake.browser = lab.api;
});

test('a choice is on its way to the background before anything is awaited', () => {
  const sent: unknown[] = [];
  lab.api.runtime.sendMessage = ((message: unknown) => {
    sent.push(message);
    return new Promise(() => undefined);
  }) as typeof lab.api.runtime.sendMessage;
  void chooseSettings({ highlights: true });
  expect(sent).toEqual([{ name: 'saveSettings', body: { highlights: true } }]);
  expect(isMessage(sent[0])).toBe(true);
});

test('where the background is silent the page writes the choice itself', async () => {
  expect(await chooseSettings({ card: false })).toEqual({ ...defaultSettings, card: false });
  expect(lab.stored.local[settingsKey]).toEqual({ version: 1, card: false });
});

test.each([null, 'on', 3, { highlights: 'yes' }, { boardLimit: -1 }, { other: true }])(
  'the background hears no choice that may not be made: %j',
  (body) => {
    expect(isMessage({ name: 'saveSettings', body })).toBe(false);
  },
);
