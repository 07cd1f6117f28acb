import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { JSDOM, VirtualConsole } from 'jsdom';
import { root } from './tool.mjs';

// npm run bench [-- --json]: how long reading and judging a sample takes, and how large the packages are.

const rounds = 40;
const { classify, readListing } = await load();
const folder = join(root, 'assets', 'samples');
const built = join(root, 'dist', 'chrome');
const scripts = readdirSync(built).filter((name) => name.endsWith('.js'));
const pages = readdirSync(folder)
  .filter((name) => name !== 'index.html')
  .map((name) => new JSDOM(readFileSync(join(folder, name)), { virtualConsole: new VirtualConsole() }));

const read = [];
const judge = [];
for (let round = 0; round < rounds; round += 1) {
  for (const { window } of pages) {
    const address = window.document.querySelector('link[rel=canonical]').href;
    const { listing } = timed(read, () => readListing(window.document, address));
    timed(judge, () => classify(listing));
  }
}

const figures = {
  'read a page in jsdom, ms': spread(read),
  'judge a listing, ms': spread(judge),
  ...Object.fromEntries(scripts.map((name) => [`${name}, kB`, sizes(name)])),
};
if (process.argv.includes('--json')) console.log(JSON.stringify(figures));
else console.table(figures);

function timed(times, work) {
  const start = performance.now();
  const result = work();
  times.push(performance.now() - start);
  return result;
}

/** The first rounds warm the engine up and are left out. */
function spread(times) {
  const warm = times.slice(times.length / 4).sort((a, b) => a - b);
  const at = (share) => round(warm[Math.floor(share * (warm.length - 1))]);
  return { median: at(0.5), p95: at(0.95), most: at(1) };
}

function sizes(name) {
  const bytes = readFileSync(join(built, name));
  return { plain: round(bytes.length / 1024), gzip: round(gzipSync(bytes, { level: 9 }).length / 1024) };
}

function round(value) {
  return Math.round(value * 100) / 100;
}

async function load() {
  const out = mkdtempSync(join(tmpdir(), 'remit-bench-'));
  const contents = `export { classify } from './src/classifier/index.ts'; export { readListing } from './src/page/read-listing.ts';`;
  const outfile = join(out, 'bench.mjs');
  await build({ stdin: { contents, resolveDir: root }, bundle: true, format: 'esm', platform: 'node', outfile });
  const loaded = await import(pathToFileURL(outfile).href);
  rmSync(out, { recursive: true });
  return loaded;
}
