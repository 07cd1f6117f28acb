import { parseRow } from './board-row.ts';
import { browser, type Sender } from './browser.ts';
import { edit, forgetLeft, put, remove, removeDamaged, type Outcome } from './history.ts';
import type { Handlers } from './messages.ts';
import { loadSettings } from './settings.ts';
import { seeRow } from './sighting.ts';

/** The background's answers to what extension pages ask of the board. Nobody else is heard: a page's process could ask. */
export const boardWriter: Handlers = {
  boardSee: (seen, sender) => {
    const row = isOwnPage(sender) ? parseRow(seen) : 'damaged';
    // Answered at once: a popup may be closed before the listing is written.
    if (typeof row !== 'string') void seeRow(row);
    return null;
  },
  boardEdit: ({ id, ...what }, sender) => only(sender, () => edit(id, what)),
  boardRemove: (ids, sender) => only(sender, () => remove(ids)),
  boardPut: ({ rows, keepLimit }, sender) =>
    only(sender, async () => {
      const clean = rows.map(parseRow).filter((row) => typeof row !== 'string');
      return put(clean, keepLimit ? (await loadSettings()).boardLimit : null);
    }),
  boardTidy: (what, sender) => only(sender, what === 'left' ? forgetLeft : removeDamaged),
};

function only(sender: Sender, change: () => Promise<Outcome>): Promise<Outcome> {
  return isOwnPage(sender) ? change() : Promise.resolve('failed');
}

/** True for a page of the extension itself; a script that runs on a web page speaks with that page's address. */
export const isOwnPage = ({ url }: Sender): boolean => url?.startsWith(browser.runtime.getURL('')) === true;
