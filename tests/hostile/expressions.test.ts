import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { expressionsInSource, fault, readLedger } from '../../scripts/expressions.mjs';
import { classify } from '../../src/classifier/index.ts';
import { readListing } from '../../src/page/read-listing.ts';
import { jsonLd, listingHtml, posting } from './page.ts';

const proved = new Set(readLedger());
const inSource = await expressionsInSource();
/** Longer than any title, line or address that a site shows. */
const attackLength = 20_000;

test('every regular expression in the sources was proved to take a time in proportion to the text', () => {
  expect(inSource.length).toBeGreaterThan(200);
  // Those that came since the ledger was written are checked here; the ledger saves the time of all others.
  expect(inSource.filter((expression) => !proved.has(expression) && fault(expression) !== null)).toEqual([]);
}, 120_000);

/** Beginnings, what follows again and again, and ends that made careless ways of writing an expression slow. */
const attacks: readonly (readonly [prefix: string, pump: string, suffix: string])[] = [
  ['', ' JOB AT ', '\n JOB IN '],
  ['', '@@', '\n@'],
  ['T', '-INDEED-O', '\n-INDEED'],
  ['', ' at 0t', '\n'],
  ['"@TYPE":', '\t', ''],
  ['', '\t', ''],
  ['', '0000', '-'],
  ['', '[', ''],
  ['', '(', ''],
  ['', ', a', ')'],
  ['', '0000000.htm-JV_', ''],
  ['', '/job/', '\n/job/jid0'],
  ['#', '/job/', '\n/job/0iienspjnn'],
  ['/', 'pply/job/', 'pply'],
  ['/jobs/', '-jobs-in--', '//'],
  ['', '/', '\n/'],
  ['', ',0,', ',K 0K-0K'],
  ['', ' ', '#0-000)'],
  ['', '\t', '\0-JOB POST'],
  ['', ' ', 'O JOB DETAIL'],
  ['', '\t', 'L'],
  ['', '\t', '\0\n'],
  ['-', '\t', '-'],
  ['|', '\t\t', '\0'],
  ['N\t\t\t', '\t\t', '\t'],
  ['\0', '-', '\0'],
  ['APPLY FOR \0', ' AT ', '\n'],
  ['JOB APPLICATION FOR F', ' AT A', '\n'],
  [' at', ' \t', '\0'],
];

test.each(attacks)(
  '%j, then %j over and over, then %j holds up neither reader nor classifier',
  (prefix, pump, suffix) => {
    const times = Math.floor((attackLength - prefix.length - suffix.length) / pump.length);
    const text = prefix + pump.repeat(times) + suffix;
    const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
    const url = `https://jobs.example/${encodeURI(text.replace(/\p{Cs}/gu, '').slice(0, 4000))}`;
    const { window } = new JSDOM(
      `<title>${escaped}</title><meta property="og:title" content="${escaped}">${jsonLd(JSON.stringify({ ...posting('pm'), title: text }))}
    ${listingHtml('pm').replace(/(<h1[^>]*>)/, `$1${escaped}`)}<p>${escaped}</p>`,
      { url },
    );
    // The processor's own time: a busy machine proves nothing about an expression.
    const start = process.cpuUsage();
    const reading = readListing(window.document, url);
    classify({ title: text, text: `${text}\nOwn the budget of the project`, company: text, url });
    const { user, system } = process.cpuUsage(start);
    window.close();
    expect(reading.state).toMatch(/listing|none/);
    expect((user + system) / 1000).toBeLessThan(1500);
  },
);
