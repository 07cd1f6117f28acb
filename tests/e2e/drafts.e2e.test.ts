import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inEachBrowser } from './in-each-browser.ts';
import { until, type Lab, type Popup } from './lab.ts';
import { launchLab } from './launch.ts';

const host = 'desk.harbourvale.example';
const manager = [
  'Project Manager',
  'Duties',
  'Own the budget, scope and schedule of the harbour project from start to end',
  'Lead the project team and agree the milestones with the client',
  'Negotiate contracts with suppliers and manage the risks of the project',
];
const office = [
  'PMO Analyst',
  'Duties',
  'Maintain the project portfolio register and consolidate status reports from all projects for the board',
  'Set the templates, stage gates and governance standards that every project manager uses',
  'Audit projects for compliance with the method and report deviations to the head of the PMO',
];

/** The editor of an applicant system: fields of every kind, none of them with a listing beside it. */
const desk = `<!doctype html><html lang="en"><head><title>Desk</title></head><body>
<form onsubmit="return false"><label>Advert <textarea id="plain" rows="12" cols="60"></textarea></label>
<div id="rich" contenteditable="true" role="textbox" aria-label="Advert">${manager.map((line) => `<p>${line}</p>`).join('')}</div>
<label>Password <input id="secret" type="password"></label>
<label>Card <input id="card" autocomplete="cc-number"></label></form></body></html>`;

inEachBrowser('A draft in a field', (which) => {
  let lab: Lab;
  beforeAll(async () => {
    lab = await launchLab(which, { serve: (path) => (path.startsWith('/desk') ? { body: desk } : null) });
  });
  afterAll(async () => {
    await lab.close();
  });
  const message = (key: string) => lab.api((name: string) => chrome.i18n.getMessage(name), key);

  const judge = async (page: Page): Promise<Popup> => {
    const popup = await lab.press(page);
    await popup.settled();
    await until('the button', () =>
      popup.run((document) => {
        const button = document.querySelector<HTMLElement>('#judge-selection');
        button?.click();
        return button !== null;
      }),
    );
    return popup;
  };
  const verdictOf = (popup: Popup) =>
    until('the verdict', async () => {
      const now = await popup.settled();
      return now.state === 'verdict' ? now : null;
    });

  test('is judged, and again as it is written; value, caret and undo stay the page’s own', async () => {
    const page = await lab.open(host, '/desk');
    await write(page, '#plain', manager.join('\n'));
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    const popup = await judge(page);
    const { role, text } = await verdictOf(popup);
    expect(role).toBe('pm');
    expect(text).toContain(await message('field_no_marks'));
    await popup.close();
    const tab = await lab.tabId(page);
    await until('the badge PM', async () => (await lab.badge(tab)) === 'PM');
    await write(page, '#plain', office.join('\n'));
    await page.evaluate(() => document.querySelector<HTMLTextAreaElement>('#plain')!.setSelectionRange(7, 7));
    await until('the badge PMO', async () => (await lab.badge(tab)) === 'PMO');
    const { value, caret, html } = await page.evaluate(() => {
      const field = document.querySelector<HTMLTextAreaElement>('#plain')!;
      return { value: field.value, caret: field.selectionStart, html: document.documentElement.outerHTML };
    });
    expect({ value, caret }).toEqual({ value: office.join('\n'), caret: 7 });
    expect(html).toBe(before);
    const undone = await page.evaluate(() => {
      document.execCommand('undo');
      return document.querySelector<HTMLTextAreaElement>('#plain')!.value;
    });
    expect(undone).toContain('Own the budget');
    await until('the badge PM again', async () => (await lab.badge(tab)) === 'PM');
    await page.close();
  });

  test('is judged in a field with elements, which can be marked', async () => {
    const page = await lab.open(host, '/desk');
    await page.focus('#rich');
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    const popup = await judge(page);
    expect((await verdictOf(popup)).role).toBe('pm');
    await popup.run((document) => document.querySelector<HTMLElement>('#marks-switch')?.click());
    await until('the marks', () => page.evaluate(() => CSS.highlights.has('remit-pm')));
    await popup.close();
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    const tab = await lab.tabId(page);
    await write(page, '#rich', office.join('\n'));
    await until('the badge PMO', async () => (await lab.badge(tab)) === 'PMO');
    await page.close();
  });

  test.each(['#secret', '#card'])('is never looked for in %s', async (field) => {
    const page = await lab.open(host, '/desk');
    await write(page, field, manager.join(' '));
    await page.evaluate((selector: string) => document.querySelector<HTMLInputElement>(selector)!.select(), field);
    const popup = await judge(page);
    const words = await message('refusal_empty_selection');
    await until('the reason', async () => (await popup.settled()).text.includes(words));
    await popup.close();
    await page.close();
  });

  test('leaves no error in any console', async () => {
    expect(await lab.errors()).toEqual([]);
  });
});

/** Puts text in the place of what a field holds, as typing does: with its events, and undone by the page's own undo. */
async function write(page: Page, field: string, text: string): Promise<void> {
  await page.focus(field);
  await page.evaluate((words: string) => {
    const active = document.activeElement!;
    if (active instanceof HTMLInputElement || active instanceof HTMLTextAreaElement) active.select();
    else getSelection()!.selectAllChildren(active);
    document.execCommand('insertText', false, words);
  }, text);
}
