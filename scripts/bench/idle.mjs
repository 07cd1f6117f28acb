import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { importLab } from './bundle.mjs';
import { countedPackage } from './counted-package.mjs';
import { spread } from './measure.mjs';
import { installed } from './tabs.mjs';
import { target } from './targets.mjs';

const host = 'careers.harbourvale.example';
const rounds = 5;
/** A page nobody listed is watched for three seconds. */
const settled = 4500;
const stormSeconds = 20;

/** What the content script costs where it is switched on and nobody asks: no job page, idle, under a storm of changes. */
export async function idle() {
  const targets = [];
  const figures = {};
  for (const which of installed) {
    const dir = mkdtempSync(join(tmpdir(), 'remit-bench-'));
    const plain = await alone(which, dir);
    const lab = await openCounted(which, join(dir, 'counted'));
    const other = await notAJob(lab);
    const { turns, observers } = await idleWithMarks(lab);
    const storm = await stormOn(lab);
    await lab.close();
    rmSync(dir, { recursive: true });
    figures[`${which}: own time on a page that is no job page, ms`] = spread(other.map(({ own }) => own));
    figures[`${which}: observers with marks on`] = observers;
    figures[`${which}: changes a second with Remit`] = storm.changes;
    figures[`${which}: changes a second without`] = plain;
    const reached = (what, limits, value) => target(5, what, { ...limits, reached: value, where: which });
    targets.push(
      reached('own time on a page that is no job page', { most: 1, unit: ' ms' }, spread(other.map(({ own }) => own))),
      reached('observers left there', { most: 0 }, Math.max(...other.map((one) => one.observers))),
      reached('turns of timers and observers in 3 s idle with marks on', { most: 0 }, turns),
      reached('own share of a core under 4,000 changes a second', { most: 0.5, unit: ' %' }, storm.share),
      reached('page throughput under them', { least: 99, unit: ' %' }, (100 * storm.changes) / plain),
    );
  }
  return { about: 'the built package, its content script counted from within', figures, targets };
}

async function openCounted(which, dir) {
  const { launchLab } = await importLab();
  const lab = await launchLab(which, { dir: countedPackage(which, dir, host) });
  if (which === 'firefox') {
    const page = await lab.open(host, '/none');
    await lab.grant(page);
    await page.close();
  }
  await lab.api(() => globalThis.chrome.storage.local.set({ settings: { version: 1, highlights: true } }));
  return lab;
}

async function notAJob(lab) {
  const all = [];
  for (let round = 0; round < rounds; round += 1) {
    const page = await lab.open(host, '/none');
    await pause(settled);
    all.push(await countOf(page));
    await page.close();
  }
  return all;
}

async function idleWithMarks(lab) {
  const page = await lab.open(host, '/pm');
  await pause(settled);
  const before = await countOf(page);
  await pause(3000);
  const after = await countOf(page);
  await page.close();
  return { turns: after.turns - before.turns, observers: after.observers };
}

async function stormOn(lab) {
  const page = await lab.open(host, '/pm');
  await pause(settled);
  const before = await countOf(page);
  const changes = await page.evaluate(storm, stormSeconds);
  const after = await countOf(page);
  await page.close();
  return { changes, share: (100 * (after.own - before.own)) / (1000 * stormSeconds) };
}

/** The same storm on the same page where the extension may not read. */
async function alone(which, dir) {
  const { launchLab } = await importLab();
  const lab = await launchLab(which, { dir: countedPackage(which, join(dir, 'plain'), 'nowhere.example') });
  const page = await lab.open(host, '/pm');
  await pause(1000);
  const changes = await page.evaluate(storm, stormSeconds);
  await lab.close();
  return changes;
}

/** Runs in the page. */
function countOf(page) {
  return page.evaluate(() => {
    document.dispatchEvent(new Event('count-asked'));
    return JSON.parse(document.documentElement.dataset.count ?? 'null');
  });
}

/** Runs in the page: 16 changes every 4 ms, 4,000 a second; returns how many a second were made. */
async function storm(seconds) {
  const place = document.body.appendChild(document.createElement('p'));
  const start = performance.now();
  let made = 0;
  for (let now = start; now - start < 1000 * seconds; now = performance.now()) {
    for (const due = (now - start) * 4; made < due; made += 1) place.textContent = `Viewed ${made} times`;
    await new Promise((next) => setTimeout(next, 0));
  }
  place.remove();
  return (1000 * made) / (performance.now() - start);
}
