// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { stepThrough } from '../../src/ui/step-through.ts';
import { h } from '../../src/ui/h.ts';
import { renew } from '../../src/ui/renew.ts';

const page = (status: string, count: string, withFold = true) =>
  h(
    'main',
    { 'data-state': status },
    h('div', { id: 'status', role: 'status' }, status),
    h('section', { id: 'list' }, h('button', { id: 'go' }, count)),
    withFold && h('details', { id: 'fold' }, h('summary', {}, 'More'), count),
  );
const byId = (id: string) => document.getElementById(id);

beforeEach(() => {
  document.body.replaceChildren(page('one', '1'));
});

test('the live region stays the same element, so that its new words are read out', () => {
  const status = byId('status');
  renew(document.querySelector('main')!, page('two', '1'));
  expect(byId('status')).toBe(status);
  expect(status?.textContent).toBe('two');
  expect(document.querySelector('main')?.dataset['state']).toBe('two');
});

test('a section that did not change is left alone', () => {
  const list = byId('list');
  renew(document.querySelector('main')!, page('two', '1'));
  expect(byId('list')).toBe(list);
});

test('focus and opened folds survive a change', () => {
  byId('go')?.focus();
  document.querySelector('details')!.open = true;
  renew(document.querySelector('main')!, page('one', '2'));
  expect(document.activeElement).toBe(byId('go'));
  expect(byId('go')?.textContent).toBe('2');
  expect(document.querySelector('details')?.open).toBe(true);
});

test('focus stays on the fold, line or link it was on, though that has no name of its own', () => {
  const lines = (count: string) =>
    h(
      'main',
      {},
      h(
        'section',
        { id: 'list' },
        h('a', { href: '#a' }, 'first'),
        h('button', {}, 'second'),
        h('a', { href: '#b' }, count),
      ),
      h('details', { id: 'fold' }, h('summary', {}, count)),
    );
  for (const place of ['summary', 'a:last-child', 'button']) {
    document.body.replaceChildren(lines('1'));
    document.querySelector<HTMLElement>(place)?.focus();
    renew(document.querySelector('main')!, lines('2'));
    expect(document.activeElement).toBe(document.querySelector(place));
  }
});

test('focus outside what is drawn anew stays where it is', () => {
  const outside = h('button', { id: 'go' }, 'outside');
  document.body.replaceChildren(outside, page('one', '1'));
  outside.focus();
  renew(document.querySelector('main')!, page('one', '2'));
  expect(document.activeElement).toBe(outside);
});

test('sections come and go', () => {
  renew(document.querySelector('main')!, page('one', '1', false));
  expect(byId('fold')).toBeNull();
  renew(document.querySelector('main')!, page('one', '1'));
  expect([...document.querySelector('main')!.children].map(({ id }) => id)).toEqual(['status', 'list', 'fold']);
});

test('J and K step through the lines of the ledger, not of folds, and follow them on the page', () => {
  const clicked: string[] = [];
  const lines = ['a', 'b', 'c'].map((id) => h('button', { id, 'data-action': 'show-line' }, id));
  for (const line of lines) line.addEventListener('click', () => clicked.push(line.id));
  document.body.replaceChildren(...lines, h('details', {}, h('button', { id: 'folded', 'data-action': 'show-line' })));
  for (const key of ['j', 'J', 'k', 'j', 'j', 'j', 'x']) stepThrough(new KeyboardEvent('keydown', { key }));
  expect(clicked).toEqual(['a', 'b', 'a', 'b', 'c']);
  expect(document.activeElement?.id).toBe('c');
});
