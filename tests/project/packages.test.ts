import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

interface Manifest {
  readonly permissions: readonly string[];
  readonly content_security_policy: { readonly extension_pages: string };
}

/** Keys that would let the extension into pages, or pages into the extension, without the reader's say. */
const doors = ['host_permissions', 'content_scripts', 'web_accessible_resources', 'externally_connectable'];
const folders = ['dist/chrome', 'dist/firefox'] as const;
const missing = folders.filter((folder) => !existsSync(folder));
if (missing.length > 0) throw new Error(`No ${missing.join(' and ')}: run "npm run build" first`);

const manifestOf = (folder: string) => JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;

const scriptsOf = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.js'))
    .map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const);

test.each(folders)('%s asks for four permissions and for no site', (folder) => {
  const manifest = manifestOf(folder);
  expect([...manifest.permissions].sort()).toEqual(['activeTab', 'contextMenus', 'scripting', 'storage']);
  expect(doors.filter((key) => Object.hasOwn(manifest, key))).toEqual([]);
});

test.each(folders)('the pages of %s may load nothing but their own scripts, styles and pictures', (folder) => {
  const policy = manifestOf(folder).content_security_policy.extension_pages;
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("connect-src 'none'");
  expect(policy).toContain("require-trusted-types-for 'script'");
});

const forbidden = {
  network: /\b(fetch|importScripts|sendBeacon|XMLHttpRequest|WebSocket|EventSource|WebTransport|RTCPeerConnection)\b/,
  'code from text': /\beval\s*\(|\bnew Function\b|\bFunction\s*\(|\bset(?:Timeout|Interval)\s*\(\s*['"`]/,
  markup: /\b(innerHTML|outerHTML|insertAdjacentHTML|document\.write|createContextualFragment|setHTMLUnsafe)\b/,
};

test.each(folders.flatMap((folder) => Object.entries(forbidden).map((rule) => [folder, ...rule] as const)))(
  'no script of %s has a way to %s',
  (folder, _, pattern) => {
    const hits = scriptsOf(folder).flatMap(([name, code]) =>
      (pattern.exec(code) ?? []).slice(0, 1).map((hit) => [name, hit]),
    );
    expect(hits).toEqual([]);
  },
);

test.each(folders)('%s holds readable code, not one long line', (folder) => {
  const longest = scriptsOf(folder).map(([, code]) => Math.max(...code.split('\n').map((line) => line.length)));
  expect(Math.max(...longest)).toBeLessThan(2000);
});
