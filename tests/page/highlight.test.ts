import { JSDOM } from 'jsdom';
import { beforeEach, expect, test } from 'vitest';
import type { Evidence } from '../../src/classifier/index.ts';
import { createMarks } from '../../src/page/highlight.ts';
import type { TextMap } from '../../src/page/text-map.ts';

const text = 'Own the budget and keep the registers of the office';

/** As much of the Custom Highlight API as is used, in the order the browser would paint. */
class FakeHighlight extends Set<Range> {
  priority = 0;
}

let view: Window & typeof globalThis;
let registry: Map<string, FakeHighlight>;
let map: TextMap;

beforeEach(() => {
  view = new JSDOM(`<p>${text}</p>`).window as unknown as typeof view;
  registry = new Map();
  Object.assign(view, { CSS: { highlights: registry }, Highlight: FakeHighlight });
  const node = view.document.querySelector('p')!.firstChild as Text;
  map = {
    text,
    headings: [],
    rangeAt: (start, end) => {
      if (end > node.data.length) return null;
      const range = view.document.createRange();
      range.setStart(node, start);
      range.setEnd(node, end);
      return range;
    },
  };
});

function evidence(quote: string, more: Partial<Evidence> = {}): Evidence {
  const start = text.indexOf(quote);
  const end = start + quote.length;
  return { side: 'pm', concept: 'x', start, end, quote, section: 'duty', weight: 1, discount: null, ...more };
}
const marked = () => [...registry].map(([name, ranges]) => [name, [...ranges].map(String)]);

test('each side is marked under its own name', () => {
  createMarks(view, '').show([evidence('Own the budget'), evidence('keep the registers', { side: 'pmo' })], map);
  expect(Object.fromEntries(marked())).toEqual({ 'remit-pm': ['Own the budget'], 'remit-pmo': ['keep the registers'] });
});

test('what did not count is not marked', () => {
  const left = [evidence('budget', { weight: 0 }), evidence('office', { discount: 'company' })];
  expect(createMarks(view, '').show(left, map)).toBe(0);
  expect(registry.size).toBe(0);
});

test('words that no longer stand where they were judged are not marked', () => {
  expect(
    createMarks(view, '').show([evidence('budget', { quote: 'schedule' }), evidence('x', { end: 999 })], map),
  ).toBe(0);
});

test('words between which a control character stands are marked, as they were read', () => {
  const node = view.document.querySelector('p')!.firstChild as Text;
  node.data = text.replace('the budget', 'the\u0002budget');
  expect(createMarks(view, '').show([evidence('Own the budget')], map)).toBe(1);
});

test('no more than 200 ranges are kept, the strongest first', () => {
  const many = Array.from({ length: 300 }, (_, index) => evidence('budget', { weight: index / 300 }));
  expect(createMarks(view, '').show(many, map)).toBe(200);
});

test('hiding takes away only what is ours', () => {
  const marks = createMarks(view, '');
  marks.show([evidence('Own the budget'), evidence('office', { side: 'shared' })], map);
  const theirs = new FakeHighlight();
  registry.set('remit-pm', theirs);
  marks.hide();
  expect([...registry]).toEqual([['remit-pm', theirs]]);
});

test('marks know when their text was taken off the page', () => {
  const marks = createMarks(view, '');
  marks.show([evidence('Own the budget')], map);
  expect(marks.stand()).toBe(true);
  view.document.querySelector('p')!.remove();
  expect(marks.stand()).toBe(false);
});

test('what is marked can be told in the order of the text, whatever its weight', () => {
  const marks = createMarks(view, '');
  marks.show([evidence('office', { weight: 1 }), evidence('budget', { weight: 0.2 })], map);
  expect(marks.standing().map(({ range }) => range.toString())).toEqual(['budget', 'office']);
  marks.hide();
  expect(marks.standing()).toEqual([]);
});

test('the mark on top is found at a point, as the browser paints it, or by its boxes where the browser cannot tell', () => {
  const marks = createMarks(view, '');
  marks.show([evidence('Own the budget'), evidence('budget', { side: 'pmo' })], map);
  const [outer, inner] = marks.standing();
  view.Range.prototype.getClientRects = function () {
    const left = this.startOffset * 10;
    return [{ left, right: this.endOffset * 10, top: 0, bottom: 20 }] as unknown as DOMRectList;
  };
  expect(marks.at(view, 5, 5)).toBe(outer);
  expect(marks.at(view, inner!.evidence.start * 10 + 5, 5)).toBe(inner);
  expect(marks.at(view, 5, 50)).toBeNull();
  Object.assign(registry, { highlightsFromPoint: () => [{ ranges: [outer!.range] }] });
  expect(marks.at(view, 999, 999)).toBe(outer);
});

test('a browser without custom highlights is left in peace', () => {
  Object.assign(view, { CSS: undefined });
  const marks = createMarks(view, '');
  expect(() => {
    marks.show([evidence('Own the budget')], map);
    marks.hide();
  }).not.toThrow();
});
