import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inEachBrowser } from './in-each-browser.ts';
import { until, type Lab, type Popup } from './lab.ts';
import { launchLab, packageDir } from './launch.ts';
import { openFilled, ownPages } from './own-pages.ts';

const host = 'careers.harbourvale.example';

inEachBrowser('With words 40 % longer than English', (which) => {
  let lab: Lab;
  const sizes = [
    [320, 100],
    [360, 100],
    [420, 100],
    [400, 200],
  ] as const;
  const dir = mkdtempSync(join(tmpdir(), 'remit-long-'));
  beforeAll(async () => {
    cpSync(packageDir(which), dir, { recursive: true });
    for (const language of readdirSync(join(dir, '_locales')))
      lengthen(join(dir, '_locales', language, 'messages.json'));
    lab = await launchLab(which, { dir });
  });
  afterAll(async () => {
    await lab.close();
    rmSync(dir, { recursive: true, force: true });
  });

  test.each([
    ['a verdict', '/posing'],
    ['a page without a listing', '/none'],
  ])(
    'the popup over %s fits 320 to 420 px and text of twice the size, from left to right and from right to left',
    async (_, path) => {
      const page = await lab.open(host, path);
      const popup = await lab.press(page);
      await popup.settled();
      await until('the switches', () => popup.run((document) => document.querySelector('#access') !== null));
      expect(await tooWide(popup, sizes)).toEqual([]);
      await popup.close();
      await page.close();
    },
  );

  test('the panel fits a narrow sidebar, too', async () => {
    const page = await lab.open(host, '/posing');
    const panel = await lab.openPanel(page);
    await panel.settled();
    await until('the switches', () => panel.run((document) => document.querySelector('#access') !== null));
    expect(await tooWide(panel, [[240, 100], ...sizes])).toEqual([]);
    await page.close();
  });

  test.each(ownPages)(
    'the %s page fits 320 px, and a window of 1280 px zoomed to twice the size, from left to right and from right to left',
    async (name) => {
      const page = await openFilled(lab, name);
      const id = await lab.tabId(page);
      for (const [width, zoom] of [
        [320, 1],
        [1280, 2],
      ] as const) {
        await page.setViewport({ width, height: 900 });
        await lab.api((tab: number, factor: number) => chrome.tabs.setZoom(tab, factor), id, zoom);
        await until('the zoom', () => page.evaluate((wide) => Math.abs(innerWidth - wide) < 3, width / zoom));
        expect(await page.evaluate(outOfPage), `${width} px at ${zoom * 100} %`).toEqual([]);
      }
      await lab.api((tab: number) => chrome.tabs.setZoom(tab, 1), id);
      await page.close();
    },
  );
});

inEachBrowser('In a browser zoomed to 200 %', (which) => {
  let lab: Lab;
  beforeAll(async () => {
    lab = await launchLab(which, { scrollBars: true });
  });
  afterAll(async () => {
    await lab.close();
  });

  test.each(['/posing', '/none'])('the popup over %s scrolls in one direction only', async (path) => {
    const page = await lab.open(host, path);
    const popup = await lab.zoomed(2, () => lab.press(page));
    await expectNoSidewaysScroll(popup);
    await popup.close();
    await page.close();
  });

  test('so does the panel', async () => {
    const page = await lab.open(host, '/posing');
    const panel = await lab.zoomed(2, () => lab.openPanel(page));
    await expectNoSidewaysScroll(panel);
    await page.close();
  });
});

async function expectNoSidewaysScroll(shown: Popup): Promise<void> {
  await shown.settled();
  await until('the switches', () => shown.run((document) => document.querySelector('#access') !== null));
  await until('the zoom', () => shown.run((document) => document.defaultView!.devicePixelRatio >= 1.99));
  for (const folds of ['closed', 'open']) {
    const tooWide = await shown.run((document) => {
      const { scrollWidth, clientWidth } = document.documentElement;
      for (const fold of document.querySelectorAll('details')) fold.open = true;
      return scrollWidth - clientWidth;
    });
    expect(tooWide, `folds ${folds}`).toBe(0);
  }
}

/** Runs in a page: what stands out of it to the left or right in either direction of writing, with every fold open. */
function outOfPage(): readonly string[] {
  for (const fold of document.querySelectorAll('details')) fold.open = true;
  const root = document.documentElement;
  const faults = document.body.textContent.includes('öö') ? [] : ['the words are not longer'];
  for (const dir of ['ltr', 'rtl']) {
    root.dir = dir;
    const wide = root.clientWidth;
    for (const element of document.querySelectorAll('main *')) {
      // What scrolls in a box of its own does not scroll the page.
      if (element.closest('.scroll, .unseen, .behind') !== null) continue;
      const { left, right, width } = element.getBoundingClientRect();
      if (width > 1 && (left < -1 || right > wide + 1))
        faults.push(
          `${dir}: ${element.localName}#${element.id}.${element.className} ${Math.round(left)} ${Math.round(right)}`,
        );
    }
    if (root.scrollWidth > wide) faults.push(`${dir}: scrolls, ${root.scrollWidth} in ${wide}`);
  }
  root.removeAttribute('dir');
  return faults;
}

interface Messages {
  [key: string]: { message: string };
}

/** Every word of every message, but for placeholders and the product's own name, 40 % longer. */
function lengthen(file: string): void {
  const messages = JSON.parse(readFileSync(file, 'utf8')) as Messages;
  for (const [key, entry] of Object.entries(messages)) {
    if (/^(?:extension_|ui_language$)/.test(key)) continue;
    entry.message = entry.message
      .split(/(\$\w+\$?)/)
      .map((part, index) => (index % 2 === 1 ? part : part.replace(/\p{L}+/gu, longer)))
      .join('');
  }
  writeFileSync(file, JSON.stringify(messages));
}

const longer = (word: string): string => word + 'ö'.repeat(Math.ceil(word.length * 0.4));

/** What stands out of the page, whatever its width, direction and size of text, with every fold open. */
async function tooWide(page: Popup, sizes: readonly (readonly [number, number])[]): Promise<readonly string[]> {
  await page.runScript(`window.sizes = ${JSON.stringify(sizes)};`, 'sizes');
  return page.run((document) => {
    const { sizes } = document.defaultView as unknown as { sizes: readonly (readonly [number, number])[] };
    for (const fold of document.querySelectorAll('details')) fold.open = true;
    const root = document.documentElement;
    const faults = document.body.textContent.includes('öö') ? [] : ['the words are not longer'];
    for (const [width, size] of sizes)
      for (const dir of ['ltr', 'rtl']) {
        root.dir = dir;
        root.style.fontSize = `${size}%`;
        document.body.style.width = `${width}px`;
        const where = `${width} px, ${size} %, ${dir}`;
        const { left, right } = document.body.getBoundingClientRect();
        for (const element of document.body.querySelectorAll('main *')) {
          const box = element.getBoundingClientRect();
          if (box.width > 1 && (box.left < left - 1 || box.right > right + 1) && element.closest('.unseen') === null)
            faults.push(`${where}: ${element.localName}.${element.className} ${element.textContent.slice(0, 30)}`);
        }
        if (document.body.scrollWidth > document.body.clientWidth) faults.push(`${where}: scrolls`);
      }
    for (const styled of [root, document.body]) styled.removeAttribute('style');
    root.removeAttribute('dir');
    return faults;
  });
}
