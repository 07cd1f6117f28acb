import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Evidence } from '../../src/classifier/index.ts';
import { whyWords } from '../../src/content/why-words.ts';
import { explainMarks, type ExplainedMarks } from '../../src/page/explain-marks.ts';
import type { Mark, Marks } from '../../src/page/highlight.ts';
import type { TextMap } from '../../src/page/text-map.ts';
import type { WhyCard, WhyWords } from '../../src/page/why-card.ts';

const text = 'Own the budget and keep the registers of the office';
const say = (key: string, ...parts: readonly string[]) => [key, ...parts].join(' ');

let view: Window & typeof globalThis;
let shown: (WhyWords | null)[];
let listeners: string[];
let explained: ExplainedMarks;
let under: Mark | null;
const map = { text } as TextMap;

function evidence(quote: string, more: Partial<Evidence> = {}): Evidence {
  const start = text.indexOf(quote);
  const end = start + quote.length;
  return {
    side: 'pm',
    concept: 'pm-owns-budget',
    start,
    end,
    quote,
    section: 'duty',
    weight: 1,
    discount: null,
    ...more,
  };
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  view = new JSDOM(`<p>${text}</p>`).window as unknown as typeof view;
  Object.assign(view, { setTimeout, clearTimeout });
  vi.stubGlobal('AbortController', view.AbortController);
  view.Range.prototype.getClientRects = () => [new DOMRectLike(10, 20, 100, 18)] as unknown as DOMRectList;
  shown = [];
  under = null;
  for (const target of [view, view.document, view.document.documentElement]) {
    const add = target.addEventListener.bind(target) as (type: string, ...rest: unknown[]) => void;
    target.addEventListener = (type: string, ...rest: unknown[]) => {
      if (/^(?:pointer|scroll|resize)/.test(type)) listeners.push(type);
      add(type, ...rest);
    };
  }
  const card: WhyCard = {
    show: (_, __, words) => shown.push(words),
    move: () => undefined,
    hide: () => shown.at(-1) && shown.push(null),
    box: () => null,
  };
  listeners = [];
  explained = explainMarks(view, fakeMarks(), card, whyWords(say));
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

class DOMRectLike {
  constructor(
    readonly left: number,
    readonly top: number,
    readonly width: number,
    readonly height: number,
  ) {}
  get right() {
    return this.left + this.width;
  }
  get bottom() {
    return this.top + this.height;
  }
}

/** Marks that only remember what they were told to show. */
function fakeMarks(): Marks {
  let standing: readonly Mark[] = [];
  return {
    show: (list) => {
      const node = view.document.querySelector('p')!.firstChild!;
      standing = list.map((one) => {
        const range = view.document.createRange();
        range.setStart(node, one.start);
        range.setEnd(node, one.end);
        return { evidence: one, range };
      });
      return standing.length;
    },
    hide: () => (standing = []),
    stand: () => true,
    dress: () => undefined,
    standing: () => standing,
    at: () => under,
    flash: () => true,
  };
}

const three = () => [
  evidence('Own the budget'),
  evidence('keep the registers', { side: 'pmo', concept: 'wording-pmo' }),
  evidence('office', { side: 'shared' }),
];
const places = () => shown.flatMap((words) => (words === null ? [] : [words.place]));

test('where nothing is marked the page is not listened to', () => {
  expect(listeners).toEqual([]);
  explained.show([], map);
  expect(listeners).toEqual([]);
  explained.show(three(), map);
  expect(listeners).toContain('pointermove');
});

test('with the card turned off the page is not listened to, and no card comes by key', () => {
  explained.explain(false);
  explained.show(three(), map);
  expect(listeners).toEqual([]);
  expect(explained.step(1)).toBe(true);
  expect(shown).toEqual([]);
});

test('the key goes from mark to mark in the order of the text, and round at the ends', () => {
  explained.show(three(), map);
  for (const by of [1, 1, 1, 1, -1, -1] as const) explained.step(by);
  expect(places()).toEqual([1, 2, 3, 1, 3, 2].map((n) => `card_place ${n} 3`));
});

test('without a mark there is nothing to go to', () => {
  expect(explained.step(1)).toBe(false);
  explained.show([], map);
  expect(explained.step(-1)).toBe(false);
});

test('marks that go take the card with them, and the next listing begins at its first mark', () => {
  explained.show(three(), map);
  explained.step(1);
  explained.step(1);
  explained.hide();
  expect(shown.at(-1)).toBeNull();
  explained.show(three(), map);
  explained.step(1);
  expect(places().at(-1)).toBe('card_place 1 3');
});

test('a pointer that a page makes up shows nothing', () => {
  explained.show(three(), map);
  under = { evidence: three()[0]!, range: view.document.createRange() };
  view.document.dispatchEvent(new view.MouseEvent('pointermove', { clientX: 20, clientY: 25 }));
  vi.advanceTimersByTime(1000);
  expect(shown).toEqual([]);
});

test('the card says for which side, why and by whom, in words of the ledger', () => {
  explained.show([evidence('Own the budget'), evidence('budget', { concept: 'wording-pm' })], map);
  explained.step(1);
  expect(shown[0]).toMatchObject({ side: 'pm', heading: 'card_pm', lang: 'ui_language' });
  expect(shown[0]!.reasons[0]!.name).toMatch(/^concept_pm_\w+:$/);
  expect(shown[0]!.reasons[0]!.text).toMatch(/^because_pm_\w+/);
  expect(shown[0]!.reasons[1]).toEqual({ name: '“budget”:', text: 'why_learned_pm' });
});

test('a card is a few lines, however much was found in the same words', () => {
  explained.show(
    Array.from({ length: 9 }, (_, index) => evidence('Own the budget', { concept: `wording-${index}` })),
    map,
  );
  explained.step(1);
  expect(shown[0]!.reasons).toHaveLength(3);
});

test('without words from the browser there is no card', () => {
  expect(whyWords(() => '')([{ evidence: evidence('budget'), range: view.document.createRange() }], null)).toBeNull();
});

const css = readFileSync('src/content/why-card.css', 'utf8');
/** Values of the colours named in a block of the card's styles. */
const colours = (block: string): Readonly<Record<string, string>> =>
  Object.fromEntries([...block.matchAll(/--(\w+): (#[0-9a-f]{6})/g)].map((match) => [match[1]!, match[2]!]));
const [light = '', dark = ''] = css.split('@media (prefers-color-scheme: dark)');

test.each([
  ['light', colours(light)],
  ['dark', colours(dark)],
])('every word of the card stands out at least 4.5 to 1, in %s colours', (_, { paper = '', edge, ...inks }) => {
  expect(Object.keys(inks).sort()).toEqual(['ink', 'muted', 'pm', 'pmo', 'shared']);
  expect(Object.values(inks).filter((ink) => contrast(ink, paper) < 4.5)).toEqual([]);
  expect(contrast(edge!, paper)).toBeGreaterThan(3);
});

/** WCAG 2.2, contrast ratio. */
function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
