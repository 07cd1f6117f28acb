import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inEachBrowser } from './in-each-browser.ts';
import { until, type Lab } from './lab.ts';
import { launchLab } from './launch.ts';

inEachBrowser('First page and options', (which) => {
  let lab: Lab;
  let page: Page;
  beforeAll(async () => {
    // In Firefox the browser's question is answered with yes; Chromium's cannot be answered from outside.
    const prefs = { 'extensions.webextOptionalPermissionPrompts': false };
    lab = await launchLab(which, { welcome: true, prefs });
  });
  afterAll(async () => {
    await lab.close();
  });

  const openPage = async (name: string): Promise<Page> => {
    const opened = await lab.openUrl(await lab.api((path: string) => chrome.runtime.getURL(path), `${name}.html`));
    await until(`${name} to be ready`, () =>
      opened.evaluate(() => document.querySelector('[data-state="ready"]') !== null),
    );
    return opened;
  };
  const stored = (key: string) => lab.api(async (key: string) => (await chrome.storage.local.get(key))[key], key);
  const store = (items: object) => lab.api((items: object) => chrome.storage.local.set(items), items);
  const textOf = (selector: string) =>
    page.evaluate((one) => document.querySelector(one)?.textContent ?? null, selector);
  const granted = () => lab.api(async () => ((await chrome.permissions.getAll()).origins ?? []).length);
  const choose = (input: string, text: string) =>
    page.evaluate(
      (selector, content) => {
        const files = new DataTransfer();
        files.items.add(new File([content], 'chosen.json', { type: 'application/json' }));
        const field = document.querySelector<HTMLInputElement>(selector)!;
        field.files = files.files;
        field.dispatchEvent(new Event('change', { bubbles: true }));
      },
      input,
      text,
    );

  test('the first page comes up once by itself after installing, with a verdict of its own', async () => {
    const views = () =>
      lab.api(() =>
        chrome.extension
          .getViews({ type: 'tab' })
          .map(({ location }) => location.pathname)
          .filter((path) => path === '/welcome.html'),
      );
    await until('the first page', async () => (await views()).length === 1);
    await lab.killBackground();
    await lab.api(() => chrome.runtime.sendMessage({ name: 'ping', body: null }));
    expect(await views()).toHaveLength(1);
    page = await openPage('welcome');
    expect(await page.evaluate(() => document.querySelector('main')!.dataset['role'])).toBe('pm');
    const marked = await page.evaluate(() => [...(CSS.highlights.get('remit-pm') ?? [])].map(String));
    expect(marked.join('|')).toContain('own its budget');
  });

  test('"only when I click" asks the browser for nothing', async () => {
    await page.click('#choose-click');
    await until('the answer', async () => (await textOf('#answer')) !== '');
    expect(await granted()).toBe(0);
  });

  if (which === 'firefox')
    test('"check job sites by itself" gives the known sites, each taken back in the options', async () => {
      await page.click('#choose-auto');
      const all = await until('the sites', granted);
      expect(all).toBeGreaterThan(20);
      await page.close();
      page = await openPage('options');
      const [first] = await page.$$('[data-action="remove-site"]');
      await page.evaluate(() => (document.querySelector<HTMLDetailsElement>('#granted')!.open = true));
      await first!.click();
      await until('one site less', async () => (await granted()) === all - 1);
      await until('the list without it', () =>
        page.evaluate((count) => document.querySelectorAll('.sites li').length === count, all - 1),
      );
      await page.click('#remove-all');
      await until('no site', async () => (await granted()) === 0);
    });

  test('a setting is kept as it is changed, and shown on every open options page', async () => {
    page = await openPage('options');
    const other = await openPage('options');
    await page.bringToFront();
    await page.click('#setting-markStyle-strong');
    await until(
      'the setting',
      async () => ((await stored('settings')) as { markStyle?: string } | undefined)?.markStyle === 'strong',
    );
    await until('the preview', () => page.evaluate(() => CSS.highlights.has('remit-pm-strong')));
    await until('the other page', () =>
      other.evaluate(() => document.querySelector<HTMLInputElement>('#setting-markStyle-strong')!.checked),
    );
    await other.close();
  });

  test('broken files are refused with a reason, and what was there stays', async () => {
    const before = JSON.stringify(await stored('settings'));
    const files = ['', '{', '[]', '{"format":"remit-settings","version":2}', '{"format":"remit-settings","version":1,"settings":{"boardLimit":-1}}', `"${'x'.repeat(1_600_000)}"`]; // prettier-ignore
    for (const file of files) {
      await page.evaluate(() => document.querySelector('#backup-note')!.replaceChildren());
      await choose('#import', file);
      await until('the reason', async () => /[Rr]efused/.test((await textOf('#backup-note')) ?? ''));
      expect(JSON.stringify(await stored('settings'))).toBe(before);
    }
  });

  test('settings and a pack are imported, and the undo puts back what was there', async () => {
    const concept = { name: 'Gate board', side: 'pmo', weight: 1, phrases: ['keep the gate'] };
    const pack = { format: 'remit-pack', version: 1, name: 'Harbour Vale', concepts: [concept], factors: [] };
    await choose('#import', JSON.stringify({ format: 'remit-settings', version: 1, settings: { card: false }, pack }));
    await until('the pack on show', async () => ((await textOf('#pack')) ?? '').includes('Gate board'));
    expect(await stored('settings')).toEqual({ version: 1, card: false });
    expect(await stored('pack')).toEqual(pack);
    await page.click('#undo');
    await until(
      'the old settings',
      async () => ((await stored('settings')) as { markStyle?: string }).markStyle === 'strong',
    );
    await until('no pack', async () => (await stored('pack')) === undefined && (await textOf('.diff')) === null);
  });

  test('a concept is added by keyboard alone', async () => {
    await page.focus('#concept-fold > summary');
    await page.keyboard.press('Enter');
    await page.focus('#concept-name');
    await page.keyboard.type('Tuesday circle');
    await page.focus('#concept-phrases');
    await page.keyboard.type('run the Tuesday circle');
    await page.focus('#save-concept');
    await page.keyboard.press('Enter');
    await until('the concept on show', async () => ((await textOf('.diff')) ?? '').includes('Tuesday circle'));
    expect(await stored('pack')).toMatchObject({ concepts: [{ name: 'Tuesday circle', side: 'pmo', weight: 1 }] });
    await page.click('#reset-pack');
    await until('no pack', async () => (await stored('pack')) === undefined);
  });

  test("a firm's pack counts on a page, the ledger names it, and without it the default holds at once", async () => {
    const concept = { name: 'Bridges', side: 'pmo', weight: 1, phrases: ['plan work with site engineers'] };
    await store({
      settings: { version: 1, highlights: true, markStyle: 'strong' },
      pack: { format: 'remit-pack', version: 1, name: 'Harbour Vale', concepts: [concept], factors: [] },
    });
    const listing = await lab.open('careers.harbourvale.example', '/pm');
    const popup = await lab.press(listing);
    expect((await popup.settled()).text).toContain('Harbour Vale”');
    const ledger = await popup.run((document) => document.querySelector('#ledger')!.textContent);
    expect(ledger).toContain('Bridges: from your pack “Harbour Vale”');
    await until('strong marks', () => listing.evaluate(() => (CSS.highlights.get('remit-pmo-strong')?.size ?? 0) > 0));
    await lab.api(() => chrome.storage.local.remove('pack'));
    await until('the default verdict', () =>
      popup.run(
        (document) => !document.body.innerText.includes('Harbour Vale”') && document.body.innerText.length > 200,
      ),
    );
    await popup.close();
    await listing.close();
  });

  test('settings of a newer version are shown as such and not touched', async () => {
    const newer = { version: 99, highlights: 'at dusk' };
    await store({ settings: newer });
    await until('the notice', async () => (await textOf('#newer')) !== null);
    expect(await page.evaluate(() => document.querySelectorAll('input[data-setting]:enabled').length)).toBe(0);
    expect(await stored('settings')).toEqual(newer);
  });

  test('whatever stands in the store, the page shows settings that hold', async () => {
    const values = [0, 'x', [], { version: 1, markStyle: 7 }, { version: 1, boardLimit: '9'.repeat(99) }];
    for (const value of values) {
      await store({ settings: value, pack: value, policy: value });
      const opened = await openPage('options');
      expect(await opened.evaluate(() => document.querySelectorAll('input[data-setting]:checked').length)).toBe(2);
      await opened.close();
    }
    await lab.api(() => chrome.storage.local.clear());
  });

  test('leaves no error in any console', async () => {
    expect(await lab.errors()).toEqual([]);
  });
});
