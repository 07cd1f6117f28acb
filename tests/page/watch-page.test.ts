import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { placeOf, watchPage, type PageWatch } from '../../src/page/watch-page.ts';

let view: Window & typeof globalThis;
let watch: PageWatch;
let looks: number;
let moves: string[];
/** Milliseconds that each look takes, and that all of them took so far. */
let cost: number;
let spent: number;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  const dom = new JSDOM('<main><p>one</p></main>', { url: 'https://jobs.example/1', pretendToBeVisual: true });
  view = dom.window as unknown as typeof view;
  view.setTimeout = setTimeout;
  view.clearTimeout = clearTimeout;
  Object.defineProperty(view, 'performance', { value: { now: () => performance.now() + spent } });
  vi.stubGlobal('MutationObserver', view.MutationObserver);
  vi.stubGlobal('AbortController', view.AbortController);
  looks = cost = spent = 0;
  moves = [];
  watch = watchPage(view, {
    onLook: () => {
      looks++;
      spent += cost;
    },
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

/** Brings the page in sight, or out of it. */
function show(isSeen: boolean): void {
  Object.defineProperty(view.document, 'hidden', { configurable: true, value: !isSeen });
  view.document.dispatchEvent(new view.Event('visibilitychange'));
}

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

test('the longer a page changes without a rest the longer the pauses between two looks, up to 2 s', async () => {
  watch.observe(true);
  const times: number[] = [];
  for (let passed = 0, seen = 0; passed < 12_000; passed += 50) {
    await change();
    vi.advanceTimersByTime(50);
    if (looks > seen) times.push(passed);
    seen = looks;
  }
  const pauses = times.slice(1).map((time, at) => time - (times[at] ?? 0));
  expect(pauses).toEqual([250, 250, 250, 250, 500, 1000, 2000, 2000, 2000, 2000]);
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

const paragraph = (): Element => view.document.querySelector('p')!;

const label = (name: string, value: string) => () => {
  paragraph().setAttribute(name, value);
};

test.each<[string, () => void, boolean]>([
  [
    'an element that comes',
    () => {
      view.document.querySelector('main')!.append(view.document.createElement('p'));
    },
    true,
  ],
  [
    'an element that goes',
    () => {
      paragraph().remove();
    },
    true,
  ],
  [
    'other words in a text that stands',
    () => {
      (paragraph().firstChild as Text).data = 'two';
    },
    true,
  ],
  ['a part that folds', label('hidden', ''), true],
  ['a part that folds for those who listen', label('aria-hidden', 'true'), true],
  ['details that open', label('open', ''), true],
  ['a look of its own, as under the pointer', label('class', 'hover'), false],
  [
    'another label of the document’s root',
    () => {
      view.document.documentElement.setAttribute('hidden', '');
    },
    true,
  ],
])('%s is looked at, or not', async (_what, act, isChange) => {
  watch.observe(true);
  act();
  await Promise.resolve();
  vi.advanceTimersByTime(1000);
  expect(looks).toBe(isChange ? 1 : 0);
});

test('what comes beside the body and is not our card, or comes together with it, is a change of the page', async () => {
  const put = async (...cards: readonly boolean[]): Promise<number> => {
    const before = looks;
    const nodes = cards.map((isCard) => {
      const node = view.document.createElement('div');
      if (isCard) node.setAttribute('data-remit-card', '');
      return node;
    });
    view.document.documentElement.append(...nodes);
    await Promise.resolve();
    vi.advanceTimersByTime(3000);
    return looks - before;
  };
  watch.observe(true);
  expect(await put(true)).toBe(0);
  expect(await put(false)).toBe(1);
  expect(await put(true, false)).toBe(1);
  view.document.documentElement.append('a text');
  await Promise.resolve();
  vi.advanceTimersByTime(3000);
  expect(looks).toBe(3);
});

test('a page that changes while our card comes is looked at', async () => {
  watch.observe(true);
  const card = view.document.createElement('div');
  card.setAttribute('data-remit-card', '');
  view.document.documentElement.append(card);
  await change();
  vi.advanceTimersByTime(1000);
  expect(looks).toBe(1);
});

test('a page that puts our card away and brings it back many times at once has changed', async () => {
  watch.observe(true);
  const card = view.document.createElement('div');
  card.setAttribute('data-remit-card', '');
  view.document.documentElement.append(card);
  card.remove();
  await Promise.resolve();
  vi.advanceTimersByTime(1000);
  expect(looks).toBe(0);
  view.document.documentElement.append(card);
  card.remove();
  view.document.documentElement.append(card);
  await Promise.resolve();
  vi.advanceTimersByTime(1000);
  expect(looks).toBe(1);
});

test('what is no longer observed is not looked at, and once again when it is', async () => {
  await change();
  vi.advanceTimersByTime(1000);
  expect(looks).toBe(0);
  watch.observe(true);
  watch.observe(false);
  await change();
  vi.advanceTimersByTime(1000);
  expect(looks).toBe(0);
  watch.observe(true);
  await change();
  vi.advanceTimersByTime(1000);
  expect(looks).toBe(1);
});

test('what is not observed is not so either when the page was out of sight', async () => {
  show(false);
  show(true);
  vi.advanceTimersByTime(1000);
  const before = looks;
  await change();
  vi.advanceTimersByTime(5000);
  expect(looks).toBe(before);
});

test('a page out of sight that is to be observed is so once it can be seen', async () => {
  show(false);
  watch.observe(true);
  await change();
  vi.advanceTimersByTime(1000);
  expect([looks, vi.getTimerCount()]).toEqual([0, 0]);
  show(true);
  vi.advanceTimersByTime(1000);
  expect(looks).toBe(1);
  await change();
  vi.advanceTimersByTime(1000);
  expect(looks).toBe(2);
});

test('a look that was due when the page went out of sight waits until it can be seen', async () => {
  watch.observe(true);
  await change();
  show(false);
  expect(vi.getTimerCount()).toBe(0);
  vi.advanceTimersByTime(5000);
  watch.hurry(1000);
  expect(vi.getTimerCount()).toBe(0);
  show(true);
  vi.advanceTimersByTime(1);
  expect(looks).toBe(1);
});

test('a page that comes back from the browser’s memory is looked at, one that was loaded anew is not', () => {
  const arrive = (persisted: boolean) => view.dispatchEvent(new view.PageTransitionEvent('pageshow', { persisted }));
  arrive(false);
  vi.advanceTimersByTime(1000);
  expect(looks).toBe(0);
  arrive(true);
  vi.advanceTimersByTime(1000);
  expect(looks).toBe(1);
});

test.each(['popstate', 'hashchange', 'pageshow'])('a move is told at %s, once for each address', (type) => {
  const tell = () => view.dispatchEvent(new view.PageTransitionEvent(type, { persisted: true }));
  tell();
  expect(moves).toEqual([]);
  view.history.replaceState(null, '', '/2');
  tell();
  tell();
  expect(moves).toEqual(['/2']);
  view.history.replaceState(null, '', '/2#apply');
  tell();
  expect(moves).toEqual(['/2']);
});

test('the browser’s own word of a move is heard, where it has one', () => {
  watch.stop();
  const navigation = new view.EventTarget();
  vi.stubGlobal('EventTarget', view.EventTarget);
  Object.defineProperty(view, 'navigation', { value: navigation, configurable: true });
  const events = { onLook: () => looks++, onMove: () => moves.push(view.location.pathname), place: placeOf };
  watch = watchPage(view, events);
  view.history.pushState(null, '', '/2');
  navigation.dispatchEvent(new view.Event('currententrychange'));
  expect(moves).toEqual(['/2']);
  watch.stop();
  view.history.pushState(null, '', '/3');
  navigation.dispatchEvent(new view.Event('currententrychange'));
  expect(moves).toEqual(['/2']);
  // A page may call a form of its own so.
  Object.defineProperty(view, 'navigation', { value: { addEventListener: 1 } });
  watch = watchPage(view, events);
});

test('the new listing is looked at soon after a move, and moves that come while the page rests are looked at too', async () => {
  watch.observe(true);
  await changeFor(20_000);
  const before = looks;
  view.history.pushState(null, '', '/2');
  view.dispatchEvent(new view.Event('popstate'));
  expect(looks).toBe(before);
  vi.advanceTimersByTime(50);
  expect(looks).toBe(before + 1);
});

test('a page that is slow to look at is looked at no more than a fiftieth of the time, in a hurry half of it', async () => {
  watch.observe(true);
  cost = 40;
  await change();
  vi.advanceTimersByTime(50);
  await change();
  vi.advanceTimersByTime(1900);
  expect(looks).toBe(1);
  vi.advanceTimersByTime(200);
  expect(looks).toBe(2);
  watch.hurry(2000);
  vi.advanceTimersByTime(50);
  expect(looks).toBe(3);
  await change();
  vi.advanceTimersByTime(30);
  expect(looks).toBe(3);
  vi.advanceTimersByTime(60);
  expect(looks).toBe(4);
});

test('what is spent after a look is part of it', async () => {
  watch.observe(true);
  await change();
  vi.advanceTimersByTime(50);
  watch.charge(20);
  await change();
  vi.advanceTimersByTime(1000);
  expect(looks).toBe(1);
  vi.advanceTimersByTime(250);
  expect(looks).toBe(2);
});

test('what is spent long after a look puts off the next from then on', async () => {
  watch.observe(true);
  vi.advanceTimersByTime(10_000);
  watch.charge(20);
  await change();
  vi.advanceTimersByTime(990);
  expect(looks).toBe(0);
  vi.advanceTimersByTime(20);
  expect(looks).toBe(1);
});

test('what is spent in a hurry puts off the next look by twice as long', async () => {
  watch.observe(true);
  watch.hurry(30);
  watch.charge(200);
  vi.advanceTimersByTime(45);
  await change();
  vi.advanceTimersByTime(340);
  expect(looks).toBe(0);
  vi.advanceTimersByTime(30);
  expect(looks).toBe(1);
});

test('a hurry does not wait for the pause before it, and ends at a word', async () => {
  watch.observe(true);
  await changeFor(20_000);
  const before = looks;
  watch.hurry(10_000);
  vi.advanceTimersByTime(50);
  expect(looks).toBe(before + 1);
  vi.advanceTimersByTime(1000);
  expect(looks).toBeGreaterThanOrEqual(before + 6);
  const now = looks;
  watch.hurry(0);
  vi.advanceTimersByTime(10_000);
  expect(looks).toBe(now);
  expect(vi.getTimerCount()).toBe(0);
});

test('in a hurry a page that changes is looked at every 50 ms', async () => {
  watch.observe(true);
  watch.hurry(10_000);
  const times = await changeFor(1000);
  expect(times).toBeGreaterThanOrEqual(16);
  expect(times).toBeLessThanOrEqual(20);
});

test('who must know at once makes up for what has changed, and for nothing that has not', async () => {
  watch.observe(true);
  watch.catchUp();
  expect(looks).toBe(0);
  paragraph().append('!');
  watch.catchUp();
  expect(looks).toBe(1);
  watch.catchUp();
  expect(looks).toBe(1);
  await change();
  watch.catchUp();
  expect(looks).toBe(2);
  vi.advanceTimersByTime(5000);
  expect(looks).toBe(2);
  view.history.pushState(null, '', '/2');
  watch.catchUp();
  expect([looks, moves]).toEqual([3, ['/2']]);
});

test('a page that cannot be seen is not looked at, however much it changes, and once when it can be seen again', async () => {
  watch.observe(true);
  show(false);
  for (let i = 0; i < 20; i++) await change();
  vi.advanceTimersByTime(60_000);
  expect([looks, vi.getTimerCount()]).toEqual([0, 0]);
  show(true);
  vi.advanceTimersByTime(60_000);
  expect(looks).toBe(1);
});

test('a watch that was stopped tells nothing more', async () => {
  watch.observe(true);
  await change();
  watch.stop();
  expect(vi.getTimerCount()).toBe(0);
  await change();
  watch.hurry(1000);
  show(true);
  expect(vi.getTimerCount()).toBe(0);
  view.history.pushState(null, '', '/4');
  for (const type of ['popstate', 'hashchange', 'pageshow'])
    view.dispatchEvent(new view.PageTransitionEvent(type, { persisted: true }));
  show(true);
  vi.advanceTimersByTime(5000);
  expect([looks, moves]).toEqual([0, []]);
});

test.each([
  ['https://a.example/jobs/1#apply', 'https://a.example/jobs/1'],
  ['https://a.example/jobs/1#top#/x', 'https://a.example/jobs/1'],
  ['https://a.example/#/jobs/1', 'https://a.example/#/jobs/1'],
  ['https://a.example/#!jobs/1', 'https://a.example/#!jobs/1'],
  ['https://a.example/jobs/1', 'https://a.example/jobs/1'],
])('the place of %s is %s', (href, place) => {
  expect(placeOf(href)).toBe(place);
});
