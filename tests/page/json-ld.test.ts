import { expect, test } from 'vitest';
import { domOf } from '../../src/page/dom.ts';
import { readJsonLd } from '../../src/page/json-ld.ts';
import { toEnd } from '../../src/page/steps.ts';
import { openPage } from './open-fixture.ts';

function read(...blocks: string[]) {
  const scripts = blocks.map((block) => `<script type="application/ld+json">${block}</script>`).join('');
  return toEnd(readJsonLd(domOf(openPage(`<head>${scripts}</head><body></body>`))));
}

const plain =
  '{"@type":"JobPosting","title":"PMO Lead","description":"<p>Own the standards.</p><ul><li>Report</li></ul>"}';

test('title, text and employer of a posting are read', () => {
  const [posting] = read(
    '{"@context":"https://schema.org","@type":"JobPosting","title":"PMO Lead &amp; Coach","description":"<p>Own &amp; keep</p>","hiringOrganization":{"name":"Brightmoor"},"identifier":{"value":4102},"url":"https://x.example/1"}',
  );
  expect(posting).toEqual({
    title: 'PMO Lead & Coach',
    text: 'Own & keep',
    company: 'Brightmoor',
    url: 'https://x.example/1',
    id: '4102',
  });
});

test.each([
  ['raw line breaks and tabs in strings', plain.replace('Own the', 'Own\n\tthe')],
  ['a comma too many', plain.replace('"}', '",}')],
  ['a missing comma', plain.replace('Lead",', 'Lead"\n')],
  ['an unknown escape', plain.replace('Own the', 'Own \\$ the')],
  ['CDATA guards', `/*<![CDATA[*/${plain}/*]]>*/`],
  ['a comment round it', `<!-- ${plain} -->`],
  ['the whole block escaped', plain.replace(/"/g, '&quot;')],
  ['keys in the wrong case', plain.replace('"title"', '"Title"').replace('"description"', '"DESCRIPTION"')],
  ['a list of types', plain.replace('"JobPosting"', '["Thing","JobPosting"]')],
  ['a full address as type', plain.replace('"JobPosting"', '"http://schema.org/JobPosting"')],
  ['an array', `[{"@type":"WebSite"},${plain}]`],
  ['a graph', `{"@graph":[{"@type":"WebPage"},${plain}]}`],
  ['an entity inside another', `{"@type":"WebPage","mainEntity":${plain}}`],
])('a posting is read in spite of %s', (_what, block) => {
  expect(read(block)[0]?.title).toBe('PMO Lead');
});

test('markup in a description is taken off, escaped or not', () => {
  const escaped = plain.replace(/</g, '&lt;').replace(/>/g, '&gt;');
  expect(read(plain)[0]?.text).toBe('Own the standards.\nReport');
  expect(read(escaped)[0]?.text).toBe('Own the standards.\nReport');
});

test('duties and qualifications that stand in fields of their own are part of the text', () => {
  const block =
    '{"@type":"JobPosting","title":"A","description":"Intro","responsibilities":["Plan","Lead"],"qualifications":"Degree"}';
  expect(read(block)[0]?.text).toBe('Intro\nPlan\nLead\nDegree');
});

test('other kinds of data and broken blocks give nothing and spoil nothing', () => {
  expect(read('{"@type":"Article","about":"a JobPosting"}', '{"@type":"JobPosting"', '', 'null', plain)).toHaveLength(
    1,
  );
});

test.each([
  ['10 MB of it', `{"@type":"JobPosting","title":"${'x'.repeat(10_000_000)}"}`],
  ['a nesting of 100,000', `${'['.repeat(100_000)}"JobPosting"${']'.repeat(100_000)}`],
  ['too deep a posting', `${'{"a":'.repeat(60)}${plain}${'}'.repeat(60)}`],
])('%s is left unread', (_what, block) => {
  expect(read(block)).toEqual([]);
});

test('blocks after the twentieth are left unread', () => {
  expect(read(...Array.from({ length: 1000 }, () => plain))).toHaveLength(20);
});
