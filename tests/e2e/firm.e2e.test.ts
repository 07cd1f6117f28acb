import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inEachBrowser } from './in-each-browser.ts';
import { until, type Lab } from './lab.ts';
import { launchLab } from './launch.ts';

inEachBrowser('What a firm sets by policy', (which) => {
  let lab: Lab | undefined;
  let profile: string;
  beforeAll(() => {
    profile = mkdtempSync(join(tmpdir(), 'remit-firm-'));
  });
  afterAll(async () => {
    await lab?.close();
    rmSync(profile, { recursive: true });
  });
  /** Chromium hears of a change while it runs, Firefox when it starts again. */
  const setPolicy = async (policy: Readonly<Record<string, unknown>>): Promise<Lab> => {
    if (which === 'firefox') {
      await lab?.close();
      lab = undefined;
    }
    lab ??= await launchLab(which, which === 'firefox' ? { firm: { policy, profile } } : {});
    await lab.setPolicy?.(policy);
    return lab;
  };

  test('holds and is shown as locked, whatever is stored; what it suggests holds until the reader chooses', async () => {
    const policy = { settings: { highlights: true }, defaults: { markStyle: 'lines' } };
    const here = await setPolicy(policy);
    await noted(here, policy);
    const options = await openOptions(here);
    expect(await field(options, 'highlights')).toEqual({ on: true, locked: true });
    expect(await field(options, 'markStyle-lines')).toEqual({ on: true, locked: false });
    expect(await field(options, 'board')).toEqual({ on: false, locked: false });
    const chosen = { version: 1, highlights: false, markStyle: 'tints' };
    await here.api((settings: object) => chrome.storage.local.set({ settings }), chosen);
    await until('the choice of a style', async () => (await field(options, 'markStyle-tints')).on);
    expect(await field(options, 'highlights')).toEqual({ on: true, locked: true });
    const page = await here.open('jobs.castellan.example', '/pm');
    const popup = await here.press(page);
    await popup.settled();
    await until('marks in the style of the reader’s own', () =>
      page.evaluate(() => (CSS.highlights.get('remit-pm-tints')?.size ?? 0) > 0),
    );
    await popup.close();
  });

  // Chromium's page for trying policies can set them only once the extension is there.
  if (which === 'firefox')
    test('opens no first page where the policy installs the extension', async () => {
      const tabs = await lab!.api(async () => (await chrome.tabs.query({})).map(({ url = '' }) => url));
      expect(tabs.some((url) => url.endsWith('options.html'))).toBe(true);
      expect(tabs.filter((url) => url.endsWith('welcome.html'))).toEqual([]);
    });

  test('gives way to what is set next; a setting let go is the reader’s own again', async () => {
    const policy = { settings: { board: true } };
    const here = await setPolicy(policy);
    await noted(here, policy);
    const options = await openOptions(here);
    expect(await field(options, 'highlights')).toEqual({ on: false, locked: false });
    expect(await field(options, 'markStyle-tints')).toEqual({ on: true, locked: false });
    expect(await field(options, 'board')).toEqual({ on: true, locked: true });
  });

  test('leaves nothing behind when it is taken away', async () => {
    const here = await setPolicy({});
    await noted(here, {});
    const options = await openOptions(here);
    expect(await field(options, 'board')).toEqual({ on: false, locked: false });
    expect(await here.api(async () => Object.keys(await chrome.storage.local.get(null)))).toEqual(['settings']);
    expect(await here.errors()).toEqual([]);
  });
});

/** Waits until the background has noted what the firm has set. */
const noted = (lab: Lab, policy: object): Promise<unknown> =>
  until('the policy', async () => {
    const kept = await lab.api(async () => (await chrome.storage.local.get('policy'))['policy'] ?? {});
    return isDeepStrictEqual(kept, policy);
  });

async function openOptions(lab: Lab): Promise<Page> {
  const page = await lab.openUrl(await lab.api(() => chrome.runtime.getURL('options.html')));
  await page.waitForSelector('main[data-state="ready"]');
  return page;
}

/** A setting on the options page: whether it is on, and whether the page says that the firm has set it. */
const field = (options: Page, name: string): Promise<{ on: boolean; locked: boolean }> =>
  options.evaluate((id: string) => {
    const input = document.querySelector<HTMLInputElement>(`#setting-${id}`)!;
    const said = /Set by your organisation/.test(input.closest('.choice')!.textContent);
    return { on: input.checked, locked: input.disabled && said };
  }, name);
