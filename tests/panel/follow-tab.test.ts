// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import type { TabReport } from '../../src/extension/active-tab.ts';
import type { Message } from '../../src/extension/messages.ts';

type Listener = (...args: readonly never[]) => unknown;
const heard: Record<string, Listener> = {};
const event = (name: string) => ({
  addListener: (listener: Listener) => (heard[name] = listener),
  removeListener: () => undefined,
});
let front = 1;
/** Answers that tabs still owe, by tab. */
let owed: (readonly [number, (report: TabReport) => void])[] = [];

vi.mock('../../src/extension/browser.ts', () => ({
  browser: {
    runtime: { id: 'remit', onMessage: event('message') },
    storage: { onChanged: event('stored') },
    windows: { getCurrent: () => Promise.resolve({ id: 7 }) },
    tabs: { onActivated: event('activated'), onUpdated: event('updated') },
  },
}));
vi.mock('../../src/extension/active-tab.ts', () => ({
  askTab: () => {
    const tab = front;
    return new Promise<TabReport>((resolve) => (owed = [...owed, [tab, resolve]]));
  },
  isShown: (tabId: number, frameId = 0) => tabId === front && frameId === 0,
}));
const { followTab } = await import('../../src/extension/follow-tab.ts');
const { refused } = await import('../../src/extension/choose-report.ts');

let told: (number | null)[];
const tick = () => vi.advanceTimersByTimeAsync(0);
const activate = (tabId: number, windowId = 7) => {
  if (windowId === 7) front = tabId;
  heard['activated']!({ tabId, windowId } as never);
};
/** All that is owed comes, the oldest last: the worst order there is. */
async function answer(): Promise<void> {
  const access = { thisSite: false, allSites: false };
  for (const [tabId, resolve] of owed.toReversed())
    resolve({ tabId, report: refused('no-listing'), url: null, access });
  owed = [];
  await tick();
}
const tell = (state: 'reading' | 'verdict', tabId: number) => {
  const body = { state, role: state === 'verdict' ? 'pm' : null, agreement: 'none' } as const;
  const message: Message<'reportChanged'> = { name: 'reportChanged', body };
  heard['message']!(message as never, { id: 'remit', tab: { id: tabId }, frameId: 0 } as never);
};

beforeEach(async () => {
  vi.useFakeTimers();
  front = 1;
  owed = [];
  // Panels of tests before go on listening to the one window.
  const mine: (number | null)[] = [];
  told = mine;
  followTab((tab) => mine.push(tab === null ? null : tab.tabId));
  await tick();
});

test('the tab in front is read at once', async () => {
  await answer();
  expect(told).toEqual([1]);
});

test('what is on show is withdrawn as soon as another tab comes to the front, and a late answer of the tab before is dropped', async () => {
  activate(2);
  expect(told).toEqual([null]);
  await answer();
  expect(told).toEqual([null, 2]);
});

test('tabs of other windows are none of its business', async () => {
  await answer();
  activate(9, 8);
  await answer();
  expect(told).toEqual([1]);
});

test('a listing that gives way to another is withdrawn, and the next is read', async () => {
  await answer();
  tell('reading', 1);
  expect(told).toEqual([1, null]);
  tell('verdict', 1);
  await answer();
  expect(told).toEqual([1, null, 1]);
});

test('what other tabs tell is left to them', async () => {
  await answer();
  tell('reading', 2);
  await answer();
  expect(told).toEqual([1]);
});

test('a page that loads is withdrawn, and read when it is there; an address changed within a page does not flicker', async () => {
  await answer();
  heard['updated']!(1 as never, { status: 'loading' } as never);
  heard['updated']!(1 as never, { status: 'complete' } as never);
  await answer();
  await vi.advanceTimersByTimeAsync(1000);
  expect(told).toEqual([1, 1]);
  heard['updated']!(1 as never, { status: 'loading' } as never);
  await vi.advanceTimersByTimeAsync(1000);
  expect(told).toEqual([1, 1, null]);
  heard['updated']!(1 as never, { status: 'complete' } as never);
  await answer();
  expect(told).toEqual([1, 1, null, 1]);
});

test('a reader who comes back to the panel finds what stands now', async () => {
  await answer();
  window.dispatchEvent(new Event('focus'));
  await answer();
  expect(told).toEqual([1, 1]);
});
