// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Row } from '../../src/extension/board-row.ts';
import { boardLab, row } from '../extension/board-lab.ts';

const fake = vi.hoisted((): { browser: object } => ({ browser: {} }));
vi.mock('../../src/extension/browser.ts', () => fake);
vi.stubGlobal(
  'IntersectionObserver',
  class {
    observe() {
      return undefined;
    }
    unobserve() {
      return undefined;
    }
  },
);

let lab: ReturnType<typeof boardLab>;
let answers = true;
const key = (id: string) => `board:row:${id}`;
const home = 'chrome-extension://remit/';

/** The page over a store with these rows, and a background that answers it. */
async function open(rows: readonly Row[], more: object = {}): Promise<void> {
  lab = boardLab(fake);
  answers = true;
  lab.stored.local = { ...Object.fromEntries(rows.map((one) => [key(one.id), one])), ...more };
  await lab.start();
  const { boardWriter } = await import('../../src/extension/board-writer.ts');
  const sendMessage = ({ name, body }: { name: keyof typeof boardWriter; body: never }) =>
    answers
      ? Promise.resolve(boardWriter[name]?.(body, { url: `${home}board.html` }))
      : Promise.reject(new Error('Receiving end does not exist'));
  fake.browser = { ...fake.browser, runtime: { id: 'remit', getURL: () => home, sendMessage } };
  const { speakEnglish } = await import('../popup/english.ts');
  speakEnglish();
  document.body.replaceChildren(document.createElement('main'));
  const { openBoardPage } = await import('../../src/board/board-page.ts');
  await openBoardPage();
}
const $ = (selector: string) => document.querySelector<HTMLElement>(selector)!;
const titles = () => [...document.querySelectorAll('#rows tbody .title')].map(({ textContent }) => textContent);
const click = async (selector: string) => {
  $(selector).click();
  await settle();
};
const settle = () => new Promise((next) => setTimeout(next, 5));
const stored = (id: string) => lab.stored.local[key(id)] as Row | undefined;
const three = [row('a', { lastSeen: 3 }), row('b', { lastSeen: 2 }), row('c', { lastSeen: 1 })];

beforeEach(() => vi.spyOn(console, 'error').mockImplementation(() => undefined));
afterEach(() => vi.restoreAllMocks());

test('an empty board says how to switch it on, and does', async () => {
  await open([]);
  expect($('#empty h2').textContent).toBe('The board is off');
  await click('#switch-on');
  expect(lab.stored.local['settings']).toEqual({ version: 1, board: true });
  expect($('#empty h2').textContent).toBe('No listings yet');
});

test('columns sort, and say so to assistive technology', async () => {
  await open(three);
  expect(titles()[0]).toBe('Project Manager a');
  expect($('th.seen').getAttribute('aria-sort')).toBe('descending');
  await click('#sort-title');
  await click('#sort-title');
  expect(titles()).toEqual(['Project Manager c', 'Project Manager b', 'Project Manager a']);
  expect($('th.title[aria-sort]').getAttribute('aria-sort')).toBe('descending');
  expect(document.activeElement?.id).toBe('sort-title');
});

test('a change made in another window shows at once, and the note being written stays', async () => {
  await open(three);
  const field = $('[data-id="b"] textarea') as HTMLTextAreaElement;
  field.focus();
  field.value = 'half a sen';
  const { edit } = await import('../../src/extension/history.ts');
  await edit('b', { star: true });
  await settle();
  expect($('[data-id="b"] .star button').getAttribute('aria-pressed')).toBe('true');
  expect([document.activeElement === field, field.value]).toEqual([true, 'half a sen']);
});

test('a deleted row can be put back, and the keyboard stays in the list', async () => {
  await open(three);
  $('[data-id="a"] .remove button').focus();
  await click('[data-id="a"] .remove button');
  expect(titles()).toHaveLength(2);
  expect(document.activeElement?.closest<HTMLElement>('tr')?.dataset['id']).toBe('b');
  expect($('#said').textContent).toContain('1 listing deleted');
  await click('#undo-button');
  expect(stored('a')).toEqual(three[0]);
});

test('two to four chosen rows are compared; Escape closes and goes back', async () => {
  await open(three);
  expect(($('#compare-open') as HTMLButtonElement).disabled).toBe(true);
  await click('#choose-shown');
  await click('#compare-open');
  expect(document.querySelectorAll('#compare thead th')).toHaveLength(3);
  document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
  expect(document.querySelector('#compare')).toBeNull();
  expect(document.activeElement?.id).toBe('compare-open');
});

test('J and K walk through the rows, not while a note is written', async () => {
  await open(three);
  const press = (at: EventTarget, letter: string) =>
    at.dispatchEvent(new KeyboardEvent('keydown', { key: letter, bubbles: true, cancelable: true }));
  press(document.body, 'j');
  press(document.activeElement!, 'j');
  expect(document.activeElement?.closest('tr')?.dataset['id']).toBe('b');
  press(document.activeElement!, 'k');
  expect(document.activeElement?.closest('tr')?.dataset['id']).toBe('a');
  expect(press($('[data-id="b"] textarea'), 'j')).toBe(true);
});

test('when a change cannot be made the reader is told', async () => {
  await open(three);
  lab.faults.set = new Error('Resource::kQuotaBytes quota exceeded');
  await click('[data-id="a"] .star button');
  expect($('#said').textContent).toContain('store is full');
  expect(stored('a')?.star).toBe(false);
});

test('rows of a newer Remit, damaged values and rows that made room are told apart and left alone', async () => {
  await open(three, {
    [key('n')]: { ...row('n'), version: 2 },
    [key('d')]: 'damaged',
    board: { version: 1, leaving: [], left: 7 },
  });
  const notices = [...document.querySelectorAll('.notice')].map(({ id }) => id);
  expect(notices).toEqual(['notice-off', 'notice-newer-rows', 'notice-left', 'notice-damaged']);
  await click('#tidy-left');
  await click('#tidy-damaged');
  expect(document.querySelector('#notice-left, #notice-damaged')).toBeNull();
  expect(lab.stored.local[key('n')]).toMatchObject({ version: 2 });
});

test('of 5,000 rows only a few are on the page, and all are counted', async () => {
  await open(Array.from({ length: 5_000 }, (_, n) => row(`r${n}`, { lastSeen: n })));
  expect($('#count').textContent).toBe('5,000 listings');
  expect($('#rows').getAttribute('aria-rowcount')).toBe('5001');
  expect(document.querySelectorAll('#rows tr[data-id]').length).toBeLessThan(100);
});
