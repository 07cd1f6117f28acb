import type { Page } from 'puppeteer-core';
import { until, type Lab } from './lab.ts';

/** The extension's pages that open in a tab of their own. */
export const ownPages = ['board', 'draft', 'options', 'welcome'] as const;

const host = 'careers.harbourvale.example';
const draft = [
  'Own the project budget and report the margin to the client.',
  'Define the scope with the client and obtain their sign-off.',
  'Collect status updates from project managers for the monthly portfolio report.',
  'Lead the project team from kick-off to handover.',
];

/** Opens a page of the extension with something in it: two listings side by side on the board, a draft that disagrees. */
export async function openFilled(lab: Lab, name: (typeof ownPages)[number]): Promise<Page> {
  if (name === 'board') await judgeTwo(lab);
  const page = await lab.openUrl(await lab.api((path: string) => chrome.runtime.getURL(path), `${name}.html`));
  await until(`the ${name} page`, () =>
    page.evaluate(() => (document.querySelector('main')?.childElementCount ?? 0) > 0),
  );
  if (name === 'board') {
    await until('two rows', () => page.evaluate(() => document.querySelectorAll('#rows tr[data-id]').length >= 2));
    await page.evaluate(() => {
      for (const box of document.querySelectorAll<HTMLInputElement>('#rows [data-action="choose"]')) box.click();
      document.querySelector<HTMLElement>('#compare-open')!.click();
    });
    await until('the comparison', () => page.evaluate(() => document.querySelector('#compare') !== null));
  }
  if (name === 'draft') {
    await page.evaluate((text) => {
      const put = (selector: string, value: string) => {
        document.querySelector<HTMLInputElement>(selector)!.focus();
        document.execCommand('insertText', false, value);
      };
      put('#draft-title', 'PMO Specialist');
      put('#draft-text', text);
    }, draft.join('\n'));
    await until('the advice', () => page.evaluate(() => document.querySelector('#advice') !== null));
  }
  if (name === 'options' || name === 'welcome')
    await until('the page', () => page.evaluate(() => document.querySelector('[data-state="ready"]') !== null));
  return page;
}

async function judgeTwo(lab: Lab): Promise<void> {
  await lab.api(() => chrome.storage.local.set({ settings: { version: 1, board: true } }));
  for (const [count, path] of ['/posing', '/pm'].entries()) {
    const page = await lab.open(host, path);
    const popup = await lab.press(page);
    await popup.settled();
    await until('the listing on the board', async () => (await rowsStored(lab)) >= count + 1);
    await popup.close();
    await page.close();
  }
}

const rowsStored = (lab: Lab): Promise<number> =>
  lab.api(async () => {
    const keys = Object.keys(await chrome.storage.local.get(null));
    return keys.filter((key) => key.startsWith('board:row:')).length;
  });
