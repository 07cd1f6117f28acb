import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from './fake-browser.ts';

const fake = vi.hoisted((): { browser: object } => ({ browser: {} }));
vi.mock('../../src/extension/browser.ts', () => fake);
const { readPolicy, syncPolicy } = await import('../../src/extension/policy.ts');
const { loadPack } = await import('../../src/extension/packs.ts');
const { loadSettings } = await import('../../src/extension/settings.ts');
const { policyKey } = await import('../../src/extension/parse-settings.ts');
const { welcome } = await import('../../src/extension/welcome.ts');

let lab: ReturnType<typeof fakeBrowser>;
let managed: () => unknown;
let opened: string[];
let installType: string;
beforeEach(() => {
  lab = fakeBrowser();
  managed = () => ({});
  opened = [];
  installType = 'normal';
  fake.browser = {
    ...lab.api,
    management: { getSelf: () => Promise.resolve({ installType }) },
    runtime: { ...lab.api.runtime, getURL: (path: string) => `page:${path}` },
    tabs: { create: ({ url }: { url: string }) => Promise.resolve(opened.push(url)) },
    storage: { ...lab.api.storage, managed: { get: () => Promise.resolve().then(() => managed()) } },
  };
});

test('what an organisation has set reaches the settings, and goes when it is taken away', async () => {
  managed = () => ({ settings: { highlights: true }, pack: { name: 'Firm' }, somethingElse: 1 });
  await syncPolicy();
  expect((await loadSettings()).highlights).toBe(true);
  expect(await loadPack()).toEqual({ value: { name: 'Firm' }, locked: true });
  expect(lab.stored.local[policyKey]).toEqual({ settings: { highlights: true }, pack: { name: 'Firm' } });
  managed = () => ({});
  await syncPolicy();
  expect(lab.stored.local).toEqual({});
  expect((await loadSettings()).highlights).toBe(false);
});

test.each([
  ['rejects, as in Firefox without a policy', () => Promise.reject(new Error('Managed storage manifest not found'))],
  ['gives nothing', () => undefined],
  ['gives no record', () => 'all'],
])('a managed store that %s is no policy', async (_, answer) => {
  managed = answer;
  expect(await readPolicy()).toEqual({});
  await syncPolicy();
  expect(lab.stored.local).toEqual({});
});

test('a browser without a managed store has no policy', async () => {
  fake.browser = lab.api;
  expect(await readPolicy()).toEqual({});
});

test('the same policy again writes nothing', async () => {
  managed = () => ({ defaults: { card: false } });
  await syncPolicy();
  const kept = lab.stored.local[policyKey];
  await syncPolicy();
  expect(lab.stored.local[policyKey]).toBe(kept);
});

test('the first page opens on the first install, and on nothing else', async () => {
  await welcome('install');
  for (const reason of ['update', 'browser_update', 'chrome_update', 'shared_module_update', '']) await welcome(reason);
  expect(opened).toEqual(['page:welcome.html']);
});

test('an organisation may keep the first page away', async () => {
  managed = () => ({ welcome: false });
  await welcome('install');
  expect(opened).toEqual([]);
});

test('where an organisation installs it, no first page opens: its policy may not be there yet', async () => {
  installType = 'admin';
  await welcome('install');
  expect(opened).toEqual([]);
});
