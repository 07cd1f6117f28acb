import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { placeOf, watchPage, type PageWatch } from '../../src/page/watch-page.ts';

let view: Window & typeof globalThis;
let watch: PageWatch;
let looks: number;
let moves: string[];

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  const dom = new JSDOM('<main><p>one</p></main>', { url: 'https://jobs.example/1', pretendToBeVisual: true });
  view = dom.window as unknown as typeof view;
  view.setTimeout = setTimeout;
  view.clearTimeout = clearTimeout;
  Object.defineProperty(view, 'performance', { value: performance });
  vi.stubGlobal('MutationObserver', view.MutationObserver);
  vi.stubGlobal('AbortController', view.AbortController);
  looks = 0;
  moves = [];
  watch = watchPage(view, {
    onLook: () => looks++,
    onMove: () => moves.push(view.location.pathname),
    place: placeOf,
  });
});
afterEach(() => {
  watch.stop();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const change = async (): Promise<void> => {
  view.document.querySelector('p')!.append('!');
  await Promise.resolve();
};

test('a page at rest is not looked at', () => {
  watch.observe(true);
  vi.advanceTimersByTime(60_000);
  expect(looks).toBe(0);
  expect(vi.getTimerCount()).toBe(0);
});

test('the first change after a rest is looked at within 50 ms', async () => {
  watch.observe(true);
  await change();
  vi.advanceTimersByTime(50);
  expect(looks).toBe(1);
});

test('our own card, which comes and goes beside the body, is no change of the page', async () => {
  watch.observe(true);
  const card = view.document.createElement('div');
  card.setAttribute('data-remit-card', '');
  view.document.documentElement.append(card);
  await Promise.resolve();
  card.remove();
  await Promise.resolve();
  vi.advanceTimersByTime(1000);
  expect(looks).toBe(0);
  view.document.body.append(card);
  await Promise.resolve();
  vi.advanceTimersByTime(1000);
  expect(looks).toBe(1);
});

/** Changes the page every 10 ms for so long; returns how often it was looked at. */
async function changeFor(ms: number): Promise<number> {
  const before = looks;
  for (let passed = 0; passed < ms; passed += 10) {
    await change();
    vi.advanceTimersByTime(10);
  }
  return looks - before;
}

test('a page that never rests is looked at 4 times a second at first, and every 2 s in the end', async () => {
  watch.observe(true);
  expect(await changeFor(1100)).toBe(5);
  expect(await changeFor(8900)).toBeLessThanOrEqual(7);
  expect(await changeFor(30_000)).toBeLessThanOrEqual(16);
});

test('a page that has rested is looked at as soon and as often as at first', async () => {
  watch.observe(true);
  await changeFor(20_000);
  vi.advanceTimersByTime(5000);
  const before = looks;
  await change();
  vi.advanceTimersByTime(50);
  expect(looks).toBe(before + 1);
  expect(await changeFor(1000)).toBe(4);
});

test('a hurry does not make a page one that never rests', async () => {
  watch.observe(true);
  watch.hurry(3000);
  await changeFor(3100);
  expect(await changeFor(1000)).toBeGreaterThanOrEqual(4);
});

test('a change of address is told at once when the page says so, and forgets the many looks before it', async () => {
  watch.observe(true);
  view.history.pushState(null, '', '/2');
  view.dispatchEvent(new view.Event('popstate'));
  expect(moves).toEqual(['/2']);
  await change();
  vi.advanceTimersByTime(50);
  expect(looks).toBe(1);
});

test('a change of address that nobody tells is noticed with the next change of the page', async () => {
  watch.observe(true);
  view.history.replaceState(null, '', '/3');
  await change();
  vi.advanceTimersByTime(50);
  expect(moves).toEqual(['/3']);
});

test('in a hurry the page is looked at even if nothing seems to change, but not for ever', () => {
  watch.hurry(1000);
  vi.advanceTimersByTime(5000);
  expect(looks).toBeGreaterThanOrEqual(5);
  expect(looks).toBeLessThanOrEqual(25);
  expect(vi.getTimerCount()).toBe(0);
});

test('a page that cannot be seen is not looked at, however much it changes, and once when it can be seen again', async () => {
  watch.observe(true);
  const show = (hidden: boolean) => {
    Object.defineProperty(view.document, 'hidden', { configurable: true, value: hidden });
    view.document.dispatchEvent(new view.Event('visibilitychange'));
  };
  show(true);
  for (let i = 0; i < 20; i++) await change();
  vi.advanceTimersByTime(60_000);
  expect([looks, vi.getTimerCount()]).toEqual([0, 0]);
  show(false);
  vi.advanceTimersByTime(60_000);
  expect(looks).toBe(1);
});

test('a watch that was stopped tells nothing more', async () => {
  watch.observe(true);
  await change();
  watch.stop();
  await change();
  view.history.pushState(null, '', '/4');
  view.dispatchEvent(new view.Event('popstate'));
  vi.advanceTimersByTime(5000);
  expect([looks, moves]).toEqual([0, []]);
});

test.each([
  ['https://a.example/jobs/1#apply', 'https://a.example/jobs/1'],
  ['https://a.example/#/jobs/1', 'https://a.example/#/jobs/1'],
  ['https://a.example/#!jobs/1', 'https://a.example/#!jobs/1'],
  ['https://a.example/jobs/1', 'https://a.example/jobs/1'],
])('the place of %s is %s', (href, place) => {
  expect(placeOf(href)).toBe(place);
});
