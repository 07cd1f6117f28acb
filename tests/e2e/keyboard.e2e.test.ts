import { afterAll, beforeAll, expect, test } from 'vitest';
import { inEachBrowser } from './in-each-browser.ts';
import { until, type Lab } from './lab.ts';
import { launchLab } from './launch.ts';
import { openFilled, ownPages } from './own-pages.ts';

/** What a watched page notes: what has to be reached, what the keys reached, and where the focus could not be seen. */
interface Watched extends Window {
  wanted: Element[];
  reached: Set<Element>;
  unseen: string[];
}

inEachBrowser('By keyboard alone', (which) => {
  let lab: Lab;
  beforeAll(async () => {
    lab = await launchLab(which);
  });
  afterAll(async () => {
    await lab.close();
  });

  test.each(ownPages)('everything on the %s page is reached, and the focus is seen', async (name) => {
    const page = await openFilled(lab, name);
    await page.bringToFront();
    const count = await page.evaluate(`(${String(watch)})(document)`);
    for (let turn = 0; turn < Number(count) + 2; turn++) await page.keyboard.press('Tab');
    const answer = await page.evaluate(`(${String(outcome)})(document)`);
    expect(Number(count)).toBeGreaterThan(2);
    expect(answer).toEqual({ missed: [], unseen: [] });
    await page.close();
  });

  test('everything in the popup is reached, and the focus is seen; a line, a fold and a switch answer', async () => {
    const page = await lab.open('careers.harbourvale.example', '/posing');
    const popup = await lab.press(page);
    await popup.settled();
    await until('the switches', () => popup.run((document) => document.querySelector('#access') !== null));
    const count = await popup.run(watch);
    expect(count).toBeGreaterThan(15);
    for (let turn = 0; turn < count + 2; turn++) await popup.key('Tab');
    expect(await popup.run(outcome)).toEqual({ missed: [], unseen: [] });

    const isOpen = () => popup.run((document) => document.querySelector<HTMLDetailsElement>('#doubt')!.open);
    await popup.run((document) => document.querySelector<HTMLElement>('#doubt summary')!.focus());
    await popup.key('Enter');
    await until('the fold', isOpen);
    await popup.run((document) => document.querySelector<HTMLElement>('#marks-switch')!.focus());
    await popup.key(' ');
    await until('the marks', () => page.evaluate(() => (CSS.highlights.get('remit-pm')?.size ?? 0) > 0));
    await popup.key('j');
    await until('the line on the page', () => page.evaluate(() => CSS.highlights.get('remit-focus')?.size === 1));
    expect(await popup.run((document) => document.activeElement!.getAttribute('data-action'))).toBe('show-line');
    await popup.close();
    await page.close();
  });

  test('leaves no error in any console', async () => {
    expect(await lab.errors()).toEqual([]);
  });
});

/** Runs in a page: notes what has to be reached by Tab, and what is; gives how many have to be. */
function watch(document: Document): number {
  const page = document.defaultView as unknown as Watched & typeof globalThis;
  const controls = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
  page.wanted = [...document.querySelectorAll<HTMLElement>(controls)].filter((one) => {
    const isLive = !one.matches(':disabled, [hidden], [tabindex="-1"]') && one.checkVisibility();
    // Of the choices that exclude each other the chosen one is reached; the arrows go on from it.
    const isOther = one.matches('input[type="radio"]:not(:checked)');
    return isLive && !isOther;
  });
  // The way begins at the top of the page, wherever the focus was.
  document.body.tabIndex = -1;
  document.body.focus();
  page.reached = new Set();
  page.unseen = [];
  const isOutlined = (element: Element | null, pseudo?: string): boolean =>
    element !== null && !['none', ''].includes(page.getComputedStyle(element, pseudo).outlineStyle);
  document.addEventListener('focusin', ({ target }) => {
    const element = target as Element;
    page.reached.add(element);
    let around: Element | null = element;
    while (around !== null && !isOutlined(around) && !isOutlined(around, '::after')) around = around.parentElement;
    if (around === null) page.unseen.push(`${element.localName}#${element.id}.${element.className}`);
  });
  return page.wanted.length;
}

/** Runs in a watched page. */
function outcome(document: Document): { readonly missed: readonly string[]; readonly unseen: readonly string[] } {
  const { wanted, reached, unseen } = document.defaultView as unknown as Watched;
  const missed = wanted.filter((one) => one.isConnected && !reached.has(one));
  return { missed: missed.map(({ localName, id, className }) => `${localName}#${id}.${className}`), unseen };
}
