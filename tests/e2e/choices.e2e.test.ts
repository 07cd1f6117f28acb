import { afterAll, beforeAll, expect, test } from 'vitest';
import { inEachBrowser } from './in-each-browser.ts';
import { until, type Lab } from './lab.ts';
import { launchLab } from './launch.ts';

const host = 'careers.harbourvale.example';

inEachBrowser('A choice made in the popup', (which) => {
  let lab: Lab;
  beforeAll(async () => {
    lab = await launchLab(which);
  });
  afterAll(async () => {
    await lab.close();
  });

  const stored = () => lab.api(async () => (await chrome.storage.local.get('settings'))['settings']);

  test.each([
    ['on', 'while the background runs', false],
    ['off', 'though the background has to be woken', true],
  ])('is kept when the popup is closed at once: marks %s, %s', async (wanted, _, asleep) => {
    const page = await lab.open(host, '/pm');
    const popup = await lab.press(page);
    await popup.settled();
    const isOn = () => popup.run((document) => document.querySelector('#marks-switch')?.getAttribute('aria-checked'));
    await until('the switch', async () => (await isOn()) === String(wanted === 'off'));
    if (asleep) await lab.killBackground();
    await popup
      .run((document) => {
        document.querySelector<HTMLElement>('#marks-switch')!.click();
        document.defaultView!.close();
      })
      .catch(() => undefined);
    await until('the choice', async () => {
      const settings = (await stored()) as { readonly highlights?: boolean } | undefined;
      return settings?.highlights === (wanted === 'on');
    });
    await page.close();
  });

  test('leaves no error in any console', async () => {
    expect(await lab.errors()).toEqual([]);
  });
});
