import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { beforeAll, expect, test } from 'vitest';
import { hostilePages } from '../hostile/index.ts';
import { clean, type HostilePage } from '../hostile/page.ts';
import { inEachBrowser } from './in-each-browser.ts';
import { until, type BrowserName, type Lab } from './lab.ts';
import { launchLab, packageDir, pathOf } from './launch.ts';

const host = 'hostile.castellan.example';
const only = process.env['REMIT_HOSTILE'] ?? '';
const pages = hostilePages.filter(({ name }) => name.includes(only));
const byPath = new Map([...pages, clean('pm'), clean('pmo')].map((page) => [addressOf(page), page]));
const toggles = 20;
/** Milliseconds: into a page of fifty frames everything is brought fifty times, on two cores that others use. */
const patience = 25_000;

/** What the popup says of a page: its root element's state, and the duties it shows. */
interface Said {
  readonly state: string;
  readonly role: string | null;
  readonly agreement: string | null;
  readonly duties: readonly string[];
}
/** What came of one page. */
interface Outcome {
  readonly said: Said;
  readonly before: string | null;
  readonly after: string | null;
  readonly harm: string;
  readonly errors: readonly string[];
}

// Both browsers go through the pages at the same time; the tests below only look at what came of each.
const runs = new Map<BrowserName, Promise<ReadonlyMap<string, Outcome | Error>>>();

inEachBrowser('A hostile page', (which) => {
  let outcomes: ReadonlyMap<string, Outcome | Error> = new Map();
  beforeAll(async () => {
    for (const one of ['chrome', 'firefox'] as const)
      if (pathOf(one) !== null && !runs.has(one)) runs.set(one, visitAll(one));
    outcomes = (await runs.get(which)) ?? new Map();
  }, 400_000);

  const outcomeOf = ({ name }: HostilePage): Outcome => {
    const outcome = outcomes.get(name);
    if (outcome === undefined || outcome instanceof Error) throw outcome ?? new Error('not visited');
    return outcome;
  };

  test('has a clean twin with a verdict', () => {
    expect(outcomeOf(clean('pm')).said).toMatchObject({ state: 'verdict', role: 'pm', agreement: 'match' });
    expect(outcomeOf(clean('pmo')).said).toMatchObject({ state: 'verdict', role: 'pmo', agreement: 'match' });
  });

  test.each(pages.map((page) => [page.name, page] as const))(
    'gets its twin’s verdict or a reason, and is left as it was: %s',
    (_name, hostile) => {
      const { said, before, after, harm, errors } = outcomeOf(hostile);
      if (!hostile.refused.includes(said.state)) expect(said).toEqual(outcomeOf(clean(hostile.twin)).said);
      if (!hostile.restless) expect(after).toBe(before);
      expect(harm).toBe('');
      expect(errors).toEqual([]);
    },
  );
});

/** Goes through all pages in one browser, one after the other in one tab. */
async function visitAll(which: BrowserName): Promise<ReadonlyMap<string, Outcome | Error>> {
  const dir = which === 'chrome' ? copyThatMayRead() : packageDir(which);
  // The extension's page works behind the page under test, where Firefox would hold its timers back.
  const prefs = {
    'dom.min_background_timeout_value': 4,
    'dom.min_background_timeout_value_without_budget_throttling': 4,
  };
  const lab = await launchLab(which, { dir, prefs, serve: (path) => served(path) });
  const outcomes = new Map<string, Outcome | Error>();
  const start = Date.now();
  try {
    const page = await lab.open(host, '/none');
    if (which === 'firefox') await lab.grant(page);
    for (const hostile of [clean('pm'), clean('pmo'), ...pages])
      outcomes.set(hostile.name, await outcomeOn(lab, page, hostile).catch((error: unknown) => error as Error));
  } finally {
    await lab.close();
    if (which === 'chrome') rmSync(dir, { recursive: true });
  }
  console.log(`${which}: ${outcomes.size} pages in ${((Date.now() - start) / 1000).toFixed(0)} s`);
  return outcomes;
}

