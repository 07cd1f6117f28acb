// @ts-check
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { JSDOM, VirtualConsole } from 'jsdom';

/**
 * @typedef {{ file: string, site: string, url: string, page_url?: string, expect?: 'none' | 'list', kind: string, title?: string,
 *   company?: string, text?: string, duties_first?: string }} Page
 * @typedef {import('../src/page/reading.ts').Reading} Reading
 * @typedef {{ name: string, read: (document: Document, url: string) => Reading }} Reader
 */

const usage = `Usage: npm run evaluate:pages -- FOLDER [WORD]
FOLDER holds truth.ndjson and html/. With WORD only pages whose file name holds it, and what is missing or too much.
Exact title: equal after white space is collapsed. Text F1: harmonic mean of precision and recall over the bag of words
(runs of letters and digits, lower case) of the listing's text against the truth's.`;

const [folder, word = ''] = process.argv.slice(2);
if (folder === undefined || folder.startsWith('--')) {
  console.error(usage);
  process.exit(2);
}

const bundle = await bundled();
/** @type {Reader[]} other readers can stand beside ours here: same page, same measure */
const readers = [
  { name: 'sites', read: (document, url) => bundle.readListing(document, url) },
  { name: 'no sites', read: (document, url) => bundle.readListing(document, url, { sites: false }) },
  {
    name: 'structure alone',
    read: (document, url) => bundle.readListing(withoutMarkup(document), url, { sites: false }),
  },
];
const pages = readFileSync(join(folder, 'truth.ndjson'), 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => /** @type {Page} */ (JSON.parse(line)))
  .filter((page) => page.file.includes(word));

for (const reader of readers) evaluate(reader);

/** @param {Reader} reader */
function evaluate(reader) {
  console.log(`\n== ${reader.name}`);
  let [details, titles, good, negatives, refused, dutyFirst, withDuties, companies, milliseconds] = [
    0, 0, 0, 0, 0, 0, 0, 0, 0,
  ];
  const f1s = [];
  for (const page of pages) {
    const url = page.page_url ?? page.url;
    const { window } = new JSDOM(readFileSync(join(/** @type {string} */ (folder), page.file), 'utf8'), {
      url,
      virtualConsole: new VirtualConsole(),
    });
    const begun = performance.now();
    const reading = reader.read(window.document, url);
    const took = performance.now() - begun;
    milliseconds += took;
    const name = page.file.replace(/^html\/|\.html$/g, '');
    if (page.expect !== undefined) {
      negatives++;
      const wanted = wantedRefusal(page);
      const isRight = reading.state === 'none' && (wanted === null || wanted.includes(reading.refusal));
      if (isRight) refused++;
      const answer =
        reading.state === 'none' ? reading.refusal : `LISTING ${reading.source} "${reading.listing.title}"`;
      console.log(`${isRight ? 'ok  ' : 'MISS'} ${name}: ${page.expect} (${page.kind}) ${answer}`);
    } else {
      details++;
      const score = scores(page, reading);
      f1s.push(score.f1);
      if (score.title) titles++;
      if (score.company) companies++;
      if (score.f1 >= 0.9) good++;
      if (page.duties_first) {
        withDuties++;
        if (score.duty) dutyFirst++;
      }
      const flag = score.title && score.f1 >= 0.9 ? 'ok  ' : 'MISS';
      const title = score.title ? 'title' : `TITLE "${score.found}" for "${page.title ?? ''}"`;
      console.log(
        `${flag} ${name}: F1 ${score.f1.toFixed(3)} (p ${score.precision.toFixed(2)} r ${score.recall.toFixed(2)}) ${score.source} ${title}${score.duty || !page.duties_first ? '' : `, first duty read as ${score.dutyKind}`}${score.company || word === '' ? '' : ` company "${score.employer}"`} ${took.toFixed(0)} ms`,
      );
      if (word !== '' && reading.state === 'listing') showDifference(page, reading.listing.text);
    }
    window.close();
  }
  const median = f1s.sort((a, b) => a - b)[Math.floor(f1s.length / 2)] ?? 0;
  console.log(
    `${reader.name}: exact titles ${share(titles, details)}, text F1 >= 0.9 on ${share(good, details)}, median F1 ${median.toFixed(3)}, ` +
      `company ${share(companies, details)}, first duty line among the duties ${share(dutyFirst, withDuties)}, negatives refused rightly ${share(refused, negatives)}, ` +
      `${(milliseconds / Math.max(1, pages.length)).toFixed(0)} ms a page`,
  );
}

