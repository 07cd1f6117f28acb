// @ts-check
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { build } from 'esbuild';
import { JSDOM, VirtualConsole } from 'jsdom';
import { browserPath } from './browsers.mjs';
import { readyMade } from './ready-made.mjs';

/**
 * @typedef {{ file: string, site: string, url: string, lang?: string, page_url?: string, expect?: 'none' | 'list', kind: string, title?: string,
 *   company?: string, text?: string, duties_first?: string }} Page
 * @typedef {import('../src/page/reading.ts').Reading} Reading
 * @typedef {{ reading: Reading, took: number, judged?: number }} Answer
 * `took` and `judged`: milliseconds that reading and judging took
 * @typedef {{ name: string, read: (html: string, url: string) => Promise<Answer> }} Reader
 */

const usage = `Usage: npm run evaluate:pages -- FOLDER [WORD] [--ours] [--browser]
FOLDER holds truth.ndjson and html/. With WORD only pages whose file name holds it, and what is missing or too much.
--ours leaves the other readers out; --browser reads the same pages in real Chromium as well.
Exact title: equal after white space is collapsed. Text F1: harmonic mean of precision and recall over the bag of words
(runs of letters and digits, lower case) of the listing's text against the truth's. Readability and Defuddle read the same
pages beside ours; for them a page holds nothing when they return fewer than 200 characters.`;

const parts = process.argv.slice(2);
const flags = new Set(parts.filter((part) => part.startsWith('--')));
const [folder, word = ''] = parts.filter((part) => !flags.has(part));
if (folder === undefined || [...flags].some((flag) => flag !== '--ours' && flag !== '--browser')) {
  console.error(usage);
  process.exit(2);
}

const bundle = await bundled();
/** @type {Reader[]} */
const ours = [
  { name: 'sites', read: inNode((document, url) => bundle.readListing(document, url)) },
  { name: 'no sites', read: inNode((document, url) => bundle.readListing(document, url, { sites: false })) },
  {
    name: 'structure alone',
    read: inNode((document, url) => bundle.readListing(withoutMarkup(document), url, { sites: false })),
  },
];
/** @type {Reader[]} other readers can stand beside ours here: same page, same measure */
const peers = [
  { name: 'Readability', read: inNode((document) => peerReading(new Readability(document).parse())) },
  { name: 'Defuddle', read: inNode((document, url) => peerReading(new Defuddle(document, { url }).parse())) },
];
const pages = readFileSync(join(folder, 'truth.ndjson'), 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => /** @type {Page} */ (JSON.parse(line)))
  .filter((page) => page.file.includes(word));

const chromium = flags.has('--browser') ? await openChromium() : null;
const sums = [];
try {
  const inChromium = chromium === null ? [] : [true, false].map((sites) => chromiumReader(chromium, sites));
  for (const reader of [...ours, ...inChromium, ...(flags.has('--ours') ? [] : peers)])
    sums.push(await evaluate(reader));
} finally {
  await chromium?.close();
}
console.log(`\n${sums.join('\n')}`);

/** @param {(document: Document, url: string) => Reading} read @returns {Reader['read']} the same in jsdom */
function inNode(read) {
  return async (html, url) => {
    const { window } = new JSDOM(html, { url, virtualConsole: new VirtualConsole() });
    const begun = performance.now();
    const reading = read(window.document, url);
    const took = performance.now() - begun;
    window.close();
    return { reading, took };
  };
}

async function openChromium() {
  const path = browserPath('chrome');
  if (path === null) throw new Error('No Chromium on this machine: install it, or name it in REMIT_CHROME');
  const { launch } = await import('puppeteer-core');
  return launch({ executablePath: path, headless: true, args: ['--no-sandbox'] });
}

/**
 * Reads and judges in a fresh tab, cold, as the content script does on a click; nothing is loaded from anywhere.
 * @param {import('puppeteer-core').Browser} browser @param {boolean} sites @returns {Reader}
 */
