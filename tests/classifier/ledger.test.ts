import { expect, test, vi } from 'vitest';
import { classify, type Verdict } from '../../src/classifier/index.ts';
import { plain } from './noise.ts';
import { ownAdverts } from './own-adverts.ts';
import { rolled } from './seeded.ts';

const judge = (text: string, title = 'Project Manager'): Verdict => classify({ title, text, company: null, url: null });
const adverts = ownAdverts(60)
  .map((advert) => ({ id: advert.id, title: advert.title, text: plain(advert.lines) }))
  .map((advert) => ({ ...advert, verdict: judge(advert.text, advert.title) }));
const sides = ['pm', 'pmo', 'shared', 'other'] as const;

test.each(adverts)(
  '$id: what the lines add is what the verdict rests on',
  ({ verdict: { lines, totals, duties, shares } }) => {
    for (const side of sides) {
      expect(lines.reduce((sum, line) => sum + line.adds[side], 0)).toBeCloseTo(totals[side], 9);
      expect(lines.filter((line) => line.side === side)).toHaveLength(duties[side]);
    }
    expect(shares.pm + shares.pmo).toBeLessThanOrEqual(1 + 1e-9);
  },
);

test.each(adverts)('$id: evidence never weighs more than its line adds to its side', ({ verdict }) => {
  for (const { adds, evidence } of verdict.lines) {
    for (const side of ['pm', 'pmo', 'shared'] as const) {
      const weight = evidence.filter((one) => one.side === side).reduce((sum, one) => sum + one.weight, 0);
      expect(weight).toBeLessThanOrEqual(adds[side] + 1e-9);
    }
    expect(evidence.filter((one) => one.discount !== null && one.weight !== 0)).toEqual([]);
  }
});

test.each(adverts)(
  '$id: every quote stands where it is said to stand, inside its line',
  ({ text, verdict: { lines, evidence } }) => {
    expect(evidence.filter(({ start, end, quote }) => text.slice(start, end) !== quote || quote === '')).toEqual([]);
    const astray = lines.flatMap((line) =>
      line.evidence.filter(({ start, end }) => start < line.start || end > line.end),
    );
    expect(astray).toEqual([]);
    expect(lines.every((line, i) => i === 0 || line.start >= (lines[i - 1]?.end ?? 0))).toBe(true);
  },
);

test('the same text gives the same verdict, also after other texts', () => {
  const first = adverts.map(({ verdict }) => JSON.stringify(verdict));
  const again = adverts.toReversed().map(({ title, text }) => JSON.stringify(judge(text, title)));
  expect(again.reverse()).toEqual(first);
});

/** Characters that break careless code: halves of pairs, marks, bidi and invisible signs, controls, emoji, other scripts. */
const alphabet = [
  ...'abcdefgh  ',
  ...'ZÄßéñłŁİıǅﬁﬀ',
  ...'\ud83d\udc69\ud800\udfff\u0301\u0323\u200b\u200d\u202e\u00ad\ufeff\u0000\u0007\u2028',
  '👩‍💻',
  '🇬🇧',
  '한글',
  'プロジェクト',
  'мост',
  'مشروع',
  '\n',
  '\n- ',
  '\r\n• ',
  '. ',
  '; ',
  ': ',
  '%',
  '12',
  "'",
  '’s',
  ' project manager ',
  ' PMO ',
  'Responsibilities:\n',
  ' not ',
  ' reports to ',
];

function babble(seed: number, length: number): string {
  const roll = rolled(seed);
  return Array.from({ length }, () => alphabet[roll(alphabet.length)]).join('');
}

test('no text of random characters, broken pairs and marks throws or misplaces a quote', () => {
  for (let seed = 1; seed <= 300; seed++) {
    const text = babble(seed, 120);
    const { evidence, lines, totals } = judge(text, babble(seed + 9999, 12));
    expect(evidence.filter(({ start, end, quote }) => text.slice(start, end) !== quote)).toEqual([]);
    expect(lines.filter(({ start, end }) => start < 0 || end > text.length || start >= end)).toEqual([]);
    expect(Object.values(totals).every((total) => Number.isFinite(total) && total >= 0)).toBe(true);
  }
});

test.each([
  ['nothing', ''],
  ['white space', ' \n\t\r\n\u00a0\u200b'],
  ['one word', 'PMO'],
  ['half a pair', '\ud83d'],
  ['one line of a million letters', 'a'.repeat(1_000_000)],
  ['one line of many duties', 'Manage the project budget and the client, '.repeat(5_000)],
  ['many empty lines', '\n'.repeat(200_000)],
  ['many bullets', '•-*1. '.repeat(50_000)],
  ['many headings', 'Responsibilities:\n'.repeat(20_000)],
  ['many dots', '.'.repeat(200_000)],
  ['many per cents', '40 - 60 % of projects '.repeat(5_000)],
])('%s is judged', (_, text) => {
  expect(['pm', 'pmo', 'mixed', 'neither']).toContain(judge(text).role);
});

/** Counts how often the text is asked for a part of itself while it is judged. */
function work(text: string): number {
  const counts = (['slice', 'charAt', 'charCodeAt', 'codePointAt'] as const).map((name) =>
    vi.spyOn(String.prototype, name),
  );
  judge(text);
  const count = counts.reduce((sum, spy) => sum + spy.mock.calls.length, 0);
  for (const spy of counts) spy.mockRestore();
  return count;
}

const advert = adverts[3]?.text ?? '';

test.each([
  ['an advert', `${advert}\n`],
  ['one endless line', 'manage the project budget and report to the client '],
  ['sentences', 'You manage the project. It reports to the PMO. '],
  ['bullets', '• Track the budget ; '],
  ['soft hyphens', 'man\u00adage proj\u00adects '],
])('twice the text is at most twice the work: %s', (_, piece) => {
  const times = Math.ceil(12_000 / piece.length);
  work(piece);
  expect(work(piece.repeat(2 * times)) / work(piece.repeat(times))).toBeLessThan(2.2);
});