async function outcomeOn(lab: Lab, page: Page, hostile: HostilePage): Promise<Outcome> {
  const errorsBefore = (await lab.errors()).length;
  // What the page before still had on its way may break off the first attempt.
  const go = () => page.goto(lab.urlOf(host, addressOf(hostile)), { waitUntil: 'load' });
  await go().catch(go);
  const before = await markup(page);
  const said = await read(lab);
  const marked = said.state === 'verdict' && !hostile.restless && !hostile.name.startsWith('marks:');
  await toggleMarks(lab, marked ? page : null);
  const after = await markup(page);
  const harm = await page.evaluate(() => {
    const list = (window as { harm?: string[] }).harm ?? [];
    let all = '';
    for (let i = 0; i < list.length; i++) all += `${list[i]!}; `;
    return all;
  });
  const errors = (await lab.errors()).slice(errorsBefore);
  return { said, before, after, harm, errors: errors.filter((error) => !isOwn(error, hostile)) };
}

/** Firefox says the second when a frame went away while a call of its script was still on its way; nothing is lost. */
const isOwn = (error: string, hostile: HostilePage): boolean =>
  hostile.ownErrors?.test(error) === true || error.includes('Promise resolved while context is inactive');

/** The page under test is in front; the extension's own page reads it as the popup does, with the same code. */
async function read(lab: Lab): Promise<Said> {
  await lab
    .api(() => {
      document.documentElement.dataset['old'] = '';
      location.reload();
    })
    .catch(() => undefined);
  const said = await until('the popup to be done', () =>
    lab.api(() => {
      const root = document.querySelector<HTMLElement>('main[data-state]');
      if (root === null || 'old' in document.documentElement.dataset || root.dataset['state'] === 'reading')
        return null;
      const { state = '', role = null, agreement = null } = root.dataset;
      const duties = Array.from(document.querySelectorAll('[data-action="show-line"]'), (line) => line.textContent);
      return { state, role, agreement, duties };
    }),
  );
  return { ...said, duties: said.duties.map(visible) };
}

/** A text without what cannot be seen or stands for a broken character. */
const visible = (text: string): string => text.replace(/[\p{Cf}\p{Cc}\p{Cs}\u{fe00}-\u{fe0f}\ufffd]/gu, '').trim();

/** Turns the marks on and off, twenty times, as the popup's switch does; the last time they are waited for on a page. */
async function toggleMarks(lab: Lab, page: Page | null): Promise<void> {
  const flip = (times: number, first: boolean) =>
    lab.api(
      async (times: number, first: boolean) => {
        const { settings = {} } = await chrome.storage.local.get<{ settings?: object }>('settings');
        for (let i = 0; i < times; i++) {
          const highlights = (i % 2 === 0) === first;
          await chrome.storage.local.set({ settings: { version: 1, ...settings, highlights } });
        }
      },
      times,
      first,
    );
  await flip(toggles - 1, true);
  if (page !== null) await until('marks', async () => (await marksOn(page)) > 0, patience);
  await flip(1, false);
  if (page !== null) await until('no marks', async () => (await marksOn(page)) === 0, patience);
}

/** Loops over numbers only: the page may have spoilt iteration. */
const marksOn = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const names = ['remit-pm', 'remit-pmo', 'remit-shared'];
    const frames = document.querySelectorAll('iframe');
    // A number alone: Firefox's driver iterates whatever else comes back.
    let marks = 0;
    for (let i = -1; i < frames.length; i++) {
      const view = i === -1 ? window : (frames[i]!.contentWindow as typeof window | null);
      try {
        for (let n = 0; n < names.length; n++) marks += view?.CSS.highlights.get(names[n]!)?.size ?? 0;
      } catch {
        // A frame of another origin.
      }
    }
    return marks;
  });

const markup = (page: Page): Promise<string | null> =>
  // A document may have lost its root element.
  page.evaluate(() => (document.documentElement as Element | null)?.outerHTML ?? null);

function addressOf(page: HostilePage): string {
  return `/hostile/${page.name.replaceAll(/\W+/g, '-')}`;
}

function served(path: string): { body: string; headers: Readonly<Record<string, string>> } | null {
  const page = byPath.get(path.split('?')[0] ?? '');
  return page === undefined ? null : { body: page.html(), headers: page.headers };
}

/** Chromium's permission prompt cannot be answered here, so the site stands in the manifest of a copy of the package. */
function copyThatMayRead(): string {
  const dir = mkdtempSync(join(tmpdir(), 'remit-hostile-'));
  cpSync(packageDir('chrome'), dir, { recursive: true });
  const path = join(dir, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as object;
  writeFileSync(path, JSON.stringify({ ...manifest, host_permissions: [`http://${host}/*`] }));
  return dir;
}
