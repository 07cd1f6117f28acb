// @vitest-environment jsdom
import { beforeAll, expect, test } from 'vitest';
import { classify } from '../../src/classifier/index.ts';
import { sample } from '../../src/welcome/sample.ts';
import { view, type WelcomeState } from '../../src/welcome/view.ts';
import { speakEnglish } from '../popup/english.ts';

const plain: WelcomeState = { verdict: classify(sample), choice: null, browser: 'chrome', keys: 'Alt+Shift+M' };
const show = (state: Partial<WelcomeState> = {}) => view({ ...plain, ...state });
const textOf = (root: ParentNode, selector: string) => root.querySelector(selector)?.textContent ?? null;

beforeAll(speakEnglish);

test('the example shows what Remit is for: a title that says one role over the duties of the other', () => {
  expect(plain.verdict).toMatchObject({ role: 'pm', agreement: 'mismatch', suggestedTitle: 'Project Manager' });
  const page = show();
  expect(textOf(page, '.verdict')).toContain('Reads like a Project Manager');
  expect(textOf(page, '#title-check')).toContain('Title and duties disagree');
  expect(page.querySelector('#title-check button')).toBeNull();
});

test('every line of the example stands on the page', () => {
  const lines = [...show().querySelectorAll('[data-line]')].map(({ textContent }) => textContent);
  expect(lines.join('\n')).toBe(sample.text);
});

test('each line of the example is marked for the side that it counts for, and for no other', () => {
  const { verdict } = plain;
  const sides = verdict!.lines.map(({ side, evidence }) => evidence.every((one) => one.side === side));
  expect(sides).not.toContain(false);
});

test('before the verdict the page says that it reads', () => {
  expect(textOf(show({ verdict: null }), '.verdict-card')).toContain('Reading');
});

test('the choice is told in a live region and on its button', () => {
  const said = (choice: WelcomeState['choice']) => textOf(show({ choice }), '[role="status"]');
  expect(said(null)).toBe('');
  expect(said('auto')).toContain('Done');
  expect(said('click')).toContain('press Remit’s button');
  expect(said('refused')).toContain('gave no access');
  expect(show({ choice: 'click' }).querySelector('#choose-click')?.getAttribute('aria-pressed')).toBe('true');
});

test("the pin hint is the browser's own, with the keys where there are any", () => {
  expect(textOf(show(), '#facts')).toContain('the pin beside Remit. Or press Alt+Shift+M on a listing.');
  expect(textOf(show({ browser: 'firefox', keys: '' }), '#facts')).toContain('the cog beside Remit');
  expect(textOf(show({ keys: '' }), '#facts')).not.toContain('Or press');
});
