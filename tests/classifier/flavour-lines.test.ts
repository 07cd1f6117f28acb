import { expect, test } from 'vitest';
import { flavoursOf } from '../../src/classifier/flavour.ts';
import type { Line, Role } from '../../src/classifier/verdict.ts';

interface Said {
  readonly text: string;
  readonly side?: 'pm' | 'pmo' | 'shared' | 'other';
  readonly adds?: number;
  readonly concepts?: readonly string[];
  readonly discounted?: boolean;
}

/** The flavours of lines of the test's own, each with what it adds to its side and the concepts found in it. */
function told(role: Role, said: readonly Said[]): string[] {
  const text = said.map((one) => one.text).join('\n');
  const lines = said.map(({ text: own, side = 'pmo', adds = 1, concepts = [], discounted = false }) => {
    const start = text.indexOf(own);
    const end = start + own.length;
    const evidence = concepts.map((concept) => ({ concept, start, end, discount: discounted ? 'negated' : null }));
    return {
      start,
      end,
      side,
      adds: { pm: 0, pmo: 0, shared: 0, other: 0, [side]: adds },
      evidence,
    } as unknown as Line;
  });
  return flavoursOf({ title: '', text, company: null, url: null }, role, lines).map(
    ({ id, quote }) => `${id}: ${quote}`,
  );
}

const leads = { text: 'Lead the office', concepts: ['pmo-leads-office'] };
const whole = { text: 'Own it all', side: 'pm', concepts: ['pm-owns-end-to-end'] } as const;

test('a duty that says it outright is enough, and is quoted', () => {
  expect(told('pmo', [leads])).toEqual(['head: Lead the office']);
  expect(told('pm', [whole])).toEqual(['whole: Own it all']);
});

test('only the flavours of the role are told, of both where it is mixed, of none where it is neither', () => {
  expect(told('mixed', [leads, whole])).toEqual(['head: Lead the office', 'whole: Own it all']);
  expect(told('pm', [leads])).toEqual([]);
  expect(told('pmo', [whole])).toEqual([]);
  expect(told('neither', [leads, whole])).toEqual([]);
});

test('what a line adds to another side, or nothing, speaks for no flavour', () => {
  expect(told('pmo', [{ ...leads, side: 'other' }])).toEqual([]);
  expect(told('pmo', [{ ...leads, adds: 0 }])).toEqual([]);
  expect(told('pmo', [{ ...leads, side: 'shared' }])).toEqual(['head: Lead the office']);
  expect(told('pmo', [{ ...leads, discounted: true }])).toEqual([]);
});

test('it takes 0.6 of a duty that says it outright, and 1.2 of those that hint at it', () => {
  expect(told('pmo', [{ ...leads, adds: 0.6 }])).toHaveLength(1);
  expect(told('pmo', [{ ...leads, adds: 0.59 }])).toEqual([]);
  const hints = (adds: number) =>
    [1, 2].map((i) => ({ text: `Build it ${String(i)}`, adds, concepts: ['pmo-builds-office'] }));
  expect(told('pmo', hints(0.6))).toHaveLength(1);
  expect(told('pmo', hints(0.59))).toEqual([]);
});

test('of two answers the one ahead is told, and neither where they are close', () => {
  const analyst = (adds: number) => ({ text: 'Build dashboards', adds, concepts: ['pmo-dashboards'] });
  expect(told('pmo', [{ ...leads, adds: 1 }, analyst(1)])).toEqual(['head: Lead the office']);
  const head = { text: 'Build it', concepts: ['pmo-builds-office'] };
  expect(told('pmo', [{ ...head, adds: 1.4 }, analyst(1)])).toContain('head: Build it');
  expect(told('pmo', [{ ...head, adds: 1.39 }, analyst(1)]).join()).not.toContain('head');
});

test('the words that say it best are quoted, the first of those that say it alike', () => {
  const [first, second] = ['Lead the office', 'Run the office'].map((text) => ({ ...leads, text }));
  expect(told('pmo', [{ ...first!, adds: 0.5 }, second!])).toEqual(['head: Run the office']);
  expect(told('pmo', [first!, second!])).toEqual(['head: Lead the office']);
});

const part = 'Lead the data workstream';
test('a phrase in the line says it outright, articles or not, the first of the list before others', () => {
  expect(told('pm', [{ text: part, side: 'pm' }])).toEqual(['part: workstream']);
  expect(told('pm', [{ text: 'Lead the data works', side: 'pm' }])).toEqual([]);
});

test.each([
  ['Own part of a larger project', ['part: part of a larger project']],
  ['Run projects at the same time', ['several: projects at the same time']],
  ['Part of larger workstreams and a larger project', ['part: workstreams']],
  ['Part of a project', []],
])('“%s” is told by its phrase: %j', (text, flavours) => {
  expect(told('pm', [{ text, side: 'pm' }])).toEqual(flavours);
});

test('a telling word is worth half a duty, and only in a line of that role', () => {
  const [one, two, three] = ['Write the reports', 'Send reports', 'Keep the dashboards'].map((text) => ({ text }));
  expect(told('pmo', [one!, two!, three!])).toEqual(['analyst: reports']);
  expect(told('pmo', [one!, two!])).toEqual([]);
  expect(told('pmo', [one!, two!, { ...three!, side: 'shared' }])).toEqual([]);
  const concept = { text: 'Send data to us', concepts: ['pmo-dashboards'] };
  expect(told('pmo', [one!, concept])).toEqual(['analyst: Send data to us']);
});
