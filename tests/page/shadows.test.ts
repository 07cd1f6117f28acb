import { expect, test } from 'vitest';
import { domOf } from '../../src/page/dom.ts';
import { throughShadows, type ShadowDom } from '../../src/page/shadows.ts';
import { openPage } from './open-fixture.ts';
import { openShadows } from './truth.ts';

/** A page with this body, looked through; `<template shadowrootmode>` stands for the shadow tree of its parent. */
function shadowsOf(body: string): { readonly document: Document; readonly dom: ShadowDom } {
  const document = openPage(`<body>${body}</body>`);
  openShadows(document);
  const dom = throughShadows(domOf(document));
  dom.look();
  return { document, dom };
}
const tree = (name: string, inside: string): string =>
  `<${name}><template shadowrootmode="open">${inside}</template></${name}>`;
const ids = (elements: readonly Element[]): string[] => elements.map(({ id }) => id);

test('what stands in the shadow trees of custom elements is found behind what stands in the page', () => {
  const { dom } = shadowsOf(`${tree('x-card', '<a id="one"></a>')}<a id="two"></a>`);
  expect(ids(dom.all('a'))).toEqual(['two', 'one']);
});

test('trees within trees are found', () => {
  const { dom } = shadowsOf(tree('x-list', `<b></b>${tree('x-card', tree('x-link', '<a id="one"></a>'))}`));
  expect(dom.roots().map(({ host }) => host.localName)).toEqual(['x-list', 'x-card', 'x-link']);
  expect(ids(dom.all('a'))).toEqual(['one']);
});

test('trees of elements that are not custom are not asked for', () => {
  const { dom } = shadowsOf(tree('div', '<a id="one"></a>'));
  expect(dom.roots()).toEqual([]);
  expect(dom.all('a')).toEqual([]);
});

test('trees that came after the last look are found with the next, and those that went are forgotten', () => {
  const { document, dom } = shadowsOf(tree('x-card', '<a id="one"></a>'));
  const later = document.createElement('x-card');
  later.attachShadow({ mode: 'open' }).append(document.createElement('a'));
  document.body.append(later);
  expect(dom.all('a')).toHaveLength(1);
  dom.look();
  expect(dom.all('a')).toHaveLength(2);
  document.querySelector('x-card')?.remove();
  dom.look();
  expect(dom.roots()).toEqual([later.shadowRoot]);
});

test('within an element only its own trees are searched, its own and those below it', () => {
  const { document, dom } = shadowsOf(
    `<x-card id="host"></x-card><div id="in"><p></p>${tree('x-card', '<a id="one"></a>')}</div>${tree('x-card', '<a id="two"></a>')}`,
  );
  const within = (id: string) => ids(dom.all('a', document.getElementById(id)));
  expect(within('in')).toEqual(['one']);
  expect(within('host')).toEqual([]);
  const host = document.querySelectorAll('x-card')[2]!;
  expect(ids(dom.all('a', host))).toEqual(['two']);
});

test('a tree within an element is found though no look has seen it, once the page is known to have any', () => {
  const { document, dom } = shadowsOf(tree('x-card', ''));
  const later = document.createElement('x-later');
  later.attachShadow({ mode: 'open' }).append(document.createElement('a'));
  document.body.append(later);
  expect(dom.all('a', later)).toHaveLength(1);
  expect(dom.roots()).toHaveLength(2);
});

test('no more elements are found than are asked for', () => {
  const links = (count: number) => '<a></a>'.repeat(count);
  const { dom } = shadowsOf(`${links(2)}${tree('x-card', links(3))}${tree('x-card', links(3))}`);
  expect([0, 1, 2, 3, 5, 6, 8, 20].map((most) => dom.all('a', null, most).length)).toEqual([0, 1, 2, 3, 5, 6, 8, 8]);
});

test('the parent of what stands at the top of a shadow tree is its host', () => {
  const { document, dom } = shadowsOf(tree('x-card', '<p id="top"><a id="link"></a></p>'));
  const host = document.querySelector('x-card')!;
  const top = host.shadowRoot!.querySelector('p')!;
  expect(dom.parent(top)).toBe(host);
  expect(dom.parent(top.firstChild!)).toBe(top);
  expect(dom.parent(host)).toBe(document.body);
  expect(dom.parent(document)).toBeNull();
  const loose = document.createDocumentFragment();
  loose.append(document.createElement('p'));
  expect(dom.parent(loose.firstChild!)).toBe(loose);
});

test('a form whose field is called host is the parent of what stands in it', () => {
  const { document, dom } = shadowsOf('<form><input name="host"><p id="in"></p></form>');
  expect(dom.parent(document.getElementById('in')!)).toBe(document.querySelector('form'));
});

test('a selector that no browser knows finds nothing, in the page and in its trees', () => {
  const { dom } = shadowsOf(tree('x-card', '<a></a>'));
  expect(dom.all('a:no-such')).toEqual([]);
});