function chromiumReader(browser, sites) {
  const read = async (/** @type {string} */ html, /** @type {string} */ url) => {
    const tab = await browser.newPage();
    await tab.setRequestInterception(true);
    tab.on('request', (request) =>
      request.isNavigationRequest() && request.frame() === tab.mainFrame()
        ? request.respond({ contentType: 'text/html; charset=utf-8', body: html })
        : request.abort(),
    );
    await tab.goto(url, { waitUntil: 'domcontentloaded' });
    await tab.evaluate(bundle.code);
    const answer = await tab.evaluate(readHere, url, sites);
    await tab.close();
    return answer;
  };
  return { name: sites ? 'Chromium' : 'Chromium, no sites', read };
}

/** Runs in the page. @param {string} url @param {boolean} sites @returns {Answer} */
function readHere(url, sites) {
  const { readListing, classify } = /** @type {{ remit: typeof bundle }} */ (/** @type {unknown} */ (globalThis)).remit;
  const begun = performance.now();
  const reading = readListing(document, url, { sites });
  const read = performance.now();
  if (reading.state === 'listing') classify(reading.listing);
  const judged = performance.now() - read;
  // The way back to the page cannot leave it.
  const plain = /** @type {Reading} */ ({ ...reading, map: null });
  return { reading: plain, took: read - begun, judged };
}

/** @param {Reader} reader @returns {Promise<string>} the line that sums it up */
async function evaluate(reader) {
  console.log(`\n== ${reader.name}`);
  let [details, titles, good, negatives, refused, dutyFirst, withDuties, companies, milliseconds, judging] = [
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  ];
  const f1s = [];
  /** @type {Map<string, { right: number, all: number, f1s: number[], ms: number }>} */
  const bySite = new Map();
  for (const page of pages) {
    const url = page.page_url ?? page.url;
    const { reading, took, judged } = await reader.read(
      readFileSync(join(/** @type {string} */ (folder), page.file), 'utf8'),
      url,
    );
    milliseconds += took;
    judging += judged ?? 0;
    const name = page.file.replace(/^html\/|\.html$/g, '');
    const site = bySite.get(page.site) ?? { right: 0, all: 0, f1s: [], ms: 0 };
    bySite.set(page.site, site);
    site.all++;
    site.ms += took;
    if (page.expect !== undefined) {
      negatives++;
      const wanted = wantedRefusal(page);
      const isRight = reading.state === 'none' && (wanted === null || wanted.includes(reading.refusal));
      if (isRight) {
        refused++;
        site.right++;
      }
      const answer =
        reading.state === 'none' ? reading.refusal : `LISTING ${reading.source} "${reading.listing.title}"`;
      console.log(`${isRight ? 'ok  ' : 'MISS'} ${name}: ${page.expect} (${page.kind}) ${answer}`);
    } else {
      details++;
      const score = scores(page, reading);
      f1s.push(score.f1);
      site.f1s.push(score.f1);
      if (score.title) titles++;
      if (score.company) companies++;
      if (score.f1 >= 0.9) good++;
      if (score.title && score.f1 >= 0.9) site.right++;
      if (page.duties_first && page.lang === 'en') {
        withDuties++;
        if (score.duty) dutyFirst++;
      }
      const flag = score.title && score.f1 >= 0.9 ? 'ok  ' : 'MISS';
      const title = score.title ? 'title' : `TITLE "${score.found}" for "${page.title ?? ''}"`;
      console.log(
        `${flag} ${name}: F1 ${score.f1.toFixed(3)} (p ${score.precision.toFixed(2)} r ${score.recall.toFixed(2)}) ${score.source} ${title}${dutyNote(page, score)}${score.company || word === '' ? '' : ` company "${score.employer}"`} ${took.toFixed(0)} ms`,
      );
      if (word !== '' && reading.state === 'listing') showDifference(page, reading.listing.text);
    }
  }
  console.log(tableOf(bySite));
  const median = f1s.sort((a, b) => a - b)[Math.floor(f1s.length / 2)] ?? 0;
  const mean = f1s.reduce((sum, f1) => sum + f1, 0) / Math.max(1, f1s.length);
  const each = (/** @type {number} */ ms) => (ms / Math.max(1, pages.length)).toFixed(0);
  const whole =
    judging === 0
      ? ''
      : `, judging ${each(judging)} ms: reading is ${((100 * milliseconds) / (milliseconds + judging)).toFixed(0)} % of both`;
  const sum =
    `${reader.name}: exact titles ${share(titles, details)}, text F1 >= 0.9 on ${share(good, details)}, median F1 ${median.toFixed(3)}, mean ${mean.toFixed(3)}, ` +
    `company ${share(companies, details)}, first duty line among the duties ${share(dutyFirst, withDuties)} of the English ones, negatives refused rightly ${share(refused, negatives)}, ` +
    `${each(milliseconds)} ms a page${whole}`;
  console.log(sum);
  return sum;
}

