import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { until, type Lab } from './lab.ts';
import { launchLab, packageDir, pathOf } from './launch.ts';

const host = 'jobs.castellan.example';
const soak = process.env['REMIT_SOAK'] !== undefined;
const switches = soak ? 2000 : 30;
/** An hour at 4,000 changes a second; in a test, two seconds of it. */
const changes = soak ? 14_400_000 : 8000;
/** Only Chromium tells how much a page holds. */
describe.skipIf(pathOf('chrome') === null)('A page that is followed', () => {
  let lab: Lab;
  let dir: string;
  let page: Page;
  beforeAll(async () => {
    dir = copyThatMayRead();
    lab = await launchLab('chrome', { dir });
    await lab.api(() => chrome.storage.local.set({ settings: { version: 1, highlights: true } }));
    page = await lab.open(host, '/app/jobs/0?router=replace&delay=0');
    await until('marks', () => page.evaluate(() => (CSS.highlights.get('remit-pm')?.size ?? 0) > 0));
  });
  afterAll(async () => {
    await lab.close();
    rmSync(dir, { recursive: true });
  });

  test(
    'grows by nothing that stays, however many listings it shows',
    async () => {
      await go(page, 12);
      const before = await held(page);
      await go(page, switches);
      const after = await held(page);
      console.log(`${switches} listings:`, before, after);
      expect(after.nodes - before.nodes).toBeLessThanOrEqual(20);
      expect(after.listeners - before.listeners).toBeLessThanOrEqual(0);
      expect(after.heap - before.heap).toBeLessThan(1.5);
    },
    soak ? 3_600_000 : 60_000,
  );

  test(
    'grows by nothing that stays, however often it changes',
    async () => {
      const start = Date.now();
      const before = await held(page);
      await change(page, changes);
      const after = await held(page);
      console.log(`${changes} changes in ${Date.now() - start} ms:`, before, after);
      expect(after.nodes - before.nodes).toBeLessThanOrEqual(20);
      expect(after.listeners - before.listeners).toBeLessThanOrEqual(0);
      expect(after.heap - before.heap).toBeLessThan(1.5);
    },
    soak ? 3_600_000 : 60_000,
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
  await until('marks', () => page.evaluate(() => (CSS.highlights.get('remit-pm')?.size ?? 0) > 0));
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

/** Nodes and listeners that the page holds when all garbage is gone, and its heap in megabytes. */
async function held(page: Page): Promise<{ nodes: number; listeners: number; heap: number }> {
  const session = await page.createCDPSession();
  await session.send('Performance.enable');
  for (let i = 0; i < 3; i++) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name: string): number => metrics.find((one) => one.name === name)?.value ?? NaN;
  await session.detach();
  return {
    nodes: of('Nodes'),
    listeners: of('JSEventListeners'),
    heap: Math.round(of('JSHeapUsedSize') / 10_000) / 100,
  };
}

/** Chromium's permission prompt cannot be answered here, so the site stands in the manifest of a copy of the package. */
function copyThatMayRead(): string {
  const dir = mkdtempSync(join(tmpdir(), 'remit-growth-'));
  cpSync(packageDir('chrome'), dir, { recursive: true });
  const path = join(dir, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as object;
  writeFileSync(path, JSON.stringify({ ...manifest, host_permissions: [`http://${host}/*`] }));
  return dir;
}
