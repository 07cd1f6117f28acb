// @vitest-environment jsdom
import { beforeAll, expect, test } from 'vitest';
import { emptyPack } from '../../src/classifier/index.ts';
import { defaultSettings } from '../../src/extension/parse-settings.ts';
import { siteName } from '../../src/options/sites-view.ts';
import { siteAddress } from '../../src/options/site-address.ts';
import type { OptionsState } from '../../src/options/state.ts';
import { view } from '../../src/options/view.ts';
import { speakEnglish } from '../popup/english.ts';

const plain: OptionsState = {
  settings: defaultSettings,
  own: {},
  locked: new Set(),
  newer: false,
  granted: [],
  known: ['https://www.jobs.example/*', 'https://*.work.example/*'],
  commands: [{ name: 'toggle-highlights', does: 'Show the evidence on the page', keys: 'Alt+Shift+H' }],
  pack: null,
  packLocked: false,
  packFault: null,
  editing: null,
  note: null,
  undo: null,
};
const show = (state: Partial<OptionsState> = {}) => view({ ...plain, ...state });
const labels = (root: ParentNode, selector: string) =>
  [...root.querySelectorAll(selector)].map(({ textContent }) => textContent);
const pack = {
  ...emptyPack('Harbour Vale'),
  concepts: [{ name: 'Gate board', side: 'pmo', weight: 0.5, phrases: ['run the circle', 'keep the gate'] } as const],
  factors: [
    { concept: 'pmo-office-work', factor: 0.5 },
    { concept: 'from-the-future', factor: 2 },
  ],
};

beforeAll(speakEnglish);

test('every field has a label, and every part its heading and a live region', () => {
  const page = show({ pack });
  for (const field of page.querySelectorAll<HTMLElement>('input:not(.file input), select, textarea'))
    expect(page.querySelector(`label[for="${field.id}"]`), field.id).not.toBeNull();
  for (const section of page.querySelectorAll('section')) {
    expect(page.querySelector(`#${section.getAttribute('aria-labelledby') ?? ''}`)?.textContent).not.toBe('');
    expect(section.nextElementSibling?.getAttribute('role')).toBe('status');
  }
  const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('known job sites are asked for together until all are granted, and each is taken back by name', () => {
  expect(show().querySelector('#ask-known')?.textContent).toContain('2');
  expect(show().querySelector('#remove-all')).toBeNull();
  const granted = [...plain.known, 'https://careers.harbour.example/*'];
  const page = show({ granted });
  expect(page.querySelector('#ask-known')).toBeNull();
  expect(labels(page, '.sites bdi')).toEqual(['jobs.example', 'work.example', 'careers.harbour.example']);
  const [first] = page.querySelectorAll<HTMLElement>('[data-action="remove-site"]');
  expect(first?.dataset['value']).toBe('https://www.jobs.example/*');
  expect(first?.getAttribute('aria-label')).toBe('Take back: jobs.example');
});

test('a pattern for every address is told as that', () => {
  expect(['https://*/*', '*://*/*', '<all_urls>'].map(siteName)).toEqual(['Every site', 'Every site', 'Every site']);
});

test.each([
  ['jobs.example.com', 'https://jobs.example.com/'],
  [' http://jobs.example.com:8080/a?b#c ', 'http://jobs.example.com:8080/a?b#c'],
  ['münchen.example', 'https://xn--mnchen-3ya.example/'],
  ['*', null],
  ['*.example.com', null],
  ['https://*/', null],
  ['', null],
  ['two words', null],
  ['javascript:alert(1)', null],
  ['https://', null],
  [null, null],
])('the address %j is %j', (typed, address) => {
  expect(siteAddress(typed)).toBe(address);
});

test('what the organisation has set cannot be changed and says so', () => {
  const page = show({ locked: new Set(['board', 'markStyle', 'boardLimit']), packLocked: true, pack });
  const disabled = [...page.querySelectorAll<HTMLInputElement>('input:disabled')].map(({ id }) => id);
  expect(labels(page, '.locked')).toHaveLength(4);
  expect(disabled).toEqual([
    'setting-markStyle-colours',
    'setting-markStyle-lines',
    'setting-markStyle-tints',
    'setting-markStyle-strong',
    'setting-board',
    'setting-boardLimit',
  ]);
  expect(labels(page, '#pack > .locked')).toEqual(['Set by your organisation.']);
  expect(page.querySelector('#import-pack, #reset-pack, #concept-form, [data-factor], #remove-concept-x')).toBeNull();
  expect(page.querySelector('#export-pack')).not.toBeNull();
});

test('settings of a newer version are shown as such, and nothing offers to change them', () => {
  const page = show({ newer: true });
  expect(page.querySelector('#newer')?.textContent).toContain('newer version');
  expect(page.querySelectorAll('input[data-setting]:enabled')).toHaveLength(0);
  expect(page.querySelector('#import, #reset')).toBeNull();
  expect(labels(page, '.locked')).toEqual([]);
});

test('the pack is shown as what differs from the default', () => {
  const page = show({ pack });
  expect(page.querySelector('#pack')?.textContent).toContain('Harbour Vale: 1 concept added, 2 weighed anew.');
  expect(labels(page, '.diff strong')).toEqual(['Gate board', 'Does the work of the office', 'from-the-future']);
  expect(labels(page, '.diff .hint')[0]).toBe('run the circle · keep the gate');
  expect(show().querySelector('#pack')?.textContent).toContain('Nothing.');
});

test('a concept is changed in the form it was made in', () => {
  const page = show({ pack, editing: 'Gate board' });
  expect(page.querySelector<HTMLTextAreaElement>('#concept-phrases')?.value).toBe('run the circle\nkeep the gate');
  expect(page.querySelector<HTMLSelectElement>('#concept-weight')?.value).toBe('0.5');
  expect(page.querySelector<HTMLElement>('#concept-form')?.dataset['value']).toBe('Gate board');
});

test('a stored pack with a fault is left out and says why', () => {
  const page = show({ packFault: { fault: 'phrase', at: 'concepts[0].phrases[1]' } });
  expect(page.querySelector('.fault')?.textContent).toContain('(concepts[0].phrases[1])');
  expect(page.querySelector('#reset-pack')).not.toBeNull();
});

test('an action answers in the live region of its part, with an undo where something was lost', () => {
  const backup = { settings: {}, pack: null };
  const page = show({ note: { section: 'pack', text: 'Gone.' }, undo: { section: 'pack', backup } });
  expect(page.querySelector('#pack-note')?.textContent).toBe('Gone.Undo');
  expect(page.querySelector('#backup-note')?.textContent).toBe('');
});
