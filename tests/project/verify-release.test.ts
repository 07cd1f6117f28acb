import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';

const manifest = { manifest_version: 3, name: 'Remit', version: '1.0.0' };
const own = { 'manifest.json': JSON.stringify(manifest, null, 2), 'popup.js': 'show();\n', 'icons/icon.svg': '<svg/>' };
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'remit-verify-'));
  for (const [name, text] of Object.entries(own)) {
    mkdirSync(join(folder, 'build', 'icons'), { recursive: true });
    writeFileSync(join(folder, 'build', name), text);
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

/** A package with the files of the build, changed as given; a null takes one away. */
function verify(changes: Readonly<Record<string, string | null>>, header = new Uint8Array()) {
  const all: Readonly<Record<string, string | null>> = { ...own, ...changes };
  const files = Object.entries(all).filter((pair): pair is [string, string] => pair[1] !== null);
  const archive = zipSync(Object.fromEntries(files.map(([name, text]) => [name, strToU8(text)])));
  const file = join(folder, 'package.zip');
  writeFileSync(file, Buffer.concat([header, archive]));
  const { status, stdout } = spawnSync(process.execPath, ['scripts/verify-release.mjs', file, join(folder, 'build')], {
    encoding: 'utf8',
  });
  return { status, stdout };
}
const signed = { 'META-INF/mozilla.rsa': 'x', '_metadata/verified_contents.json': '{}' };
const withKeys = JSON.stringify({ ...manifest, update_url: 'https://store.example/update', key: 'abc' });
/** `Cr24`, format 3, a header of five bytes. */
const crx = new Uint8Array([0x43, 0x72, 0x32, 0x34, 3, 0, 0, 0, 5, 0, 0, 0, 1, 2, 3, 4, 5]);

test.each([
  ['the same files', verifyOf({})],
  ['a store’s signature besides', verifyOf(signed)],
  ['the store’s keys in the manifest', verifyOf({ 'manifest.json': withKeys })],
  ['the header of Chrome’s packages', verifyOf({}, crx)],
])('a package with %s is what the sources give', (_, run) => {
  expect(run()).toMatchObject({ status: 0 });
});

test.each([
  ['another script', verifyOf({ 'popup.js': 'show(1);\n' }), 'differs: popup.js'],
  ['one file more', verifyOf({ 'extra.js': '1' }), 'extra.js'],
  ['one file less', verifyOf({ 'icons/icon.svg': null }), 'only in our build: icons/icon.svg'],
  [
    'another permission',
    verifyOf({ 'manifest.json': JSON.stringify({ ...manifest, permissions: ['tabs'] }) }),
    'manifest.json',
  ],
])('a package with %s is not, and the difference is named', (_, run, named) => {
  const { status, stdout } = run();
  expect(status).toBe(1);
  expect(stdout).toContain(named);
});

function verifyOf(...parameters: Parameters<typeof verify>): () => ReturnType<typeof verify> {
  return () => verify(...parameters);
}
