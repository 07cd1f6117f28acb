import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { pagePrint } from '../../src/page/page-print.ts';

const open = (body: string, title = 'A job'): Document =>
  new JSDOM(`<!doctype html><title>${title}</title><body>${body}</body>`).window.document;

const paragraphs = (count: number): string =>
  Array.from({ length: count }, (_, at) => `<p>Line number ${at} of a page that goes on for long</p>`).join('');

test.each([
  ['one word', (document: Document) => (document.querySelector('p')!.textContent = 'other')],
  ['its title', (document: Document) => (document.title = 'Another job')],
  ['a line that goes away', (document: Document) => document.querySelector('p')!.remove()],
])('a page has another mark after a change of %s', (_what, change) => {
  const document = open('<p>words</p><p>more words</p>');
  const before = pagePrint(document);
  expect(pagePrint(document)).toBe(before);
  change(document);
  expect(pagePrint(document)).not.toBe(before);
});

test('of a long text a change of one paragraph is seen, and the mark stays short', () => {
  const document = open(paragraphs(8_000));
  const before = pagePrint(document);
  expect(before.length).toBeLessThan(320_000);
  const some = document.querySelectorAll('p')[4_321]!;
  some.textContent = `${'x'.repeat(400)}${some.textContent}`.slice(0, 500);
  expect(pagePrint(document)).not.toBe(before);
});

test('data of ten megabytes in the page is no part of its mark, and text before and after it is', () => {
  const data = `<script type="application/ld+json">"${'x'.repeat(10_000_000)}"</script>`;
  const document = open(`<p>first</p><div><p>before</p>${data}<p>after</p></div><p>last</p>`);
  expect(pagePrint(document)).toBe('A job\nfirstbeforeafterlast');
});
