import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { check, expressionsInSource, readLedger } from '../../scripts/expressions.mjs';
import { classify } from '../../src/classifier/index.ts';
import { readListing } from '../../src/page/read-listing.ts';
import { jsonLd, listingHtml, posting } from './page.ts';

const ledger = readLedger();
const inSource = expressionsInSource();
/** Longer than any title, line or address that a site shows. */
const attackLength = 20_000;

test('every regular expression in the sources was checked', () => {
  expect(inSource.length).toBeGreaterThan(200);
  // Those that came since the ledger was written are checked here; the ledger saves the time of all others.
  const unknown = inSource.filter((expression) => ledger[expression] === undefined);
  expect(unknown.filter((expression) => check(expression) !== 'safe')).toEqual([]);
}, 120_000);

test('none of them is exponential', () => {
  const found = inSource.map((expression) => ledger[expression]).filter((finding) => finding !== 'safe');
  expect(found.filter((finding) => finding !== undefined && /exponential/.test(finding.found))).toEqual([]);
});

const attacks = Object.entries(ledger).flatMap(([expression, finding]) =>
  finding === 'safe' || !inSource.includes(expression) ? [] : [{ expression, attack: finding.attack }],
);

test.each(attacks)('the text that would make $expression slow holds up neither reader nor classifier', ({ attack }) => {
  const { prefix, pump, suffix } = attack ?? { prefix: ' at', pump: ' \t', suffix: '\u0000' };
  const times = Math.floor((attackLength - prefix.length - suffix.length) / Math.max(1, pump.length));
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
});
