import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inEachBrowser } from './in-each-browser.ts';
import { until, type Lab, type Popup } from './lab.ts';
import { launchLab } from './launch.ts';

/** What lives only in extension pages of Firefox, where these functions run. */
declare const browser: { readonly sidebarAction: { readonly isOpen: (details: object) => Promise<boolean> } };

const host = 'careers.harbourvale.example';
const otherHost = 'jobs.castellan.example';

inEachBrowser('The panel beside the page', (which) => {
  let lab: Lab;
  let first: Page;
  let panel: Popup;
  beforeAll(async () => {
    lab = await launchLab(which);
    first = await lab.open(host, '/pm');
  });
  afterAll(async () => {
    await lab.close();
  });

  const shows = (what: string, wanted: (root: DOMStringMap) => boolean) =>
    until(what, async () => {
      const facts = await panel.run((document) => ({ ...document.querySelector('main')!.dataset }));
      return wanted(facts);
    });

  /** A click on the toolbar button, which gives access to the page. */
  const read = async (page: Page): Promise<void> => {
    const popup = await lab.press(page);
    await popup.settled();
    await popup.close();
  };

  test('does not open by itself', async () => {
    if (which === 'firefox') {
      expect(await lab.api(() => browser.sidebarAction.isOpen({}))).toBe(false);
      return;
    }
    const open = await lab.api(() =>
      chrome.runtime.getContexts({ contextTypes: [chrome.runtime.ContextType.SIDE_PANEL] }),
    );
    expect(open.length).toBe(0);
  });

  test('opens from the popup, and shows the same verdict', async () => {
    panel = await lab.openPanel(first);
    const { state, role, agreement } = await panel.settled();
    expect({ state, role, agreement }).toEqual({ state: 'verdict', role: 'pm', agreement: 'match' });
    expect(await panel.run((document) => document.querySelector('#open-panel'))).toBeNull();
  });

  test('says how to let it read where it has no access, and reads once it is given', async () => {
    const other = await lab.open(otherHost, '/pmo');
    await shows('no access', ({ state }) => state === 'no-access');
    const words = await lab.api(() => chrome.i18n.getMessage('refusal_no_access'));
    expect(await panel.run((document) => document.body.textContent)).toContain(words);
    await read(other);
    await shows('the verdict on the other tab', ({ role }) => role === 'pmo');
    await first.bringToFront();
    await shows('the verdict on the first tab', ({ role }) => role === 'pm');
    await other.close();
  });

  test('follows a page that swaps its listings, and an address that is loaded', async () => {
    const page = await lab.open(otherHost, '/app/jobs/0?router=push&delay=60');
    await read(page);
    await shows('the first listing', ({ role }) => role === 'pm');
    await page.evaluate(() => (window as unknown as { go: (to: number) => void }).go(1));
    await shows('the next listing', ({ role }) => role === 'pmo');
    await page.goto(lab.urlOf(otherHost, '/none'));
    // Firefox takes the access of a click back with the next page, Chromium with the next site.
    await shows('a page without a listing', ({ state }) => state === 'no-listing' || state === 'no-access');
    await page.close();
  });

  test('shows no verdict but that of the tab in front, from the moment it comes there', async () => {
    const page = await lab.open(otherHost, '/pmo');
    await read(page);
    await shows('the other verdict', ({ role }) => role === 'pmo');
    await panel.run((document) => {
      const view = document.defaultView as unknown as { chrome: typeof chrome; seen: (string | undefined)[] };
      view.seen = [];
      view.chrome.tabs.onActivated.addListener(() => view.seen.push(document.querySelector('main')!.dataset['role']));
    });
    for (const one of [first, page, first, page, first]) {
      await one.bringToFront();
      await shows('its verdict', ({ role }) => role === (one === first ? 'pm' : 'pmo'));
    }
    const seen = await panel.run((document) =>
      (document.defaultView as unknown as { seen: unknown[] }).seen.map(String),
    );
    expect(seen).toEqual(Array.from({ length: 5 }, () => 'undefined'));
    await page.close();
  });

  test('keeps open what the reader has opened when the next listing comes', async () => {
    await first.bringToFront();
    await shows('the verdict', ({ role }) => role === 'pm');
    await panel.run((document) => {
      document.querySelector<HTMLDetailsElement>('#doubt')!.open = true;
    });
    const page = await lab.open(otherHost, '/pmo');
    await read(page);
    await shows('the next listing', ({ role }) => role === 'pmo');
    expect(await panel.run((document) => document.querySelector<HTMLDetailsElement>('#doubt')!.open)).toBe(true);
    await page.close();
  });

  test('leaves no error in any console', async () => {
    expect(await lab.errors()).toEqual([]);
  });
});
