import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importLab } from './bundle.mjs';
import { countedPackage } from './counted-package.mjs';
import { spread } from './measure.mjs';
import { installed, openTabs } from './tabs.mjs';
import { target } from './targets.mjs';

const host = 'jobs.castellan.example';
const switches = 1000;
const cards = 10_000;
const batch = 250;

/** What stays of a thousand listings on one page, and how a list of ten thousand cards is read. */
export async function following() {
  const targets = [];
  const figures = {};
  if (installed.includes('chrome')) {
    const { before, after } = await thousandSwitches();
    const reached = (what, most, name) =>
      target(7, what, { most, reached: after[name] - before[name], where: 'chrome' });
    targets.push(
      reached(`heap after ${switches} switches, MiB more`, 1, 'heap'),
      reached('nodes more', 0, 'nodes'),
      reached('listeners more', 0, 'listeners'),
    );
  }
  for (const which of installed) {
    const { halves, whole, first, last } = await manyCards(which);
    figures[`${which}: ${cards} cards, ms`] = spread(whole);
    const reached = (what, value) => target(7, what, { most: 2.2, unit: '×', reached: value, where: which });
    targets.push(
      reached(`${cards} cards over half as many`, spread(whole.map((ms, round) => ms / halves[round]))),
      reached('a new card at the end over one at the start', spread(last.map((ms, round) => ms / first[round]))),
    );
  }
  return { about: 'Chromium alone tells how much a page holds', figures, targets };
}

async function thousandSwitches() {
  const dir = mkdtempSync(join(tmpdir(), 'remit-bench-'));
  const { launchLab } = await importLab();
  const lab = await launchLab('chrome', { dir: countedPackage('chrome', join(dir, 'package'), host) });
  await lab.api(() => globalThis.chrome.storage.local.set({ settings: { version: 1, highlights: true } }));
  const page = await lab.open(host, '/app/jobs/0?router=replace&delay=0');
  await page.evaluate(go, 24);
  const before = await held(page);
  await page.evaluate(go, switches);
  const after = await held(page);
  await lab.close();
  rmSync(dir, { recursive: true });
  return { before, after };
}

/** Runs in the page: shows listing after listing, and rests where it began. */
async function go(times) {
  for (let i = 1; i <= times; i += 1) {
    globalThis.go(i % 12);
    await new Promise((next) => setTimeout(next, 40));
  }
  globalThis.go(0);
  await new Promise((next) => setTimeout(next, 3000));
}

/** Nodes and listeners that the page holds when all garbage is gone, and its heap in MiB. */
async function held(page) {
  const session = await page.createCDPSession();
  await session.send('Performance.enable');
  for (let i = 0; i < 3; i += 1) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name) => metrics.find((one) => one.name === name).value;
  await session.detach();
  return { nodes: of('Nodes'), listeners: of('JSEventListeners'), heap: of('JSHeapUsedSize') / 2 ** 20 };
}

async function manyCards(which) {
  const tabs = await openTabs(which);
  const times = { halves: [], whole: [], first: [], last: [] };
  const read = (count) =>
    tabs.withPage('<!doctype html><title>Jobs</title><main></main>', 'https://work.tidewell.example/vacancies', (tab) =>
      tab.evaluate((...args) => globalThis.bench.growList(...args), count, batch),
    );
  for (let round = 0; round < 15; round += 1) {
    const { all, batches } = await read(cards);
    times.halves.push(sum(batches.slice(0, batches.length / 2)));
    times.whole.push(all);
    times.first.push(spread(batches.slice(2, 10)).median);
    times.last.push(spread(batches.slice(-8)).median);
  }
  await tabs.close();
  return times;
}

const sum = (list) => list.reduce((all, one) => all + one, 0);
