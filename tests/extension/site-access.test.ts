import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from './fake-browser.ts';

const fake = vi.hoisted((): { browser: object } => ({ browser: {} }));
vi.mock('../../src/extension/browser.ts', () => fake);
const { removeAllSites, removeThisSite, requestAllSites, requestThisSite, siteAccess, syncSites } =
  await import('../../src/extension/site-access.ts');

const page = 'https://careers.harbour.example/jobs/7?x=1#y';
let lab: ReturnType<typeof fakeBrowser>;
beforeEach(() => {
  lab = fakeBrowser();
  fake.browser = lab.api;
});

test('nothing is granted at first', async () => {
  expect(await siteAccess(page)).toEqual({ thisSite: false, allSites: false });
});

test('a site is asked for by its host alone, and given back', async () => {
  await requestThisSite(page);
  expect([...lab.granted]).toEqual(['https://careers.harbour.example/*']);
  expect(await siteAccess(page)).toEqual({ thisSite: true, allSites: false });
  await removeThisSite(page);
  expect(lab.granted.size).toBe(0);
});

test('all known job sites are those the manifest names, not every address', async () => {
  await requestAllSites();
  expect([...lab.granted]).toEqual(['https://www.jobs.example/*']);
  expect(await siteAccess(page)).toEqual({ thisSite: false, allSites: true });
});

test('the content script is registered for what is granted, and for nothing once that is given back', async () => {
  await syncSites();
  expect(lab.calls).toEqual([]);
  await requestThisSite(page);
  await syncSites();
  await requestAllSites();
  await syncSites();
  await removeAllSites();
  await syncSites();
  expect(lab.calls).toEqual(['register', 'update', 'unregister']);
});

test('grants that come at once register the content script once', async () => {
  await requestThisSite(page);
  await Promise.all([syncSites(), syncSites(), syncSites()]);
  expect(lab.calls).toEqual(['register', 'update', 'update']);
});

test.each(['about:blank', 'file:///home/x.html', 'chrome://version', 'no address', ''])(
  'for %j no site can be asked',
  async (url) => {
    expect(await requestThisSite(url)).toBe(false);
    expect(await siteAccess(url)).toEqual({ thisSite: false, allSites: false });
  },
);
