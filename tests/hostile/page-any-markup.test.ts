import fc from 'fast-check';
import { setImmediate as breathe } from 'node:timers/promises';
import { JSDOM } from 'jsdom';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readListing } from '../../src/page/read-listing.ts';
import { repairJson } from '../../src/page/repair-json.ts';
import { anyText, changed, changes, runs } from './any-text.ts';
import { jsonLd, listingHtml, posting } from './page.ts';

const folder = join(import.meta.dirname, '../fixtures');
const saved = ['sites', 'generic', 'none'].flatMap((name) =>
  readdirSync(join(folder, name)).map((file) => {
    const html = readFileSync(join(folder, name, file), 'utf8');
    return { html, url: /data-url="([^"]+)"/.exec(html)?.[1] ?? 'https://jobs.example/jobs/1' };
  }),
);

const sources = ['json-ld', 'structure', 'text'];

/** What is wrong with how a page is read; nothing, for whatever page. */
function faults(html: string, url: string): string[] {
  const { window } = new JSDOM(html, { url });
  const before = window.document.documentElement.outerHTML;
  const reading = readListing(window.document, url);
  const wrong: string[] = [];
  const say = (ok: boolean, what: string): void => {
    if (!ok) wrong.push(what);
  };
  say(window.document.documentElement.outerHTML === before, 'the page was changed');
  if (reading.state === 'listing') {
    const { listing, source, map } = reading;
    const { text, headings = [] } = listing;
    say(sources.includes(source) || source.startsWith('site'), `source ${source}`);
    say(text.trim() !== '' && text === map.text && !/\n\n/.test(text), 'text');
    say(listing.title.length <= 1000, 'title');
    say(
      headings.every((at) => at === 0 || text[at - 1] === '\n'),
      'headings',
    );
    for (let at = 0; at < text.length; at += 1 + Math.floor(text.length / 12)) {
      const range = map.rangeAt(at, Math.min(text.length, at + 20));
      if (range === null) continue;
      const solid = (words: string) => words.replace(/[\s\0- ]/g, '');
      const shown = solid(range.toString());
      const wanted = solid(text.slice(at, Math.min(text.length, at + 20)));
      say(
        [...wanted].every((one) => shown.includes(one)),
        `words at ${at}`,
      );
    }
  } else say(typeof reading.refusal === 'string', 'refusal');
  window.close();
  return wrong;
}

test('a saved page is read or refused however it is cut, doubled or spoilt, and never changed', async () => {
  const pages = fc.asyncProperty(fc.constantFrom(...saved), changes, async ({ html, url }, list) => {
    await breathe(); // jsdom frees a closed window only when the event loop turns
    expect(faults(changed(html, list), url)).toEqual([]);
  });
  await fc.assert(pages, { numRuns: runs(150, 10_000) });
}, 3_600_000);

test('a listing of any words is read or refused, and its offsets lead back to the page', async () => {
  const pages = fc.asyncProperty(anyText, anyText, async (title, text) => {
    await breathe();
    const escaped = (words: string) => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    const lines = text.split('\n').map((line) => `<li>${escaped(line)}</li>`);
    const html = `<title>${escaped(title)}</title><main><h1>${escaped(title)}</h1><ul>${lines.join('')}</ul></main>${listingHtml('pm')}`;
    expect(faults(html, 'https://jobs.example/jobs/1')).toEqual([]);
  });
  await fc.assert(pages, { numRuns: runs(150, 10_000) });
}, 3_600_000);

test('structured data of any shape leaves the listing beside it readable', async () => {
  const values = fc.oneof(fc.jsonValue({ maxDepth: 6 }), fc.constant(posting('pmo')));
  const pages = fc.asyncProperty(fc.array(values, { maxLength: 4 }), changes, async (blocks, list) => {
    await breathe();
    const data = blocks.map((block) => jsonLd(changed(JSON.stringify(block), list).replaceAll('</', '<\\/'))).join('');
    expect(faults(`<title>x</title>${data}${listingHtml('pmo')}`, 'https://jobs.example/jobs/1')).toEqual([]);
    expect(({} as { x?: unknown }).x).toBeUndefined();
  });
  await fc.assert(pages, { numRuns: runs(150, 5000) });
}, 3_600_000);

test('broken JSON is repaired or left, never thrown over', () => {
  const texts = fc.property(changes, (list) => {
    expect(() => repairJson(changed(JSON.stringify(posting('pm')), list))).not.toThrow();
  });
  fc.assert(texts, { numRuns: runs(500, 20_000) });
}, 3_600_000);
