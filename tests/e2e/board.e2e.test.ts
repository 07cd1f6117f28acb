import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import axe from 'axe-core';
import { parse } from 'csv-parse/sync';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inEachBrowser } from './in-each-browser.ts';
import { until, type Lab } from './lab.ts';
import { launchLab } from './launch.ts';

const host = 'careers.harbourvale.example';
/** A multiple of three: star, note, delete and take back. */
const kills = process.env['REMIT_SOAK'] === undefined ? 9 : 60;

interface ShownRow {
  readonly title: string;
  readonly role: string;
  readonly star: boolean;
  readonly note: string;
}

inEachBrowser('The board', (which) => {
  let lab: Lab;
  let board: Page;
  let downloads: string;
  beforeAll(async () => {
    downloads = mkdtempSync(join(tmpdir(), 'remit-board-'));
    lab = await launchLab(which, {
      prefs: {
        'browser.download.folderList': 2,
        'browser.download.dir': downloads,
        'browser.download.useDownloadDir': true,
      },
    });
    board = await openBoard();
    if (which !== 'chrome') return;
    const session = await board.browser().target().createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
  });
  afterAll(async () => {
    await lab.close();
    rmSync(downloads, { recursive: true });
  });

  const openBoard = async (): Promise<Page> => {
    const page = await lab.openUrl(await lab.api(() => chrome.runtime.getURL('board.html')));
    await until('the board', () =>
      page.evaluate(() => document.querySelector('main[data-state]')?.childElementCount ?? 0),
    );
    await until('its rows', () => page.evaluate(() => document.querySelector('main')?.dataset['state'] !== 'reading'));
    return page;
  };
  const rows = (page = board) =>
    page.evaluate(() =>
      [...document.querySelectorAll<HTMLTableRowElement>('#rows tbody tr[data-id]')].map((row): ShownRow => ({
        title: row.querySelector('.title')?.textContent ?? '',
        role: row.querySelector('.role')?.textContent ?? '',
        star: row.querySelector('.star button')?.getAttribute('aria-pressed') === 'true',
        note: row.querySelector('textarea')?.value ?? '',
      })),
    );
  const count = (wanted: number) => until(`${wanted} rows`, async () => (await rows()).length === wanted);
  const click = (selector: string, page = board) =>
    page.evaluate((one) => document.querySelector<HTMLElement>(one)?.click(), selector);
  const write = (note: string) =>
    board.evaluate((text) => {
      const field = document.querySelector<HTMLTextAreaElement>('#rows textarea')!;
      field.focus();
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      field.blur();
    }, note);
  const judge = async (path: string): Promise<void> => {
    const page = await lab.open(host, path);
    const popup = await lab.press(page);
    await popup.settled();
    await popup.close();
    await page.close();
  };
  const stored = () =>
    lab.api(async () =>
      Object.keys(await chrome.storage.local.get(null)).filter((key) => key.startsWith('board:row:')),
    );

  test('keeps nothing until the reader switches it on, and says how', async () => {
    await judge('/pm');
    expect(await stored()).toEqual([]);
    expect(await board.evaluate(() => document.querySelector('#empty h2')?.textContent)).toBe('The board is off');
    await click('#switch-on');
    await until('the switch', () => board.evaluate(() => document.querySelector<HTMLInputElement>('#on')!.checked));
  });

  test('shows each judged listing at once, and one judged again only once', async () => {
    await judge('/pm');
    await judge('/pmo');
    await judge('/pm');
    await count(2);
    expect((await rows()).map(({ role }) => role).sort()).toEqual(['PMO role', 'Project Manager']);
    expect(await stored()).toHaveLength(2);
  });

  test('keeps star and note, shows them in another window, and keeps them when the listing is judged again', async () => {
    const other = await openBoard();
    await click('#rows [data-action="star"]');
    await write('Call Ms Lind');
    await until('the other window', async () => {
      const [first] = await rows(other);
      return first?.star === true && first.note === 'Call Ms Lind';
    });
    await other.close();
    await judge('/pm');
    await judge('/pmo');
    const kept = (await rows()).filter(({ star, note }) => star && note === 'Call Ms Lind');
    expect(kept).toHaveLength(1);
  });

  test('takes back what was deleted, one or all', async () => {
    const before = await rows();
    await click('#rows [data-action="remove"]');
    await count(1);
    await until('the offer', () => board.evaluate(() => document.querySelector('#undo-button') !== null));
    await click('#undo-button');
    await count(2);
    await click('#remove-all');
    await count(0);
    await until('the offer', () => board.evaluate(() => document.querySelector('#undo-button') !== null));
    await click('#undo-button');
    await count(2);
    expect(await rows()).toEqual(before);
  });

  test('is saved as CSV, Markdown and JSON without any permission, and loaded again', async () => {
    const saved = async (button: string, ending: string): Promise<string> => {
      await board.bringToFront();
      await click(button);
      const name = await until(`a file ${ending}`, () =>
        Promise.resolve(readdirSync(downloads).find((one) => one.endsWith(ending))),
      );
      await until('the whole file', () =>
        Promise.resolve(existsSync(join(downloads, name)) && readFileSync(join(downloads, name)).length > 0),
      );
      return readFileSync(join(downloads, name), 'utf8');
    };
    const shown = await rows();
    const cells = parse<Record<string, string>>(await saved('#save-csv', '.csv'), { bom: true, columns: true });
    expect(cells.map((one) => one['title'])).toEqual(shown.map(({ title }) => title));
    expect(await saved('#save-markdown', '.md')).toContain('Call Ms Lind');
    const json = await saved('#save-json', '.json');
    await click('#remove-all');
    await count(0);
    const load = (text: string) =>
      board.evaluate((content) => {
        const files = new DataTransfer();
        files.items.add(new File([content], 'board.json', { type: 'application/json' }));
        const field = document.querySelector<HTMLInputElement>('#file')!;
        field.files = files.files;
        field.dispatchEvent(new Event('change', { bubbles: true }));
      }, text);
    const said = () => board.evaluate(() => document.querySelector('#said')?.textContent ?? '');
    await load(json.slice(0, -20));
    await until('the refusal', async () => (await said()).includes('cannot be read as JSON'));
    await load(json);
    await count(2);
    expect(await rows()).toEqual(shown);
  });

  test('compares what is chosen, and finds what is searched for', async () => {
    await click('#choose-shown');
    await click('#compare-open');
    expect(await board.evaluate(() => document.querySelectorAll('#compare thead th').length)).toBe(2);
    expect(await board.evaluate(() => document.activeElement?.id)).toBe('compare-title');
    for (const scheme of ['light', 'dark', 'forced'] as const) {
      await lab.paint(board, scheme);
      expect(await faults(board), scheme).toEqual([]);
    }
    await lab.paint(board, 'light');
    await click('#compare-close');
    await click('#choose-shown');
    await board.evaluate(() => {
      const field = document.querySelector<HTMLInputElement>('#search')!;
      field.value = 'call ms';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await count(1);
    expect(await board.evaluate(() => document.querySelector('#count')?.textContent)).toBe('1 of 2 listings');
    await board.evaluate(() => {
      const field = document.querySelector<HTMLInputElement>('#search')!;
      field.value = '';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await count(2);
  });

  test('loses and doubles nothing when the background is killed before every message', async () => {
    const page = await lab.open(host, '/posing');
    const popup = await lab.press(page);
    await popup.settled();
    await popup.close();
    await count(3);
    for (let kill = 0; kill < kills; kill++) {
      await lab.killBackground();
      const title = (await rows())[0]!.title;
      const first = async () => (await rows()).find((row) => row.title === title)!;
      if (kill % 3 === 0) {
        const { star } = await first();
        await click('#rows [data-action="star"]');
        await until('the star', async () => (await first()).star !== star);
      } else if (kill % 3 === 1) {
        await write(`note ${kill}`);
        await until('the note', async () => {
          const notes = await lab.api(async () =>
            Object.values(await chrome.storage.local.get(null)).map((one) => (one as { note?: string }).note),
          );
          return notes.includes(`note ${kill}`);
        });
      } else {
        await click('#rows [data-action="remove"]');
        await count(2);
        await lab.killBackground();
        await until('the offer', () => board.evaluate(() => document.querySelector('#undo-button') !== null));
        await click('#undo-button');
        await count(3);
      }
    }
    expect(await stored()).toHaveLength(3);
    expect((await rows())[0]?.note).toBe(`note ${kills - 2}`);
    await page.close();
  }, 600_000);

  test('has no fault that axe finds or doubts, empty or not, in light, dark and forced colours', async () => {
    for (const scheme of ['light', 'dark', 'forced'] as const) {
      await lab.paint(board, scheme);
      expect(await faults(board), scheme).toEqual([]);
    }
    await click('#remove-all');
    await count(0);
    for (const scheme of ['light', 'dark', 'forced'] as const) {
      await lab.paint(board, scheme);
      expect(await faults(board), `${scheme}, empty`).toEqual([]);
    }
    await lab.paint(board, 'light');
  });

  test('leaves no error in any console', async () => {
    expect(await lab.errors()).toEqual([]);
  });
});

interface AxeRule {
  readonly id: string;
  readonly nodes: readonly { readonly target: unknown; readonly failureSummary?: string }[];
}

/** What axe calls a violation or cannot decide, one sentence each. */
async function faults(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const results = (await page.evaluate('axe.run().then((all) => JSON.stringify(all))')) as string;
  const { violations, incomplete, passes } = JSON.parse(results) as Readonly<Record<string, readonly AxeRule[]>>;
  expect(passes!.length).toBeGreaterThan(10);
  return [...violations!, ...incomplete!].flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary = '' }) => `${id}: ${JSON.stringify(target)} ${failureSummary}`),
  );
}
