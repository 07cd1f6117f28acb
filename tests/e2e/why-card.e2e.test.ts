import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inEachBrowser } from './in-each-browser.ts';
import { until, type Lab } from './lab.ts';
import { launchLab } from './launch.ts';

const host = 'careers.harbourvale.example';

inEachBrowser('The card beside a mark', (which) => {
  let lab: Lab;
  beforeAll(async () => {
    lab = await launchLab(which);
    await lab.api(() => chrome.storage.local.set({ settings: { version: 1, highlights: true } }));
  });
  afterAll(async () => {
    await lab.close();
  });

  /** What the card says; only the extension's own world can look into it. Null while there is none. */
  const said = (page: Page) =>
    lab.tabId(page).then((tab) =>
      lab.api(async (tabId: number) => {
        const look = (): string | null => {
          const host = document.querySelector<HTMLElement>('html > [data-remit-card]');
          if (host === null) return null;
          type Opens = { openOrClosedShadowRoot?: ShadowRoot };
          const root = (host as Opens).openOrClosedShadowRoot ?? chrome.dom.openOrClosedShadowRoot(host);
          const card = root?.querySelector('[role="status"]');
          return card?.matches(':popover-open') === true ? card.textContent : null;
        };
        const answers = await chrome.scripting.executeScript({ target: { tabId, allFrames: true }, func: look });
        return answers.map(({ result }) => result).find((words) => typeof words === 'string') ?? null;
      }, tab),
    );
  const html = (page: Page) => page.evaluate(() => document.documentElement.outerHTML);
  const marked = (page: Page) =>
    until('marks', () => page.evaluate(() => (CSS.highlights.get('remit-pm')?.size ?? 0) > 0));
  /** The middle of the first mark of a side, scrolled into view. */
  const middle = (page: Page, name = 'remit-pm') =>
    page.evaluate((key) => {
      const [range] = CSS.highlights.get(key)! as unknown as Iterable<Range>;
      range!.startContainer.parentElement!.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { left, top, width, height } = range!.getClientRects()[0]!;
      return { x: left + width / 2, y: top + height / 2 };
    }, name);
  const opened = async (path: string): Promise<{ readonly page: Page; readonly before: string }> => {
    const page = await lab.open(host, path);
    const before = await html(page);
    const popup = await lab.press(page);
    await popup.settled();
    await popup.close();
    await page.bringToFront();
    await marked(page);
    return { page, before };
  };

  test('shows why the words under the pointer count, and is gone with the pointer, leaving the page as it was', async () => {
    const { page, before } = await opened('/pm');
    expect(await html(page)).toBe(before);
    const { x, y } = await middle(page);
    await page.mouse.move(x, y);
    const words = await until('the card', () => said(page));
    expect(words).toContain(await lab.api(() => chrome.i18n.getMessage('card_pm')));
    expect(words.length).toBeGreaterThan(60);
    expect(await page.evaluate(() => document.documentElement.children.length)).toBe(3);
    expect(await page.evaluate(() => document.documentElement.lastElementChild!.shadowRoot)).toBeNull();
    await page.mouse.move(1, 1);
    await until('no card', async () => (await html(page)) === before);
    await page.close();
  });

  test('goes at the press of Escape', async () => {
    const { page, before } = await opened('/pm');
    const { x, y } = await middle(page);
    await page.mouse.move(x, y);
    await until('the card', () => said(page));
    await page.keyboard.press('Escape');
    expect(await html(page)).toBe(before);
    await page.close();
  });

  test('comes at the command that goes from mark to mark, with its place among them', async () => {
    const { page, before } = await opened('/posing');
    await lab.stepCommand(page, 'next-mark');
    const first = await until('the first card', () => said(page));
    await lab.stepCommand(page, 'next-mark');
    const second = await until('the second card', async () => {
      const words = await said(page);
      return words === first ? null : words;
    });
    await lab.stepCommand(page, 'previous-mark');
    await until('the first card again', async () => (await said(page)) === first);
    expect(first).toMatch(/1\D+\d+$/);
    expect(second).toMatch(/2\D+\d+$/);
    await page.keyboard.press('Escape');
    expect(await html(page)).toBe(before);
    await page.close();
  });

  test('turns the marks on when the reader goes to one', async () => {
    await lab.api(() => chrome.storage.local.set({ settings: { version: 1, highlights: false } }));
    const page = await lab.open(host, '/pm');
    const popup = await lab.press(page);
    await popup.settled();
    await popup.close();
    await lab.stepCommand(page, 'next-mark');
    await until('the card', () => said(page));
    await marked(page);
    await page.close();
  });

  test.each([
    ['/strict', 'whose policy forbids every style'],
    ['/frame', 'in a frame of the same site'],
    ['/shadow', 'in an open shadow tree'],
  ])('shows on %s, %s', async (path) => {
    const page = await lab.open(host, path);
    const popup = await lab.press(page);
    await popup.settled();
    await popup.close();
    await page.bringToFront();
    await lab.stepCommand(page, 'next-mark');
    expect(await until('the card', () => said(page))).toMatch(/1\D+\d+$/);
    await page.close();
  });

  test('cannot be hidden, moved or read by the page, and is gone for good when the page takes it away', async () => {
    const { page } = await opened('/pm');
    await page.evaluate(() => {
      const style = document.createElement('style');
      document.head.append(style);
      style.textContent = 'html > div { display: none !important; position: static !important; opacity: 0 !important }';
    });
    await lab.stepCommand(page, 'next-mark');
    await until('the card', () => said(page));
    const isSeen = await page.evaluate(() => {
      const host = document.documentElement.lastElementChild!;
      return getComputedStyle(host).display === 'contents' && host.textContent === '' && host.shadowRoot === null;
    });
    expect(isSeen).toBe(true);
    await page.evaluate(() => document.documentElement.lastElementChild!.remove());
    await lab.stepCommand(page, 'next-mark');
    await until('the next card', () => said(page));
    await page.close();
  });

  test('is never there when the reader has turned it off', async () => {
    await lab.api(() => chrome.storage.local.set({ settings: { version: 1, highlights: true, card: false } }));
    const { page, before } = await opened('/pm');
    const { x, y } = await middle(page);
    await page.mouse.move(x, y);
    await lab.stepCommand(page, 'next-mark');
    await until('the flash', () => page.evaluate(() => CSS.highlights.get('remit-focus')?.size === 1));
    expect(await html(page)).toBe(before);
    await page.close();
  });

  test('leaves no error in any console', async () => {
    expect(await lab.errors()).toEqual([]);
  });
});
