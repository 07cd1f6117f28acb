import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../tool.mjs';

const samples = join(root, 'assets', 'samples');

/** Where one picture is taken: pages in one colour scheme and size, closed together. */
export function openStage({ live, server, scheme, viewport }) {
  const pages = [];

  async function dress(page) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  }

  async function open(address, size = viewport) {
    const page = await live.browser.newPage();
    pages.push(page);
    await page.setViewport(size);
    await dress(page);
    await page.goto(address, { waitUntil: 'load' });
    return page;
  }

  const openSample = (name) => open(live.address(server.addressOf(join(samples, name))));

  async function openOwn(name) {
    const page = await open(`${live.home}${name}.html`);
    await page.waitForFunction(
      () => document.querySelector('main')?.childElementCount > 0 && !document.querySelector('[data-state=reading]'),
    );
    return page;
  }

  async function popup() {
    const target = await live.browser.waitForTarget((one) => one.url() === `${live.home}popup.html`);
    const page = await target.asPage();
    pages.push(page);
    await dress(page);
    return page;
  }

  /** Judges every sample with the board switched on, as a reader does; the one that is both gets a star and a note. */
  async function fillBoard() {
    const board = await openOwn('board');
    if (await board.evaluate(() => document.querySelectorAll('#rows tbody tr[data-id]').length > 1)) return;
    await board.evaluate(() => document.querySelector('#switch-on')?.click());
    const names = (await readdir(samples)).filter((name) => name !== 'index.html');
    for (const name of names) {
      const page = await openSample(name);
      await live.pressButton(page);
      await (await popup()).close();
    }
    await board.bringToFront();
    await board.waitForFunction(
      (count) => document.querySelectorAll('#rows tr[data-id]').length === count,
      {},
      names.length,
    );
    const both = await board.evaluate(() => document.querySelector('#rows .chip.mixed').closest('tr').dataset.id);
    const row = `#rows tr[data-id="${both}"]`;
    await board.click(`${row} .star button`);
    await board.type(`${row} textarea`, 'Ask who owns the budget');
    await board.evaluate(() => document.activeElement.blur());
    await board.waitForSelector(`${row} .star button[aria-pressed=true]`);
  }

  return {
    live,
    dress,
    open,
    openSample,
    openOwn,
    popup,
    fillBoard,
    /** What the bar of the picture says on a page of the extension. */
    shownAddress: (name) => `Remit · ${name}`,
    close: () => Promise.all(pages.map((page) => page.close().catch(() => undefined))),
  };
}
