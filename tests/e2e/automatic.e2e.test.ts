import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inEachBrowser } from './in-each-browser.ts';
import { until, type Lab } from './lab.ts';
import { launchLab, packageDir } from './launch.ts';

const host = 'jobs.castellan.example';

/** A page that has the browser open the listing behind its link before anybody clicks. */
const ahead = `<!doctype html><title>Jobs</title><p>One job.</p><a href="/pm">The job</a>
<script type="speculationrules">{"prerender":[{"source":"list","urls":["/pm"],"eagerness":"immediate"}]}</script>`;
let timesAsked = 0;
const serve = (path: string) => {
  if (path === '/pm') timesAsked++;
  return path === '/ahead' ? { body: ahead } : null;
};

inEachBrowser('A site the reader lets Remit check by itself', (which) => {
  let lab: Lab;
  let dir: string;
  beforeAll(async () => {
    dir = which === 'chrome' ? copyThatMayAsk() : packageDir(which);
    lab = await launchLab(which, { dir, serve });
    if (which === 'chrome') await lab.withdraw(await lab.open(host, '/none'));
  });
  afterAll(async () => {
    await lab.close();
    if (which === 'chrome') rmSync(dir, { recursive: true });
  });

  test('is left alone until then', async () => {
    const page = await lab.open(host, '/pmo');
    expect(await lab.api(() => chrome.scripting.getRegisteredContentScripts())).toEqual([]);
    expect(await lab.badge(await lab.tabId(page))).toBe('');
    await page.close();
  });

  test('shows its verdict on the badge without a click, also in tabs that were open before', async () => {
    const before = await lab.open(host, '/pmo');
    await lab.grant(await lab.open(host, '/pm'));
    await until('the script to be registered', () =>
      lab.api(async () => (await chrome.scripting.getRegisteredContentScripts()).length === 1),
    );
    const tab = await lab.tabId(before);
    await until('the badge of the open tab', async () => (await lab.badge(tab)) === 'PMO');
    const page = await lab.open(host, '/posing');
    const later = await lab.tabId(page);
    await until('the badge of the new tab', async () => (await lab.badge(later)) === '≠');
    await page.close();
    await before.close();
  });

  test('gets no badge on its other pages, and none of other sites is touched', async () => {
    const none = await lab.open(host, '/none');
    const other = await lab.open('careers.lindqvist.example', '/pmo');
    const checked = await lab.open(host, '/pmo');
    const tab = await lab.tabId(checked);
    await until('the badge', async () => (await lab.badge(tab)) === 'PMO');
    expect(await lab.badge(await lab.tabId(none))).toBe('');
    expect(await lab.badge(await lab.tabId(other))).toBe('');
    for (const page of [none, other, checked]) await page.close();
  });

  test('is followed from listing to listing', async () => {
    const page = await lab.open(host, '/app/jobs/0?router=push&delay=50');
    const tab = await lab.tabId(page);
    await until('the badge PM', async () => (await lab.badge(tab)) === 'PM');
    await page.evaluate(() => (window as unknown as { go: (to: number) => void }).go(1));
    await until('the badge PMO', async () => (await lab.badge(tab)) === 'PMO');
    await page.close();
  });

  // Firefox opens no page ahead.
  if (which === 'chrome')
    test('is read where the browser opened it ahead only once it is shown', async () => {
      const page = await lab.open(host, '/none');
      const before = timesAsked;
      await page.goto(lab.urlOf(host, '/ahead'));
      const tab = await lab.tabId(page);
      await until('the page opened ahead', () => Promise.resolve(timesAsked > before));
      expect(await lab.badge(tab)).toBe('');
      await page.evaluate(() => document.querySelector('a')?.click());
      await until('the badge PM', async () => (await lab.badge(tab)) === 'PM');
      // The debugger may learn later than the badge that the page opened ahead is now the page.
      await until('a page that was opened ahead and is shown', () =>
        page.evaluate(activationStart).then(
          (ms) => ms > 0,
          () => false,
        ),
      );
      await page.close();
    });

  test('is left alone again once that is taken back', async () => {
    await lab.withdraw(await lab.open(host, '/none'));
    await until('the script to be gone', () =>
      lab.api(async () => (await chrome.scripting.getRegisteredContentScripts()).length === 0),
    );
    const page = await lab.open(host, '/pmo');
    const tab = await lab.tabId(page);
    // Chromium neither runs nor refuses such a script; it waits for the reader's click.
    const entered = await lab.api((tabId: number) => {
      const run = chrome.scripting.executeScript({ target: { tabId }, func: () => true });
      const wait = new Promise((resolve) => setTimeout(resolve, 800, 'refused'));
      return Promise.race([run.then(() => 'entered').catch(() => 'refused'), wait]);
    }, tab);
    expect(entered).toBe('refused');
    expect(await lab.badge(tab)).toBe('');
    await page.close();
  });

  test('leaves no error in any console', async () => {
    expect(await lab.errors()).toEqual([]);
  });
});

/** Runs in the page: milliseconds after its loading began that a page opened ahead was shown; 0 for any other page. */
function activationStart(): number {
  return (performance.getEntriesByType('navigation')[0] as unknown as { activationStart: number }).activationStart;
}

/** Chromium's permission prompt cannot be answered here, so the site stands in the manifest of a copy of the package. */
function copyThatMayAsk(): string {
  const dir = mkdtempSync(join(tmpdir(), 'remit-automatic-'));
  cpSync(packageDir('chrome'), dir, { recursive: true });
  const path = join(dir, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as object;
  writeFileSync(path, JSON.stringify({ ...manifest, host_permissions: [`http://${host}/*`] }));
  return dir;
}