/**
 * One row a site: pages read rightly (title exact and F1 >= 0.9, or refused for the right reason), mean F1 and mean time.
 * @param {ReadonlyMap<string, { right: number, all: number, f1s: number[], ms: number }>} bySite
 */
function tableOf(bySite) {
  const rows = [...bySite].sort(([a], [b]) => (a < b ? -1 : 1));
  return [
    'site                 right   mean F1   ms a page',
    ...rows.map(([site, { right, all, f1s, ms }]) => {
      const f1 = f1s.length === 0 ? '-' : (f1s.reduce((sum, one) => sum + one, 0) / f1s.length).toFixed(3);
      return `${site.padEnd(20)} ${`${right}/${all}`.padStart(5)} ${f1.padStart(9)} ${(ms / all).toFixed(0).padStart(11)}`;
    }),
  ].join('\n');
}

/** @param {Page} page @param {{ duty: boolean, dutyKind: string }} score */
function dutyNote(page, { duty, dutyKind }) {
  if (!page.duties_first || duty) return '';
  if (page.lang !== 'en')
    return `, first duty not asked: lines are read in English only, this is ${page.lang ?? 'unknown'}`;
  return `, first duty read as ${dutyKind}`;
}

/** @param {{ title?: string | null | undefined, content?: string | null | undefined } | null} article @returns {Reading} */
function peerReading(article) {
  const { document } = new JSDOM(`<body>${article?.content ?? ''}</body>`).window;
  const dom = bundle.domOf(document);
  const map = bundle.textMap(dom, [document.body], { repeats: true });
  if (map.text.length < 200) return { state: 'none', refusal: 'no-listing', site: null };
  const listing = { title: article?.title ?? '', text: map.text, company: null, url: null, headings: map.headings };
  return { state: 'listing', listing, source: 'structure', site: null, map };
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
    shell: ['no-listing', 'site-unreadable', 'list-page', 'in-frame'],
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
      dutyKind: 'absent',
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

/** @returns {Promise<typeof import('../src/page/read-listing.ts') & typeof import('../src/classifier/index.ts')
 * & typeof import('../src/page/dom.ts') & typeof import('../src/page/text-map.ts') & { code: string }>}
 * `code` puts the same under the name `remit` into a page
 */
async function bundled() {
  const directory = mkdtempSync(join(tmpdir(), 'remit-'));
  const outfile = join(directory, 'page.mjs');
  /** @type {import('esbuild').BuildOptions} */
  const options = {
    stdin: {
      contents: ['page/read-listing', 'page/dom', 'page/text-map', 'classifier/index']
        .map((name) => `export * from './src/${name}.ts';`)
        .join('\n'),
      resolveDir: process.cwd(),
    },
    bundle: true,
    logLevel: 'error',
    plugins: [readyMade()],
  };
  await build({ ...options, format: 'esm', platform: 'neutral', outfile });
  const inPage = await build({ ...options, format: 'iife', globalName: 'remit', write: false });
  const module = await import(pathToFileURL(outfile).href);
  rmSync(directory, { recursive: true });
  return { ...module, code: inPage.outputFiles?.[0]?.text ?? '' };
}
