import fc from 'fast-check';
import { expect, test } from 'vitest';
import { classify, type Verdict } from '../../src/classifier/index.ts';
import { ownAdverts } from '../classifier/own-adverts.ts';
import { plain } from '../classifier/noise.ts';
import { anyText, changed, changes, runs } from './any-text.ts';

const adverts = ownAdverts(40);
const inRange = (value: number, most = 1): boolean => value >= 0 && value <= most + 1e-9;

/** What is wrong with a verdict on a text; nothing, for whatever text. */
function faults(text: string, verdict: Verdict): string[] {
  const wrong: string[] = [];
  const say = (ok: boolean, what: string): void => {
    if (!ok) wrong.push(what);
  };
  say(['pm', 'pmo', 'mixed', 'neither'].includes(verdict.role), 'role');
  say((verdict.role === 'neither') === (verdict.neither !== null), 'neither without a reason, or a reason without it');
  say(inRange(verdict.confidence), `confidence ${verdict.confidence}`);
  say(
    inRange(verdict.shares.pm) && inRange(verdict.shares.pmo) && inRange(verdict.shares.pm + verdict.shares.pmo),
    'shares',
  );
  say(
    Object.values(verdict.totals).every((total) => total >= 0 && Number.isFinite(total)),
    'totals',
  );
  for (const { start, end, quote, weight } of verdict.evidence) {
    say(start >= 0 && start < end && end <= text.length && text.slice(start, end) === quote, `quote at ${start}`);
    say(inRange(weight), `weight ${weight}`);
  }
  let before = 0;
  for (const { start, end } of verdict.lines) {
    say(
      start >= before && start <= end && end <= text.length && !text.slice(start, end).includes('\n'),
      `line at ${start}`,
    );
    before = end;
  }
  return wrong;
}

const judged = (title: string, text: string, headings?: readonly number[]): string[] => {
  const listing = { title, text, company: null, url: null };
  return faults(text, classify(headings === undefined ? listing : { ...listing, headings }));
};

test('any text and any title get a verdict in range whose quotes stand in the text', () => {
  const figures = fc.property(anyText, anyText, (title, text) => {
    expect(judged(title, text)).toEqual([]);
  });
  fc.assert(figures, { numRuns: runs(1500, 120_000) });
}, 3_600_000);

test('a real advert gets one however it is cut, doubled or spoilt', () => {
  const figures = fc.property(fc.constantFrom(...adverts), changes, ({ title, lines }, list) => {
    expect(judged(title, changed(plain(lines), list))).toEqual([]);
  });
  fc.assert(figures, { numRuns: runs(400, 40_000) });
}, 3_600_000);

test('headings may point anywhere', () => {
  const figures = fc.property(
    anyText,
    fc.array(fc.oneof(fc.nat(500), fc.constantFrom(-1, NaN, 0.5, 1e9))),
    (text, headings) => {
      expect(judged('Project Manager', text, headings)).toEqual([]);
    },
  );
  fc.assert(figures, { numRuns: runs(300, 10_000) });
}, 3_600_000);

test('the same text gets the same verdict every time', () => {
  const figures = fc.property(anyText, anyText, (title, text) => {
    const listing = { title, text, company: null, url: null };
    expect(classify(listing)).toEqual(classify(listing));
  });
  fc.assert(figures, { numRuns: runs(200, 5000) });
}, 3_600_000);
