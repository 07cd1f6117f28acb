import { expect, test } from 'vitest';
import { domOf } from '../../src/page/dom.ts';
import { textMap, type TextMap, type TextOptions } from '../../src/page/text-map.ts';
import { openPage } from './open-fixture.ts';

/** The text of a page with this body, and the page. */
function read(markup: string, options?: TextOptions): TextMap & { readonly document: Document } {
  const document = openPage(`<body>${markup}</body>`);
  return { document, ...textMap(domOf(document), [document.body], options) };
}
const headingsOf = (markup: string): (string | undefined)[] => {
  const { text, headings } = read(markup);
  return headings.map((offset) => text.slice(offset).split('\n')[0]);
};
const sentence = 'You will own the plan of the move to the new site and keep it up to date at all times';

test.each([
  '<h1>Duties</h1>',
  '<h6>Duties</h6>',
  '<div role="heading">Duties</div>',
  '<p><b>Duties</b></p>',
  '<p><strong>Duties</strong>:</p>',
  '<p><b>Duties</b> <b>2026</b></p>',
  '<p>– <b>Duties</b></p>',
  '<p style="font-weight:bold">Duties</p>',
  '<p style="color:red; FONT-WEIGHT : 600">Duties</p>',
  '<p><span style="font-weight:900">Duties</span></p>',
  '<ul><li><b>Duties</b><ul><li>Plan</li></ul></li></ul>',
  '<ul><li><b>Duties</b> <ol><li>Plan</li></ol></li></ul>',
  '<table><caption>Duties</caption></table>',
  '<details><summary>Duties</summary></details>',
])('%s is a heading', (markup) => {
  const [heading, ...others] = headingsOf(`<p>Before</p>${markup}<p>After</p>`);
  expect(heading).toContain('Duties');
  expect(others).toEqual([]);
});

test.each([
  '<p>Duties</p>',
  '<div role="note">Duties</div>',
  '<p><b>Duties</b> of yours</p>',
  '<p>Your <b>duties</b></p>',
  '<p style="font-weight:500">Duties</p>',
  '<p style="font-weight:normal">Duties</p>',
  '<p style="x-font-weight:bold">Duties</p>',
  '<ul><li><b>Duties</b></li></ul>',
  '<ul><li><b>Duties</b><p>Plan</p></li></ul>',
  '<ul><li style="font-weight:bold">Duties</li></ul>',
  '<h2>2026</h2>',
  '<h2>***</h2>',
  '<p><b>- - -</b></p>',
])('%s is none', (markup) => {
  expect(headingsOf(`<p>Before</p>${markup}<p>After</p>`)).toEqual([]);
});

test('what is bold or a heading ends with its element', () => {
  expect(headingsOf('<div><b>Duties</b><br>Plan the move</div><div>Lead</div>')).toEqual(['Duties']);
  expect(headingsOf('<div><h2>Duties</h2>Plan the move<ul><li>Lead</li></ul><b>Profile</b></div>')).toEqual([
    'Duties',
    'Profile',
  ]);
});

test('a heading is no longer than 120 letters', () => {
  const heading = (length: number) => headingsOf(`<h2>${'x'.repeat(length)}</h2>`).length;
  expect([120, 121].map(heading)).toEqual([1, 0]);
});

test('lines of fewer than 60 letters may stand twice, longer ones are copies, and places behind them hold', () => {
  const twice = (length: number) => {
    const line = `<p>${'x'.repeat(length)}</p>`;
    return read(`${line}${line}<p>Lead the team</p>`);
  };
  expect(twice(59).text.split('\n')).toHaveLength(3);
  const { text, rangeAt } = twice(60);
  expect(text.split('\n')).toHaveLength(2);
  expect(rangeAt(61, text.length)?.toString()).toBe('Lead the team');
  expect(read(`<p>${sentence}</p><p>${sentence}</p>`, { repeats: true }).text.split('\n')).toHaveLength(2);
});

test.each([
  ['a blank line', `${sentence}\n\nLead the team`, 2],
  ['a blank line of spaces', `${sentence}\n  \t\nLead the team`, 2],
  ['bullets', `${sentence}\n• Lead the team\n• Own the budget`, 3],
  ['dashes', `${sentence}\n  - Lead the team\n  - Own the budget`, 3],
  ['stars after line feeds of Windows', `${sentence}\r\n* Lead the team\r\n* Own the budget`, 3],
  ['old line ends', `${sentence}\r– Lead the team`, 2],
  ['line breaks alone, as in wrapped source', `${sentence}\nLead the team`, 1],
  ['a dash within a word', `${sentence}\n-ing forms`, 1],
  ['a short text', 'Own the plan\n\nLead the team', 1],
  ['blank lines around it', `\n\n${sentence}\n\n`, 1],
])('a text node that holds %s', (_what, data, lines) => {
  expect(read(`<div>${data}</div>`).text.split('\n')).toHaveLength(lines);
  expect(read(`<div>${data}</div>`, { textOnly: true }).text.split('\n')).toHaveLength(lines);
});

