import { afterAll, beforeAll, expect, test } from 'vitest';
import { inEachBrowser } from './in-each-browser.ts';
import { until, type Lab, type Popup } from './lab.ts';
import { launchLab } from './launch.ts';

const host = 'careers.harbourvale.example';
const marks = () =>
  ['remit-pm', 'remit-pmo', 'remit-shared', 'remit-focus'].map((name) => CSS.highlights.get(name)?.size ?? 0);

inEachBrowser('A click on the toolbar button', (which) => {
  let lab: Lab;
  beforeAll(async () => {
    lab = await launchLab(which);
  });
  afterAll(async () => {
    await lab.close();
  });

  test('reads the page and shows a verdict', async () => {
    const page = await lab.open(host, '/pm');
    const popup = await lab.press(page);
    const { state, role, agreement } = await popup.settled();
    expect({ state, role, agreement }).toEqual({ state: 'verdict', role: 'pm', agreement: 'match' });
    await popup.close();
    await page.close();
  });

  test('leaves no trace on a page before it', async () => {
    const page = await lab.open(host, '/pm');
    const trace = () => [
      document.documentElement.outerHTML.length,
      performance.getEntriesByType('mark').length,
      CSS.highlights.size,
      document.adoptedStyleSheets.length,
      document.styleSheets.length,
    ];
    const tab = await lab.tabId(page);
    const entered = await lab.api(
      (tabId: number) =>
        chrome.scripting.executeScript({ target: { tabId }, func: () => true }).then(
          () => 'entered',
          () => 'refused',
        ),
      tab,
    );
    expect(entered).toBe('refused');
    expect((await page.evaluate(trace)).slice(1)).toEqual([0, 0, 0, 0]);
    expect(await lab.badge(tab)).toBe('');
    await page.close();
  });

  test('puts the role on the badge of that tab only', async () => {
    const pmo = await lab.open(host, '/pmo');
    await (await judged(await lab.press(pmo))).close();
    const posing = await lab.open(host, '/posing');
    await (await judged(await lab.press(posing))).close();
    const other = await lab.open(host, '/pm');
    await until('the badge PMO', async () => (await lab.badge(await lab.tabId(pmo))) === 'PMO');
    await until('the badge ≠', async () => (await lab.badge(await lab.tabId(posing))) === '≠');
    expect(await lab.badge(await lab.tabId(other))).toBe('');
    for (const page of [pmo, posing, other]) await page.close();
  });

  test('marks and unmarks the evidence by a switch, and the page stays byte for byte the same', async () => {
    const page = await lab.open(host, '/posing');
    const html = () => document.documentElement.outerHTML;
    const before = await page.evaluate(html);
    const popup = await judged(await lab.press(page));
    expect(await page.evaluate(marks)).toEqual([0, 0, 0, 0]);
    await flip(popup);
    const [pm = 0] = await until('marks', async () => nonEmpty(await page.evaluate(marks)));
    expect(pm).toBeGreaterThan(2);
    expect(await page.evaluate(html)).toBe(before);
    await flip(popup);
    await until('no marks', async () => (await page.evaluate(marks)).every((size) => size === 0));
    expect(await page.evaluate(html)).toBe(before);
    await popup.close();
    await page.close();
  });

  test('makes room for the command that toggles the marks by key', async () => {
    const page = await lab.open(host, '/posing');
    await (await judged(await lab.press(page))).close();
    await lab.toggleCommand(page);
    await until('marks', async () => nonEmpty(await page.evaluate(marks)));
    await lab.toggleCommand(page);
    await until('no marks', async () => nonEmpty(await page.evaluate(marks)) === null);
    await page.close();
  });

  test('scrolls to a line of the ledger and flashes it', async () => {
    const page = await lab.open(host, '/pm');
    const popup = await judged(await lab.press(page));
    await popup.run((document) => document.querySelector<HTMLElement>('[data-action="show-line"]')?.click());
    await until('the flash', async () => (await page.evaluate(marks))[3] === 1);
    await until('its end', async () => (await page.evaluate(marks))[3] === 0);
    await popup.close();
    await page.close();
  });

  test('reads a page whose element names hide the extension API', async () => {
    const page = await lab.open(host, '/clobber');
    const popup = await lab.press(page);
    expect((await popup.settled()).role).toBe('pm');
    await flip(popup);
    await until('marks', async () => nonEmpty(await page.evaluate(marks)));
    await flip(popup);
    await until('no marks', async () => nonEmpty(await page.evaluate(marks)) === null);
    await popup.close();
    await page.close();
  });

  test('reads and marks a page whose own policy forbids every style and script', async () => {
    const page = await lab.open(host, '/strict');
    const popup = await lab.press(page);
    expect((await popup.settled()).role).toBe('pm');
    await popup.close();
    await page.close();
  });

  test.each([
    ['/frame', 'in a frame of the same site', 'pmo'],
    ['/shadow', 'in an open shadow tree', 'pm'],
  ])('reads the listing of %s, which stands %s', async (path, _, role) => {
    const page = await lab.open(host, path);
    const popup = await lab.press(page);
    expect((await popup.settled()).role).toBe(role);
    await popup.close();
    await page.close();
  });

  test('says that a page holds no listing', async () => {
    const page = await lab.open(host, '/none');
    const popup = await lab.press(page);
    expect((await popup.settled()).state).toBe('no-listing');
    await popup.close();
    await page.close();
  });

  test('says that the browser keeps it off its own pages', async () => {
    const page = await lab.openUrl(which === 'chrome' ? 'chrome://version' : 'about:support');
    const popup = await lab.press(page);
    const { state, text } = await popup.settled();
    expect(state).toBe('no-access');
    const message = await lab.api(() => chrome.i18n.getMessage('refusal_not_allowed'));
    expect(text).toContain(message.slice(0, 25));
    await popup.close();
    await page.close();
  });

  test('answers after the background was killed', async () => {
    await lab.killBackground();
    const answer = await lab.api(() => chrome.runtime.sendMessage<unknown, unknown>({ name: 'ping', body: null }));
    expect(answer).toBe('pong');
    await lab.killBackground();
    const page = await lab.open(host, '/pmo');
    await (await judged(await lab.press(page))).close();
    const tab = await lab.tabId(page);
    await until('the badge', async () => (await lab.badge(tab)) === 'PMO');
    await page.close();
  });

  test('leaves no error in any console', async () => {
    expect(await lab.errors()).toEqual([]);
  });
});

async function judged(popup: Popup): Promise<Popup> {
  await popup.settled();
  return popup;
}

const flip = (popup: Popup): Promise<unknown> =>
  popup.run((document) => document.querySelector<HTMLElement>('[role="switch"]')?.click());

const nonEmpty = (sizes: readonly number[]): readonly number[] | null =>
  sizes.some((size) => size > 0) ? sizes : null;
