import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { until, type BrowserName, type Held, type Lab } from './lab.ts';
import { inEachBrowser } from './in-each-browser.ts';
import { launchLab, packageDir } from './launch.ts';

const host = 'jobs.castellan.example';
const soak = process.env['REMIT_SOAK'] !== undefined;
const switches = soak ? 2000 : 30;
/** An hour at 4,000 changes a second; in a test, two seconds of it. */
const changes = soak ? 14_400_000 : 8000;
const longest = soak ? 3_600_000 : 60_000;
/** How much more may be held in the end; memory in MB. */
const limits = { nodes: 20, listeners: 0, memory: 1.5 } as const;

inEachBrowser('A page that is followed', (which) => {
  let lab: Lab;
  let dir: string;
  let page: Page;
  beforeAll(async () => {
    dir = copyThatMayRead(which);
    lab = await launchLab(which, { dir });
    await lab.api(() => chrome.storage.local.set({ settings: { version: 1, highlights: true } }));
    page = await lab.open(host, '/app/jobs/0?router=replace&delay=0');
    if (which === 'firefox') await lab.grant(page).then(() => page.reload());
    await until('marks', () => marksStand(page));
  });
  afterAll(async () => {
    await lab.close();
    rmSync(dir, { recursive: true });
  });
  const expectNoGrowth = (what: string, before: Held, after: Held): void => {
    console.log(`${which}: ${what}:`, before, after);
    for (const [name, most] of Object.entries(limits) as [keyof Held, number][])
      if (name in before) expect(after[name]! - before[name]!, name).toBeLessThanOrEqual(most);
  };

  test(
    'grows by nothing that stays, however many listings it shows',
    async () => {
      await go(page, 12);
      const before = await lab.held(page);
      await inPortions(switches, 250, async (times) => {
        await go(page, times);
        if (soak) console.log(`${which}: after ${times} more listings:`, await lab.held(page));
      });
      expectNoGrowth(`${switches} listings`, before, await lab.held(page));
    },
    longest,
  );

  test(
    'grows by nothing that stays, however often it changes',
    async () => {
      const start = Date.now();
      await change(page, 4000);
      const before = await lab.held(page);
      await inPortions(changes, 100_000, (times) => change(page, times));
      expectNoGrowth(`${changes} changes in ${Date.now() - start} ms`, before, await lab.held(page));
    },
    longest,
  );

  test('gets its verdict also when the next listing has the very text of the one before', async () => {
    await go(page, 3);
    await page.evaluate(() => (window as unknown as { go: (to: number) => void }).go(3));
    const tab = await lab.tabId(page);
    await until('its marks', () => marksStand(page));
    await until('the badge', async () => (await lab.badge(tab)) === 'PM');
    // The badge is gone only for a moment in between; the marks of the listing before cannot stand on the next.
    await page.evaluate(() => (window as unknown as { go: (to: number) => void }).go(6));
    await until('marks on the next', () => marksStand(page));
    await until('the badge again', async () => (await lab.badge(tab)) === 'PM');
  });

  test('leaves no error in any console', async () => {
    expect(await lab.errors()).toEqual([]);
  });
});

/** Whether there are marks, and all of them stand on what the page shows now. */
const marksStand = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const marks = [...(CSS.highlights.get('remit-pm') ?? [])];
    return marks.length > 0 && marks.every((one) => !one.collapsed && one.startContainer.isConnected);
  });

/** Shows listing after listing, and waits for the last one's marks. */
async function go(page: Page, times: number): Promise<void> {
  await page.evaluate(async (all: number) => {
    const { go } = window as unknown as { go: (to: number) => void };
    for (let i = 1; i <= all; i++) {
      go(i % 12);
      await new Promise((next) => setTimeout(next, 60));
    }
    go(0);
  }, times);
  await until('marks', () => marksStand(page));
}

/** Writes into a part of the page so many times, at most 400 times in one go, as a page that never rests does. */
async function change(page: Page, times: number): Promise<void> {
  await page.evaluate(async (all: number) => {
    const place = document.body.appendChild(document.createElement('p'));
    for (let done = 0; done < all;) {
      const until = performance.now() + 4;
      for (let i = 0; i < 400 && performance.now() < until; i++, done++) place.textContent = String(done);
      await new Promise((next) => setTimeout(next, 0));
    }
    place.remove();
  }, times);
}

/** The driver gives a page three minutes for each thing it is asked. */
async function inPortions(all: number, portion: number, act: (times: number) => Promise<void>): Promise<void> {
  for (let done = 0; done < all; done += portion) await act(Math.min(portion, all - done));
}

/** In Chromium, whose permission prompt cannot be answered here, the site stands in the manifest of a copy of the package. */
function copyThatMayRead(which: BrowserName): string {
  const dir = mkdtempSync(join(tmpdir(), 'remit-growth-'));
  cpSync(packageDir(which), dir, { recursive: true });
  const path = join(dir, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as object;
  if (which === 'chrome') writeFileSync(path, JSON.stringify({ ...manifest, host_permissions: [`http://${host}/*`] }));
  return dir;
}
