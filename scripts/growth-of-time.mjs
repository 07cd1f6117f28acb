// @ts-check
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { JSDOM } from 'jsdom';
import { readyMade } from './ready-made.mjs';
import { root } from './tool.mjs';

// How much longer the classifier and the reader take when the text is twice as long: 2 is linear. Fails above 2.6.

const most = 2.6;
const line = 'Own the budget, schedule and scope of the project and report to the steering committee of the PMO';
const texts = {
  'adverts’ lines': (/** @type {number} */ n) =>
    Array(n)
      .fill(line)
      .map((one, i) => `${one} ${i}`)
      .join('\n'),
  'one line': (/** @type {number} */ n) => `${line}, `.repeat(n),
  spaces: (/** @type {number} */ n) => ' \t'.repeat(n * 50),
  'one letter': (/** @type {number} */ n) => 'a'.repeat(n * 100),
  'brackets and dashes': (/** @type {number} */ n) => '(-[– '.repeat(n * 20),
  bullets: (/** @type {number} */ n) => '• a\n'.repeat(n * 10),
};
const { classify, readListing } = await load();

const works = {
  classifier: (/** @type {string} */ text) => () => classify({ title: 'PMO Analyst', text, company: null, url: null }),
  reader: (/** @type {string} */ text) => {
    const escaped = text
      .split('\n')
      .map((one) => `<p>${one.replaceAll('<', '&lt;')}</p>`)
      .join('');
    const { document } = new JSDOM(`<title>PMO Analyst</title><h1>PMO Analyst</h1>${escaped}`, {
      url: 'https://jobs.example/1',
    }).window;
    return () => readListing(document, 'https://jobs.example/1');
  },
};

let failed = false;
for (const [who, work] of Object.entries(works))
  for (const [what, make] of Object.entries(texts)) {
    const [once, twice] = [600, 1200].map((n) => quickest(work(make(n))));
    const ratio = twice / once;
    // What takes next to no time is not measured well.
    const ok = ratio <= most || twice < 20;
    failed ||= !ok;
    console.log(
      `${ok ? 'ok    ' : 'FAILED'} ${who}, ${what}: ${once.toFixed(1)} ms, twice as long ${twice.toFixed(1)} ms, ratio ${ratio.toFixed(2)}`,
    );
  }
process.exitCode = failed ? 1 : 0;

/** @param {() => unknown} work */
function quickest(work) {
  let best = Infinity;
  for (let i = 0; i < 7; i++) {
    const start = performance.now();
    work();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

async function load() {
  const out = mkdtempSync(join(tmpdir(), 'remit-time-'));
  const contents = `export { classify } from './src/classifier/index.ts'; export { readListing } from './src/page/read-listing.ts';`;
  const outfile = join(out, 'time.mjs');
  await build({
    stdin: { contents, resolveDir: root },
    bundle: true,
    format: 'esm',
    platform: 'node',
    outfile,
    plugins: [readyMade()],
  });
  const loaded = await import(pathToFileURL(outfile).href);
  rmSync(out, { recursive: true });
  return loaded;
}
