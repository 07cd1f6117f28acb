import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { zipFolder } from '../../scripts/zip-folder.mjs';
import { inEachBrowser } from './in-each-browser.ts';
import type { Lab } from './lab.ts';
import { launchLab, packageDir } from './launch.ts';

/** What was reached, and a little air; whoever makes one smaller lowers its number. The aims stand in `npm run bench`. */
const mostBytes = {
  'content.js': 13_300,
  'read.js': 41_500,
  'judge.js': 126_000,
  'extras.js': 23_000,
  'background.js': { chrome: 14_000, firefox: 10_500 },
  'popup.js': { chrome: 33_700, firefox: 30_300 },
};

describe.each(['chrome', 'firefox'] as const)('The package for %s', (which) => {
  const files = readdirSync(packageDir(which), { recursive: true, encoding: 'utf8' });

  const limits = Object.entries(mostBytes).map(
    ([name, most]) => [name, typeof most === 'number' ? most : most[which]] as const,
  );
  test.each(limits)('holds %s of at most %i bytes gzip', (name, most) => {
    const size = gzipSync(readFileSync(join(packageDir(which), name)), { level: 9 }).length;
    console.log(`${which}: ${name} ${size} bytes gzip`);
    expect(size).toBeLessThanOrEqual(most);
  });

  test('is of at most 433 kB as the store takes it', () => {
    const size = zipFolder(packageDir(which)).length;
    console.log(`${which}: the package ${size} bytes`);
    expect(size).toBeLessThanOrEqual(433_000);
  });

  test('names no file that it does not hold', () => {
    const manifest = readFileSync(join(packageDir(which), 'manifest.json'), 'utf8');
    const named = [...manifest.matchAll(/"([\w./-]+\.(?:png|svg|html|js|css))"/g)].map((match) => match[1]);
    expect(named.filter((name) => !files.includes(name!))).toEqual([]);
  });

  test('holds nothing that could reach a network or make markup or code out of text', () => {
    const banned =
      /\b(?:fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon|RTCPeerConnection|importScripts|eval|new Function|innerHTML|outerHTML|insertAdjacentHTML)\s*[(=]/;
    const scripts = files.filter((name) => name.endsWith('.js'));
    expect(scripts.filter((name) => banned.test(readFileSync(join(packageDir(which), name), 'utf8')))).toEqual([]);
  });
});

inEachBrowser('The installed package', (which) => {
  let lab: Lab;
  beforeAll(async () => {
    lab = await launchLab(which);
  });
  afterAll(async () => {
    await lab.close();
  });

  test('asks for nothing at install', async () => {
    if (which === 'firefox') {
      const { permissions, origins } = await lab.api(() => chrome.permissions.getAll());
      expect(origins).toEqual([]);
      expect(permissions).toEqual(expect.arrayContaining(['activeTab', 'contextMenus', 'scripting', 'storage']));
      expect(permissions?.length).toBe(4);
      return;
    }
    const warnings = await lab.api(() =>
      chrome.management.getPermissionWarningsByManifest(JSON.stringify(chrome.runtime.getManifest())),
    );
    expect(warnings).toEqual([]);
  });

  test('is loaded without a warning about its manifest', async () => {
    if (which === 'firefox') {
      expect(await lab.errors()).toEqual([]);
      return;
    }
    const page = await lab.openUrl('chrome://extensions');
    const infos = (await page.evaluate(`(async () => {
      await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
      const all = await chrome.developerPrivate.getExtensionsInfo({ includeDisabled: true });
      return all.flatMap(({ manifestErrors, runtimeErrors, installWarnings = [] }) => [...manifestErrors, ...runtimeErrors, ...installWarnings]);
    })()`)) as unknown[];
    expect(infos).toEqual([]);
    await page.close();
  });

  test('lets its own pages reach no network, make no markup and run no text', async () => {
    const outcome = await lab.api(async () => {
      const attempt = async (run: () => unknown) => {
        // What the driver runs directly is free of the policy; a task of the page's own is not.
        await new Promise((next) => setTimeout(next, 0));
        try {
          await run();
          return 'done';
        } catch {
          return 'refused';
        }
      };
      const isFree = (name: string) => (globalThis as unknown as Record<string, (text: string) => unknown>)[name]!;
      return [
        await attempt(() => isFree('fetch')('http://careers.example/pm')),
        await attempt(() => Object.assign(document.createElement('p'), { ['inner' + 'HTML']: '<b>x</b>' })),
        await attempt(() => isFree('Function')('return 1')),
      ];
    });
    expect(outcome).toEqual(['refused', 'refused', 'refused']);
  });

  test('has its four commands on the keys it says', async () => {
    const commands = await lab.api(() => chrome.commands.getAll());
    const keys = Object.fromEntries(commands.map(({ name, shortcut }) => [name!, shortcut!.replace(/\s/g, '')]));
    expect(keys).toEqual({
      _execute_action: 'Alt+Shift+M',
      'toggle-highlights': 'Alt+Shift+H',
      'next-mark': 'Alt+Shift+J',
      'previous-mark': 'Alt+Shift+K',
    });
  });
});
