import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeFaults, type AxeFaults } from './axe-faults.ts';
import { inEachBrowser } from './in-each-browser.ts';
import { until, type Lab, type Popup, type Scheme } from './lab.ts';
import { launchLab } from './launch.ts';
import { openFilled } from './own-pages.ts';

/** Something the reader sees, open. */
interface Surface {
  readonly paint: (scheme: Scheme) => Promise<void>;
  readonly faults: () => Promise<AxeFaults>;
  readonly close: () => Promise<void>;
}

const host = 'careers.harbourvale.example';
const jobs = ['Project Manager', 'PMO Analyst', 'Head of PMO', 'Nurse'].map(
  (title, at) => `<li><a href="/pm/${at}"><h2>${title}</h2></a><p>Harbourvale · Leeds · ${at + 1} days ago</p></li>`,
);
const list = `<!doctype html><html lang="en"><head><title>4 jobs in Leeds | Harbourvale</title></head>
<body><h1>4 jobs in Leeds</h1><ul>${jobs.join('')}</ul></body></html>`;
const duties = 'Own the project budget.\nLead the project team from kick-off to handover.';
const batch = `title,text\r\n${`PMO Analyst,"${duties}"\r\n`.repeat(3)}`;

/** Violations and incomplete of each surface, by browser and colours. */
const table: Record<string, Record<string, string>> = {};

inEachBrowser('Every surface', (which) => {
  let lab: Lab;
  beforeAll(async () => {
    lab = await launchLab(which, { serve: (path) => (path.startsWith('/list') ? { body: list } : null) });
  });
  afterAll(async () => {
    await lab.close();
  });

  const inPopup = (popup: Popup, page: Page): Surface => ({
    paint: popup.paint,
    faults: () => axeFaults(popup.runScript),
    close: async () => {
      await popup.close();
      await page.close();
    },
  });
  const inTab = (page: Page, selector: string | null = null): Surface => ({
    paint: (scheme) => lab.paint(page, scheme),
    faults: () =>
      axeFaults(async (script, expression) => {
        await page.evaluate(script);
        return page.evaluate(expression);
      }, selector),
    close: async () => {
      await lab.paint(page, 'light');
      await page.close();
    },
  });
  const openFolds = (document: Document): void => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  };
  const idsOf = (document: Document): string[] => [...document.querySelectorAll('[id]')].map(({ id }) => `#${id}`);
  /** `last`: what the popup shows last of all; axe must not look while it is put there. */
  const popupOver = async (page: Page, state: string, last = '#access'): Promise<Surface> => {
    const popup = await lab.press(page);
    expect((await popup.settled()).state).toBe(state);
    if (state !== 'no-access') await until(last, async () => (await popup.run(idsOf)).includes(last));
    await popup.run(openFolds);
    return inPopup(popup, page);
  };
  const own = async (name: 'board' | 'draft' | 'options' | 'welcome'): Promise<Page> => {
    const page = await openFilled(lab, name);
    await page.evaluate(() => document.querySelectorAll('details').forEach((fold) => (fold.open = true)));
    return page;
  };

  const surfaces: readonly (readonly [string, () => Promise<Surface>])[] = [
    ['the popup over a verdict', async () => popupOver(await lab.open(host, '/posing'), 'verdict')],
    ['the popup over a page without a listing', async () => popupOver(await lab.open(host, '/none'), 'no-listing')],
    ['the popup over a list of jobs', async () => popupOver(await lab.open(host, '/list'), 'no-listing', '#cards')],
    ['the popup over a language it does not read', async () => popupOver(await lab.open(host, '/german'), 'verdict')],
    [
      "the popup over the browser's own page",
      async () => popupOver(await lab.openUrl(which === 'chrome' ? 'chrome://version' : 'about:support'), 'no-access'),
    ],
    [
      'the panel',
      async () => {
        const page = await lab.open(host, '/posing');
        const panel = await lab.openPanel(page);
        await panel.settled();
        await until('the switches', () => panel.run((document) => document.querySelector('#access') !== null));
        await panel.run(openFolds);
        return inPopup(panel, page);
      },
    ],
    ['the card beside a mark', async () => inTab(await pageWithCard(lab), '#card-copy')],
    [
      'the board, switched off',
      async () => {
        const page = await lab.openUrl(await lab.api(() => chrome.runtime.getURL('board.html')));
        await until('the offer', () => page.evaluate(() => document.querySelector('#switch-on') !== null));
        return inTab(page);
      },
    ],
    ['the board, two listings side by side', async () => inTab(await own('board'))],
    [
      'the draft check, with a batch',
      async () => {
        const page = await own('draft');
        await page.evaluate(dropFile, batch);
        await until('the batch', () => page.evaluate(() => document.querySelectorAll('#batch tbody tr').length === 3));
        return inTab(page);
      },
    ],
    ['the options', async () => inTab(await own('options'))],
    ['the first page', async () => inTab(await own('welcome'))],
  ];

  test.each(surfaces)(
    '%s has no fault that axe finds or doubts, in light, dark and forced colours',
    async (name, open) => {
      const surface = await open();
      const found: Record<string, AxeFaults> = {};
      for (const scheme of ['light', 'dark', 'forced'] as const) {
        await surface.paint(scheme);
        const faults = (found[scheme] = await surface.faults());
        (table[name] ??= {})[`${which} ${scheme}`] = `${faults.violations.length} / ${faults.incomplete.length}`;
      }
      await surface.paint('light');
      await surface.close();
      const none: AxeFaults = { violations: [], incomplete: [] };
      expect(found).toEqual({ light: none, dark: none, forced: none });
    },
  );
});

// What README.md says of access is read off here: `npm run axe`.
afterAll(() => {
  console.log('axe: violations / incomplete');
  console.table(table);
});

/** A marked page with an open copy of the card of its first mark: the card itself is closed to everybody but the extension. */
async function pageWithCard(lab: Lab): Promise<Page> {
  const page = await lab.open(host, '/pm');
  const popup = await lab.press(page);
  await popup.settled();
  await popup.close();
  await page.bringToFront();
  await lab.stepCommand(page, 'next-mark');
  const tab = await lab.tabId(page);
  await until('the card', () => lab.api(copyCard, tab));
  return page;
}

/** Runs in a page of the extension; true once the card in the tab is copied. */
async function copyCard(tabId: number): Promise<boolean> {
  const copyShown = (): boolean => {
    type Opens = { openOrClosedShadowRoot?: ShadowRoot };
    const host = document.querySelector<HTMLElement>('html > [data-remit-card]');
    if (host === null) return false;
    const root = (host as Opens).openOrClosedShadowRoot ?? chrome.dom.openOrClosedShadowRoot(host)!;
    const card = root.querySelector<HTMLElement>('[role="status"]');
    if (card?.matches(':popover-open') !== true) return false;
    const style = document.createElement('style');
    const rules = root.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules]);
    style.textContent = rules.map(({ cssText }) => cssText).join('\n');
    const shown = card.cloneNode(true) as HTMLElement;
    shown.removeAttribute('popover');
    const copy = document.createElement('div');
    copy.id = 'card-copy';
    copy.attachShadow({ mode: 'open' }).append(style, shown);
    document.body.append(copy);
    return true;
  };
  const answers = await chrome.scripting.executeScript({ target: { tabId }, func: copyShown });
  return answers.some(({ result }) => result === true);
}

/** Runs in the draft page: a file of adverts is dropped onto it. */
function dropFile(text: string): void {
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(new File([text], 'adverts.csv'));
  document
    .querySelector('main')!
    .dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
}
