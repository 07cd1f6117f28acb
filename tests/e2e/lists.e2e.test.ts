import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inEachBrowser } from './in-each-browser.ts';
import { until, type Lab, type Popup } from './lab.ts';
import { launchLab } from './launch.ts';

const host = 'jobs.harbourvale.example';
const first = ['/pm', '/pmo', '/posing'];
const titles = ['Project Manager, Harbour Works', 'PMO Analyst', 'PMO Lead', 'Programme Manager', 'Site Nurse'];

/** A page of results: its first three cards lead to real listings, and `more` puts cards behind the others. */
const results = `<!doctype html><html lang="en"><head><title>40 project jobs in Leeds | Harbourvale</title></head>
<body><header><nav><a href="/">Home</a><a href="/about">About</a></nav></header>
<main><h1>40 project jobs in Leeds</h1><ul id="results"></ul></main>
<script>
  const titles = ${JSON.stringify(titles)}, first = ${JSON.stringify(first)};
  let count = 0;
  function more(number) {
    for (let i = 0; i < number; i++, count++) {
      const card = document.createElement('li');
      card.style.minHeight = '6em';
      const link = Object.assign(document.createElement('a'), { href: first[count] ?? '/jobs/' + count });
      link.textContent = titles[count % 5] + (count < 5 ? '' : ' ' + count);
      const heading = document.createElement('h2');
      heading.append(link);
      card.append(heading, Object.assign(document.createElement('p'), { textContent: 'Leeds, full time' }));
      document.getElementById('results').append(card);
    }
  }
  more(40);
</script></body></html>`;

interface Row {
  readonly title: string;
  readonly claim: string;
}