test.each([
  '<p>Own the plan</p>',
  '<p>  Own   the plan  </p>',
  '<p>Own<b> the </b>plan</p>',
  '<p>Own <b>the</b> plan</p>',
  '<p>Own<b>\n</b>the  <i>plan</i></p>',
  '<p>Own the</p> <p> plan</p>',
  '<p>Own\u00a0the\u2003plan<br> now </p>',
  `<p>${sentence}\n\n${sentence}</p>`,
])('%s reads the same with and without the way back to the page', (markup) => {
  const { text, headings } = read(markup);
  const quick = read(markup, { textOnly: true });
  expect([quick.text, quick.headings]).toEqual([text, headings]);
  expect(quick.rangeAt(0, 3)).toBeNull();
});

test('of the white space between two words the range holds what stands for it, and no more', () => {
  const { text, rangeAt } = read('<p><b>Own</b>   <b>the</b>  plan <i> now</i></p>');
  expect(text).toBe('Own the plan now');
  expect(rangeAt(3, 7)?.toString()).toBe(' the');
  expect(rangeAt(7, 12)?.toString()).toBe(' plan');
  expect(rangeAt(12, 13)?.toString()).toBe(' ');
  expect(rangeAt(0, 4)?.toString()).toBe('Own   ');
  expect(rangeAt(0, 16)?.toString()).toBe('Own   the  plan  now');
});

test('white space at the ends of blocks belongs to no line', () => {
  expect(read('<div>One <p> two</p> three<br> four</div> <p>five</p>').text).toBe('One\ntwo\nthree\nfour\nfive');
});

test('no range is given when the words at either end have changed, nor over no words', () => {
  const spoil = (at: number) => {
    const { document, rangeAt } = read('<p>Own <b>the</b> plan</p>');
    const nodes = [...document.querySelectorAll('p, b')].flatMap((element) => [...element.childNodes]);
    const [own, , plan, the] = nodes as Text[];
    [own, the, plan][at]!.data = 'else';
    return rangeAt(0, 12)?.toString();
  };
  expect([0, 1, 2].map(spoil)).toEqual([undefined, 'Own else plan', undefined]);
  const { rangeAt } = read('<p>Own</p>');
  expect([rangeAt(-1, 2), rangeAt(1, 1), rangeAt(0, 4), rangeAt(NaN, 2)]).toEqual([null, null, null, null]);
  expect(rangeAt(0, 3)?.toString()).toBe('Own');
  expect(read('').rangeAt(0, 0)).toBeNull();
});

test('a range that ends or begins at a line break keeps to its lines', () => {
  const { rangeAt } = read('<p>Own</p><p>Lead</p>');
  expect(rangeAt(0, 4)?.toString()).toBe('Own');
  expect(rangeAt(3, 8)?.toString()).toBe('Lead');
});

test('of one node 256 KiB are read, and of a page no more after 2 MiB', () => {
  const document = openPage('<body></body>');
  const add = (letter: string, length: number) => {
    const p = document.createElement('p');
    p.append(letter.repeat(length));
    document.body.append(p);
  };
  add('a', 300_000);
  const lengths = () =>
    textMap(domOf(document), [document.body])
      .text.split('\n')
      .map((line) => line.length);
  expect(lengths()).toEqual([262_144]);
  for (const letter of 'bcdefgh') add(letter, 300_000);
  add('i', 10);
  expect(lengths()).toHaveLength(8);
});

test('only what stands between the ends of a range is read when one is given', () => {
  const { document } = read(
    '<p>Before</p><p id="a">Own the <b>plan</b></p><p>Lead</p><p id="z">Keep the budget</p><p>x</p>',
  );
  const range = document.createRange();
  range.setStart(document.getElementById('a')!.firstChild!, 4);
  range.setEnd(document.getElementById('z')!.firstChild!, 8);
  const map = textMap(domOf(document), [document.body], { clip: range });
  expect(map.text).toBe('the plan\nLead\nKeep the');
  expect(map.rangeAt(0, 8)?.toString()).toBe('the plan');
  expect(map.rangeAt(14, 22)?.toString()).toBe('Keep the');
});

test('what is to be skipped is left out, and several elements are read one after the other', () => {
  const { document } = read('<div id="a">One<p id="s">two</p></div><i id="b">three</i><i id="c">four</i>');
  const byId = (id: string) => document.getElementById(id)!;
  const skip = new Set([byId('s')]);
  expect(textMap(domOf(document), [byId('a'), byId('b'), byId('c')], { skip }).text).toBe('One\nthree\nfour');
});

test('no more nodes of an element are looked at than asked for', () => {
  const words = (most: number) => read('<p>One</p><p>two</p><p>three</p>', { most }).text.split('\n').length;
  expect(words(4)).toBeLessThan(3);
  expect(words(100)).toBe(3);
});
