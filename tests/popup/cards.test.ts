// @vitest-environment jsdom
import { beforeAll, expect, test } from 'vitest';
import { cardsView, type CardRow } from '../../src/ui/cards-view.ts';
import { speakEnglish } from './english.ts';

beforeAll(speakEnglish);

const row = (id: number, more: Partial<CardRow> = {}): CardRow => ({
  frameId: 0,
  id,
  title: `Project Manager ${String(id)}`,
  claims: 'pm',
  verdict: null,
  isOnShow: false,
  ...more,
});
const view = (cards: readonly CardRow[], isBeside = false, total = cards.length): HTMLElement | null =>
  cardsView({ total, cards }, isBeside);
const texts = (root: ParentNode | null, selector: string): string[] =>
  [...(root?.querySelectorAll(selector) ?? [])].map((one) => one.textContent);

test('a page without titles has no section for them', () => {
  expect(view([])).toBeNull();
});

test('a list of jobs says so and counts its titles', () => {
  expect(texts(view([row(0)]), 'h2')).toEqual(['This page is a list of jobs: 1 title read']);
  expect(texts(view([row(0), row(1)], false, 1200), 'h2')).toEqual(['This page is a list of jobs: 1200 titles read']);
});

test('beside a listing the titles are folded', () => {
  expect(view([row(0)], true)?.tagName).toBe('DETAILS');
  expect(view([row(0)], false)?.tagName).toBe('SECTION');
});

test('each row says what its title claims', () => {
  const claims = (['pm', 'pm-tagged', 'pmo', 'both', 'neighbour'] as const).map((one, id) => row(id, { claims: one }));
  expect(texts(view(claims), '.claim')).toEqual([
    'Title says Project Manager',
    'Title says Project Manager',
    'Title says PMO',
    'Title may be either',
    'Title names a role beside the two',
  ]);
});

test('a listing that was judged shows its verdict in place of the claim, and whether the title fits', () => {
  const cards = [
    row(0, { verdict: { role: 'pmo', agreement: 'mismatch' } }),
    row(1, { verdict: { role: 'mixed', agreement: 'ambiguous' } }),
    row(2, { claims: 'none', verdict: { role: 'neither', agreement: 'none' } }),
  ];
  expect(texts(view(cards), '.claim')).toEqual(['Judged: PMOTitle does not fit', 'Judged: both', 'Judged: neither']);
});

test('titles that claim neither role are folded under the others, at most 100 of them', () => {
  const others = Array.from({ length: 150 }, (_, id) => row(id, { claims: 'none', title: `Nurse ${String(id)}` }));
  const section = view(others, false, 400);
  expect(texts(section, '#cards-others h3')).toEqual(['400 titles claim neither role']);
  expect(texts(section, '#cards-others li')).toHaveLength(100);
  expect(texts(section, '.rest')).toEqual(['and 300 more']);
  expect(texts(section, '.note')).toContain('No title here claims to be a Project Manager or a PMO role.');
});

test('a title is text, whatever it holds, and its button knows its card and frame', () => {
  const section = view([row(7, { title: '<img src=x onerror=alert(1)>', frameId: 3, isOnShow: true })]);
  const button = section?.querySelector('button');
  expect(section?.querySelector('img')).toBeNull();
  expect(button?.textContent).toBe('<img src=x onerror=alert(1)>');
  expect(button?.dataset).toMatchObject({ action: 'show-card', frame: '3', card: '7' });
  expect(button?.getAttribute('aria-current')).toBe('true');
});