/** @param {Document} document the same page as it would be without any structured data */
function withoutMarkup(document) {
  for (const script of document.querySelectorAll('script')) script.remove();
  for (const element of document.querySelectorAll('[itemtype]')) element.removeAttribute('itemtype');
  return document;
}

/** @param {Page} page @returns {string[] | null} */
function wantedRefusal(page) {
  if (page.expect === 'list') return ['list-page'];
  /** @type {Record<string, string[]>} */
  const byKind = {
    apply: ['apply-form'],
    blocker: ['blocked'],
    closed: ['closed'],
    shell: ['no-listing', 'site-unreadable', 'list-page'],
  };
  return byKind[page.kind] ?? null;
}

/** @param {Page} page @param {Reading} reading */
function scores(page, reading) {
  if (reading.state === 'none')
    return {
      f1: 0,
      precision: 0,
      recall: 0,
      title: false,
      duty: false,
      found: `none: ${reading.refusal}`,
      source: 'none',
    };
  const { listing } = reading;
  const found = bag(listing.text);
  const wanted = bag(page.text ?? '');
  let shared = 0;
  for (const [token, count] of found) shared += Math.min(count, wanted.get(token) ?? 0);
  const precision = shared / Math.max(1, size(found));
  const recall = shared / Math.max(1, size(wanted));
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  const title = oneLine(listing.title) === oneLine(page.title ?? '');
  const company = oneLine(listing.company ?? '').toLowerCase() === oneLine(page.company ?? '').toLowerCase();
  const dutyStart = listing.text.indexOf((page.duties_first ?? '').split('\n')[0] ?? '');
  const line = bundle.classify(listing).lines.find(({ start, end }) => start <= dutyStart && dutyStart < end);
  const duty = dutyStart >= 0 && line?.kind === 'duty';
  return {
    f1,
    precision,
    recall,
    title,
    duty,
    dutyKind: line?.kind ?? 'absent',
    company,
    employer: listing.company,
    found: listing.title,
    source: reading.source,
  };
}

/** @param {Page} page @param {string} text */
function showDifference(page, text) {
  const truth = new Set((page.text ?? '').split('\n').map(oneLine));
  const found = new Set(text.split('\n').map(oneLine));
  for (const line of found) if (!truth.has(line)) console.log(`   + ${line.slice(0, 140)}`);
  for (const line of truth) if (!found.has(line)) console.log(`   - ${line.slice(0, 140)}`);
}

/** @param {string} text @returns {Map<string, number>} */
function bag(text) {
  const counts = new Map();
  for (const token of text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
    counts.set(token, (counts.get(token) ?? 0) + 1);
  return counts;
}

/** @param {Map<string, number>} counts */
function size(counts) {
  let sum = 0;
  for (const count of counts.values()) sum += count;
  return sum;
}

/** @param {string} text */
function oneLine(text) {
  return text.replace(/\s+/g, ' ').trim();
}

/** @param {number} part @param {number} whole */
function share(part, whole) {
  return `${part}/${whole} (${((100 * part) / Math.max(1, whole)).toFixed(0)} %)`;
}

/** @returns {Promise<typeof import('../src/page/read-listing.ts') & typeof import('../src/classifier/index.ts')>} */
async function bundled() {
  const directory = mkdtempSync(join(tmpdir(), 'remit-'));
  const outfile = join(directory, 'page.mjs');
  await build({
    stdin: {
      contents: `export * from './src/page/read-listing.ts'; export * from './src/classifier/index.ts';`,
      resolveDir: process.cwd(),
    },
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    outfile,
    logLevel: 'error',
  });
  const module = await import(pathToFileURL(outfile).href);
  rmSync(directory, { recursive: true });
  return module;
}
