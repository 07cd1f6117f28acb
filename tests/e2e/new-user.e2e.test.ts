import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import { inEachBrowser } from './in-each-browser.ts';
import { until, type Lab } from './lab.ts';
import { launchLab } from './launch.ts';

const host = 'careers.harbourvale.example';
/** What a new user has to do and to wait for, by browser. */
const table: Record<string, Record<string, string>> = {};

inEachBrowser('A new user', (which) => {
  let lab: Lab;
  beforeEach(async () => {
    // In Firefox the browser's question is answered with yes; Chromium's cannot be answered from outside.
    lab = await launchLab(which, { welcome: true, prefs: { 'extensions.webextOptionalPermissionPrompts': false } });
  });
  afterEach(async () => {
    await lab.close();
  });

  const firstPage = (): Promise<Page> => lab.api(() => chrome.runtime.getURL('welcome.html')).then(lab.openUrl);
  const note = (what: string, clicks: number, seconds: number) =>
    ((table[what] ??= {})[which] = `${clicks} clicks, ${seconds.toFixed(1)} s`);

  test('sees a verdict before the first click, and one on a listing of their own after one', async () => {
    await until('the verdict on the example', () => lab.api(isExampleJudged), 20_000);
    note('from installing to the verdict on the example', 0, (performance.now() - lab.installed) / 1000);
    const page = await lab.open(host, '/posing');
    const start = performance.now();
    const { state, role, text } = await (await lab.press(page)).settled();
    note('from a listing to its verdict, by the button', 1, (performance.now() - start) / 1000);
    expect([state, role]).toEqual(['verdict', 'pm']);
    // What the reader came for stands first.
    const headline = await lab.api(() => chrome.i18n.getMessage('headline_pm'));
    expect(text.slice(0, 80)).toContain(headline);
  });

  if (which === 'firefox')
    test('lets it check all job sites by one click and a yes to the browser', async () => {
      const welcome = await firstPage();
      const isReady = () => welcome.evaluate(() => document.querySelector('[data-state="ready"]') !== null);
      await until('the first page', isReady);
      const start = performance.now();
      await welcome.click('#choose-auto');
      await until('the sites', () =>
        lab.api(async () => ((await chrome.permissions.getAll()).origins ?? []).length > 9),
      );
      note('from the first page to leave for all job sites', 2, (performance.now() - start) / 1000);
    });
});

afterAll(() => {
  console.log('A new user');
  console.table(table);
});

/** Runs in a page of the extension. */
function isExampleJudged(): boolean {
  const views = chrome.extension.getViews({ type: 'tab' });
  return views.some(({ document }) => document.querySelector('main[data-state="ready"][data-role="pm"]') !== null);
}
