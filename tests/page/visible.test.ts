import { expect, test } from 'vitest';
import { domOf } from '../../src/page/dom.ts';
import { textMap } from '../../src/page/text-map.ts';
import { openPage } from './open-fixture.ts';

/** The lines that are read of a page with this body. */
const linesOf = (body: string): string[] => {
  const document = openPage(`<body>${body}</body>`);
  return textMap(domOf(document), [document.body]).text.split('\n');
};

test.each([
  ['<p hidden>Plan</p>', false],
  ['<p hidden="hidden">Plan</p>', false],
  ['<p hidden="until-found">Plan</p>', true],
  ['<p style="display:none">Plan</p>', false],
  ['<p style="DISPLAY : NONE">Plan</p>', false],
  ['<p style="color:red;display:none">Plan</p>', false],
  ['<p style="color:red;  visibility  :  hidden">Plan</p>', false],
  ['<p style="visibility:hidden">Plan</p>', false],
  ['<p style="--display:none">Plan</p>', true],
  ['<p style="">Plan</p>', true],
  ['<p style="display:block">Plan</p>', true],
  ['<p style="visibility:visible">Plan</p>', true],
  ['<p class="hidden" title="display:none">Plan</p>', true],
  ['<div role="navigation">Plan</div>', false],
  ['<div role="main">Plan</div>', true],
  ['<dialog>Plan</dialog>', false],
  ['<dialog open>Plan</dialog>', true],
  ['<dialog open hidden>Plan</dialog>', false],
  ['<dialog open role="navigation">Plan</dialog>', false],
  ['<nav>Plan</nav>', false],
])('whether the page shows what %s says: %j', (markup, isShown) => {
  expect(linesOf(`<p>Before</p>${markup}<p>After</p>`)).toEqual(
    isShown ? ['Before', 'Plan', 'After'] : ['Before', 'After'],
  );
});

test.each([
  ['the panel of a tab', '<div role="tabpanel" hidden>Plan</div>', true],
  ['such a panel hidden by its style', '<div role="tabpanel" style="display:none">Plan</div>', true],
  ['a region that says what names it', '<div role="region" aria-labelledby="a" hidden>Plan</div>', true],
  ['a region that nothing names', '<div role="region" hidden>Plan</div>', false],
  ['a named part that is no region', '<div aria-labelledby="a" hidden>Plan</div>', false],
  ['a note', '<div role="note" hidden>Plan</div>', false],
  ['what a control unfolds', '<i aria-controls="a" aria-expanded="false"></i><div id="a" hidden>Plan</div>', true],
  ['what a control does not unfold', '<i aria-controls="a"></i><div id="a" hidden>Plan</div>', false],
  [
    'a menu',
    '<i aria-controls="a" aria-expanded="false" aria-haspopup="true"></i><div id="a" hidden>Plan</div>',
    false,
  ],
  [
    'what another control unfolds',
    '<i aria-controls="b" aria-expanded="true"></i><div id="a" hidden>Plan</div>',
    false,
  ],
  ['a part without a name', '<i aria-controls="" aria-expanded="true"></i><div hidden>Plan</div>', false],
])('folded away, but one press from being read: %s', (_what, markup, isRead) => {
  expect(linesOf(`<p>Before</p>${markup}`)).toEqual(isRead ? ['Before', 'Plan'] : ['Before']);
});

const panel = (tab: string): string => `${tab}<div role="tabpanel" id="p" aria-labelledby="t" hidden>Plan</div>`;

test.each([
  ['The job', true],
  ['Company', false],
  ['The company', false],
  ['  About us', false],
  ['About Brightmoor', false],
  ['About the role', true],
  ['About this job', true],
  ['About your opportunity', true],
  ['About you', true],
  ['About youth work', false],
  ['Reviews', false],
  ['Das Unternehmen', false],
  ['Über uns', false],
  ["L'entreprise", false],
  ['La empresa', false],
  ['Over ons', false],
  ['Our company', true],
])('the panel of the tab “%s” tells of the job: %j', (name, isRead) => {
  const read = isRead ? ['Plan'] : [''];
  // The tab itself is a button, and no part of the text.
  expect(linesOf(panel(`<button id="t">${name}</button>`))).toEqual(read);
  expect(linesOf(panel(`<button aria-controls="p">${name}</button>`))).toEqual(read);
});

test('a panel that no tab names is called after its first heading', () => {
  const panelOf = (heading: string) => linesOf(`<div role="tabpanel" hidden>${heading}<p>Plan</p></div>`);
  expect(panelOf('<h3>Your tasks</h3>')).toEqual(['Your tasks', 'Plan']);
  expect(panelOf('<h3>Reviews</h3>')).toEqual(['']);
  expect(panelOf('<h6>Reviews</h6>')).toEqual(['']);
  expect(panelOf('<h3>Your tasks</h3><h3>Reviews</h3>')).toEqual(['Your tasks', 'Reviews', 'Plan']);
  expect(panelOf('<p>Reviews</p>')).toEqual(['Reviews', 'Plan']);
});

test('a panel whose tab bears a name that no page would give is called after its heading', () => {
  const body = '<div role="tabpanel" aria-labelledby="a b" hidden><h3>Reviews</h3>Plan</div>';
  expect(linesOf(`<button id="a b">The job</button>${body}`)).toEqual(['']);
});

test.each([
  ['<h3><button>Your tasks</button></h3>', true],
  ['<h3><button>Show more</button></h3>', true],
  ['<div><button>Your tasks</button></div>', false],
  ['<header><button>Your tasks</button></header>', false],
  ['<button aria-controls="p" aria-expanded="false">Your tasks</button>', true],
  ['<button aria-controls="p" aria-expanded="false">  Your tasks  </button>', true],
  ['<button aria-controls="" aria-expanded="false">Your tasks</button>', false],
  ['<button aria-expanded="false">Your tasks</button>', false],
  ['<button aria-controls="p">Your tasks</button>', false],
  ['<button aria-controls="p" aria-expanded="false" aria-haspopup="menu">Your tasks</button>', false],
  ['<button aria-controls="p" aria-expanded="false"> Show all</button>', false],
  ['<button aria-controls="p" aria-expanded="false">Mehr anzeigen</button>', false],
  ['<button aria-controls="p" aria-expanded="false">Pokaż więcej</button>', false],
  ['<button aria-controls="p" aria-expanded="false">Openings and tasks</button>', true],
  ['<button aria-controls="p" aria-expanded="false"></button>', false],
])('%s is what a section is called: %j', (button, isName) => {
  const lines = linesOf(`${button}<div>Plan</div>`).map((line) => line.trim());
  expect(lines.length).toBe(isName ? 2 : 1);
  expect(lines.at(-1)).toBe('Plan');
});
