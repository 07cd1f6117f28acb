// @vitest-environment jsdom
import { marked } from 'marked';
import { beforeAll, expect, test } from 'vitest';
import type { Verdict } from '../../src/classifier/index.ts';
import { definitionsVersion } from '../../src/classifier/lexicon/definitions-version.ts';
import { cardJson } from '../../src/ui/card/card-json.ts';
import { cardMarkdown } from '../../src/ui/card/card-markdown.ts';
import { cardText } from '../../src/ui/card/card-text.ts';
import { evidenceCard, type Judged } from '../../src/ui/card/evidence-card.ts';
import { pageWords } from '../../src/ui/card/page-words.ts';
import { speakEnglish } from '../popup/english.ts';
import { reportOf, supportRows } from '../popup/reports.ts';

const facts = { version: '1.2.3', date: '2026-11-23' };
const support = () =>
  reportOf(supportRows, { role: 'pmo', agreement: 'mismatch', suggestedTitle: 'PMO Analyst' }, 'Project Manager');
const forms = (judged: Judged) => [
  cardMarkdown(evidenceCard(judged, facts)),
  cardText(evidenceCard(judged, facts)),
  cardJson(judged, facts),
];

beforeAll(speakEnglish);

test('each form tells title, verdict, clearer title, quotes, address, day and both versions', () => {
  for (const form of forms(support()))
    for (const fact of [
      'Project Manager',
      'Northwind Rail',
      'Reads like a PMO role: supports and oversees projects others deliver.',
      'PMO Analyst',
      'Maintain the project management framework, its templates and its guidance',
      'https://jobs.example.com/1',
      '1.2.3',
      '2026-11-23',
      definitionsVersion,
    ])
      expect(form.replaceAll('\\', '')).toContain(fact);
});

test('a card names each counting line with its side and concepts, and how many lines were left out why', () => {
  const card = evidenceCard(support(), facts);
  expect(card.lines.map(({ side }) => side)).toEqual(['pmo', 'pmo', 'pmo', 'pmo', 'shared', 'shared', 'pm']);
  expect(card.lines[1]).toEqual({
    side: 'pmo',
    quote: 'Maintain the project management framework, its templates and its guidance',
    concepts: ['Owns method, standards and process'],
  });
  expect(card.leftOut).toContainEqual({ reason: 'benefits and pay', count: 2 });
  expect(card.titleCheck).toEqual({
    heading: 'Title and duties disagree',
    reason: 'Title says Project Manager; the duties read like PMO work.',
  });
});

test('the Markdown card reads as headings, lists and one link, its address', () => {
  const page = htmlOf(cardMarkdown(evidenceCard(support(), facts)));
  expect([...page.querySelectorAll('h2, h3')].map((one) => one.textContent)).toEqual([
    'Reads like a PMO role: supports and oversees projects others deliver.',
    'What the duties say',
    'What did not count',
  ]);
  expect([...page.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([
    'https://jobs.example.com/1',
  ]);
  expect(page.querySelectorAll('ul')).toHaveLength(3);
});

const evil = [
  '<img src=x onerror=alert(1)> <b>bold</b> &lt;i&gt; &#60;u&#62;',
  '[click](https://evil.example) ![x](https://evil.example/x.png) [ref]: https://evil.example',
  '<https://evil.example> https://evil.example www.evil.example me@evil.example mailto:me@evil.example',
  '**strong** _em_ ~~gone~~ `code` | a | b | \\<b> \\\\[x](y) $x$ ==mark== ^up^ :tada: #1 @name',
  '# head\n- item\n1. one\n> quote\n```\nfence\n***\n<script>alert(1)</script>',
];

test.each(evil)('words of a listing never become markup or links on a Markdown card: %s', (words) => {
  const report = reportOf(
    [
      ['duty', 'pm', words.replace(/[[\]|]/g, '')],
      ['duty', 'pmo', '• Keep the plan'],
    ],
    { role: 'pm', agreement: 'ambiguous', suggestedTitle: words, title: { clean: words, claims: 'both', note: null } },
    words,
  );
  const judged = { ...report, listing: { ...report.listing, company: words, url: 'javascript:alert(1)' } };
  const page = htmlOf(cardMarkdown(evidenceCard(judged, facts)));
  const tags = new Set([...page.querySelectorAll('*')].map((one) => one.localName));
  expect([...tags].filter((tag) => !['h2', 'h3', 'ul', 'li', 'p', 'strong', 'em'].includes(tag))).toEqual([]);
  expect(page.querySelectorAll('h2, h3')).toHaveLength(2);
  expect(page.textContent).toContain(pageWords(words, 200));
});

test('only a web address is given, and none with a password', () => {
  const cardFor = (url: string | null) => {
    const report = support();
    return evidenceCard({ ...report, listing: { ...report.listing, url } }, facts).address;
  };
  expect(cardFor('javascript:alert(1)')).toBeNull();
  expect(cardFor('file:///etc/hosts')).toBeNull();
  expect(cardFor(null)).toBeNull();
  expect(cardFor('https://me:secret@jobs.example/a?b=<c>#d')).toBe('https://jobs.example/a?b=%3Cc%3E#d');
});

test('characters that turn the writing direction stay out of text, and right-to-left words are isolated', () => {
  expect(pageWords('Manager \u202eretnuoc\u202c \u2067x\u2069', 99)).toBe('Manager retnuoc x');
  expect(pageWords('مدير مشروع', 99)).toBe('\u2068مدير مشروع\u2069');
  const report = reportOf([['duty', 'pm', 'Lead \u202e the rollout']], {}, 'A\u202eB');
  expect(JSON.stringify(evidenceCard(report, facts))).not.toMatch(/\u202e/);
  const json = cardJson(report, facts);
  expect(json).not.toMatch(/\u202e/);
  expect((JSON.parse(json) as { title: string }).title).toBe('A\u202eB');
});

test('a verdict in which a firm’s own pack spoke names it beside the definitions', () => {
  const report = support();
  const pack = { name: 'Northwind', concept: 'Runs the steering board', factor: null };
  const evidence = report.verdict.evidence.map((piece) => ({ ...piece, pack }));
  const judged = { ...report, verdict: { ...report.verdict, evidence } };
  expect(evidenceCard(judged, facts).foot).toContain(`definitions ${definitionsVersion} + Northwind.`);
  expect(JSON.parse(cardJson(judged, facts))).toMatchObject({ definitions: `${definitionsVersion} + Northwind` });
});

test('a listing of any size gives a card of bounded size', () => {
  const rows = Array.from({ length: 2000 }, () => ['duty', 'pm', 'x'.repeat(5000)] as const);
  const judged = reportOf(rows, {}, 'Lead '.repeat(99_999));
  expect(cardMarkdown(evidenceCard(judged, facts)).length).toBeLessThan(20_000);
  expect(cardText(evidenceCard(judged, facts))).toContain('and 1960 more lines');
});

test('every verdict has a card in whole words', () => {
  const verdicts: Partial<Verdict>[] = [
    { role: 'neither', neither: 'language', agreement: 'none' },
    { role: 'neither', neither: 'another-job', agreement: 'mismatch' },
    { role: 'neither', neither: 'too-little', agreement: 'none' },
    { role: 'mixed', agreement: 'ambiguous' },
  ];
  for (const verdict of verdicts)
    for (const form of forms(reportOf([], verdict, ''))) expect(form).not.toMatch(/undefined|\(nothing for/);
});

function htmlOf(markdown: string): HTMLElement {
  const page = document.createElement('div');
  page.innerHTML = marked.parse(markdown, { gfm: true, async: false });
  return page;
}