inEachBrowser('A page that lists jobs', (which) => {
  let lab: Lab;
  beforeAll(async () => {
    lab = await launchLab(which, { serve: (path) => (path.startsWith('/results') ? { body: results } : null) });
  });
  afterAll(async () => {
    await lab.close();
  });

  const message = (key: string, ...parts: readonly string[]) =>
    lab.api((name: string, all: string[]) => chrome.i18n.getMessage(name, all), key, [...parts]);
  const rowsIn = (popup: Popup): Promise<readonly Row[]> =>
    popup.run((document) =>
      [...document.querySelectorAll('#cards > .cards > li')].map((row) => ({
        title: row.querySelector('.line')?.textContent ?? '',
        claim: row.querySelector('.claim')?.textContent ?? '',
      })),
    );
  const headingIn = (popup: Popup) => popup.run((document) => document.querySelector('#cards-title')?.textContent);
  const rows = (popup: Popup): Promise<readonly Row[]> =>
    until('the titles', async () => {
      const found = await rowsIn(popup);
      return found.length > 0 ? found : null;
    });

  test('gets no verdict, and its titles are read in the popup', async () => {
    const page = await lab.open(host, '/results');
    const popup = await lab.press(page);
    expect((await popup.settled()).state).toBe('no-listing');
    const words = await message('lists_page_other', '40');
    await until('40 titles', async () => (await headingIn(popup)) === words);
    const found = await rows(popup);
    expect(found.slice(0, 4).map(({ title }) => title)).toEqual(titles.slice(0, 4));
    expect(found[0]?.claim).toBe(await message('lists_claims_pm'));
    expect(found[1]?.claim).toBe(await message('lists_claims_pmo'));
    expect(found[3]?.claim).toBe(await message('lists_claims_neighbour'));
    await popup.close();
    await page.close();
  });

  test('has its titles marked by what they claim, and not one byte of it changes', async () => {
    const page = await lab.open(host, '/results');
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    await switchMarks(lab, page, true);
    await until('the marks', () => page.evaluate(() => CSS.highlights.has('remit-title-pm')));
    const sizes = await marksOn(page);
    expect(sizes['remit-title-pm']).toBeGreaterThan(0);
    expect(sizes['remit-title-pmo']).toBeGreaterThan(0);
    expect(sizes['remit-title-unsure']).toBeGreaterThan(0);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    await switchMarks(lab, page, false);
    await until('the marks to go', async () => Object.keys(await marksOn(page)).length === 0);
    await page.close();
  });

  test('goes to the card whose title is clicked', async () => {
    const page = await lab.open(host, '/results');
    const popup = await lab.press(page);
    await popup.settled();
    await until('all titles', async () => (await rows(popup)).length === 32);
    await popup.run((document) => [...document.querySelectorAll<HTMLElement>('#cards > .cards .line')].at(-1)?.click());
    await until('the page to scroll', () => page.evaluate(() => scrollY > 500));
    await popup.close();
    await page.close();
  });

  test('has the titles read that it adds while the popup is open', async () => {
    const page = await lab.open(host, '/results');
    const popup = await lab.press(page);
    await popup.settled();
    await rows(popup);
    await page.evaluate(() => (window as unknown as { more: (count: number) => void }).more(960));
    const words = await message('lists_page_other', '1000');
    await until('1,000 titles', async () => (await headingIn(popup)) === words);
    await popup.close();
    await page.close();
  });

  test('shows the verdicts that were given before, and no mark for more titles than can be seen', async () => {
    for (const path of first) {
      const page = await lab.open(host, path);
      const popup = await lab.press(page);
      expect((await popup.settled()).state).toBe('verdict');
      expect(await popup.run((document) => document.querySelector('#cards') === null)).toBe(true);
      await popup.close();
      await page.close();
    }
    const page = await lab.open(host, '/results');
    await page.evaluate(() => (window as unknown as { more: (count: number) => void }).more(500));
    const popup = await lab.press(page);
    await popup.settled();
    const judged = [await message('lists_judged_pm'), await message('lists_judged_pmo')];
    await until('the verdicts', async () => {
      const [pm, pmo, posing] = (await rows(popup)).map(({ claim }) => claim);
      return pm === judged[0] && pmo === judged[1] && posing?.startsWith(judged[0] ?? '') === true;
    });
    await popup.close();
    await switchMarks(lab, page, true);
    await until('the mark of a title that does not fit', () =>
      page.evaluate(() => CSS.highlights.has('remit-title-mismatch')),
    );
    const all = Object.values(await marksOn(page)).reduce((sum, size) => sum + size, 0);
    expect(all).toBeLessThanOrEqual(100);
    await switchMarks(lab, page, false);
    await page.close();
  });

  test('stands under the verdict where the listing is shown beside it', async () => {
    const page = await lab.open(host, '/app/jobs/0?router=push&delay=50');
    const popup = await lab.press(page);
    expect(await popup.settled()).toMatchObject({ state: 'verdict', role: 'pm' });
    await until('all titles', async () => (await rows(popup)).length === 12);
    const order = await popup.run((document) =>
      [...document.querySelectorAll('main > *')]
        .map(({ id }) => id)
        .filter((id) => ['status', 'ledger', 'cards'].includes(id)),
    );
    expect(order).toEqual(['status', 'ledger', 'cards']);
    await popup.close();
    await page.close();
  });

  test('leaves no error in any console', async () => {
    expect(await lab.errors()).toEqual([]);
  });
});

async function switchMarks(lab: Lab, page: Page, on: boolean): Promise<void> {
  const popup = await lab.press(page);
  await popup.settled();
  const state = () =>
    popup.run((document) => document.querySelector('#marks-switch')?.getAttribute('aria-checked') ?? null);
  await until('the switch', async () => (await state()) === String(!on));
  await popup.run((document) => document.querySelector<HTMLElement>('#marks-switch')?.click());
  await until('the setting', () =>
    lab.api(
      async (wanted: boolean) =>
        ((await chrome.storage.local.get('settings'))['settings'] as { highlights?: boolean }).highlights === wanted,
      on,
    ),
  );
  await popup.close();
}

const marksOn = (page: Page): Promise<Readonly<Record<string, number>>> =>
  page.evaluate(() =>
    Object.fromEntries(
      ['pm', 'pmo', 'unsure', 'mismatch']
        .map((name) => `remit-title-${name}`)
        .filter((name) => CSS.highlights.has(name))
        .map((name) => [name, CSS.highlights.get(name)?.size ?? 0]),
    ),
  );
