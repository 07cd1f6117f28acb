// @ts-check
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { root } from './tool.mjs';

// node scripts/verify-release.mjs FILE [FOLDER]: is this store-signed package (.crx, .xpi, .zip) what the sources give?
// FOLDER is our own build; without it, dist/chrome or dist/firefox by what the package's manifest says.
// Exit status 0: the same; 1: it differs, each difference named; 2: wrong arguments.

/** What the stores add when they sign. */
const addedByStores = [/^META-INF\//, /^_metadata\//, /^mozilla-recommendation\.json$/];
/** What the stores write into the manifest. */
const manifestKeysOfStores = ['update_url', 'key'];

const [file, folder] = process.argv.slice(2);
if (file === undefined) {
  console.error('Usage: node scripts/verify-release.mjs FILE [FOLDER]');
  process.exit(2);
}
const theirs = filesOfPackage(readFileSync(file));
const manifest = JSON.parse(new TextDecoder().decode(theirs['manifest.json'] ?? new TextEncoder().encode('{}')));
const own = folder ?? join(root, 'dist', manifest.browser_specific_settings === undefined ? 'chrome' : 'firefox');
const ours = filesOfFolder(own);

const names = [...new Set([...Object.keys(theirs), ...Object.keys(ours)])].sort();
const differences = names.flatMap((name) => {
  const [mine, other] = [ours[name], theirs[name]];
  if (mine === undefined) return [`only in ${file}: ${name}`];
  if (other === undefined) return [`only in our build: ${name}`];
  return comparable(name, mine) === comparable(name, other) ? [] : [`differs: ${name}`];
});
for (const difference of differences) console.log(difference);
console.log(
  differences.length === 0
    ? `${file} holds what ${own} holds: ${names.length} files, the store's signature aside.`
    : `${file} is NOT what the sources give.`,
);
process.exitCode = differences.length === 0 ? 0 : 1;

/** @param {Uint8Array} bytes @returns {Record<string, Uint8Array>} */
function filesOfPackage(bytes) {
  const all = Object.entries(unzipSync(withoutHeader(bytes)));
  const kept = all.filter(([name]) => !name.endsWith('/') && !addedByStores.some((pattern) => pattern.test(name)));
  return Object.fromEntries(kept);
}

/**
 * Chrome's packages are a zip archive behind a header that holds the signatures.
 * @param {Uint8Array} bytes
 */
function withoutHeader(bytes) {
  const isSigned = new TextDecoder().decode(bytes.subarray(0, 4)) === 'Cr24';
  if (!isSigned) return bytes;
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(8, true);
  return bytes.subarray(12 + length);
}

/** @param {string} folder @returns {Record<string, Uint8Array>} */
function filesOfFolder(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length));
  return Object.fromEntries(paths.map((path) => [path.replaceAll('\\', '/'), readFileSync(join(folder, path))]));
}

/** @param {string} name @param {Uint8Array} bytes */
function comparable(name, bytes) {
  if (name !== 'manifest.json') return createHash('sha256').update(bytes).digest('hex');
  const rest = JSON.parse(new TextDecoder().decode(bytes));
  for (const key of manifestKeysOfStores) delete rest[key];
  return JSON.stringify(rest);
}
