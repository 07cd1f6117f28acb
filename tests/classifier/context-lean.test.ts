import { expect, test } from 'vitest';
import { inContext } from '../../src/classifier/context.ts';
import type { DutyReading } from '../../src/classifier/duties.ts';
import type { Kind } from '../../src/classifier/sections.ts';
import { readStatements } from '../../src/classifier/statement.ts';
import type { Side } from '../../src/classifier/verdict.ts';

type Chances = Readonly<Record<Side, number>>;

const pm: Chances = { pm: 0.85, pmo: 0.05, shared: 0.05, other: 0.05 };
const office: Chances = { pm: 0.05, pmo: 0.85, shared: 0.05, other: 0.05 };
const open: Chances = { pm: 0.25, pmo: 0.25, shared: 0.25, other: 0.25 };
const usual = [0.25, 0.25, 0.25, 0.25];
const duty: Kind = { kind: 'duty', work: 1, aside: 0 };
const benefit: Kind = { kind: 'benefit', work: 0, aside: 1 };

const [statement] = readStatements('plan and own the work of the team');

/** What the lines of an advert say once each is read beside the others; null stands for a line that does not count. */
function read(lines: readonly (Chances | null)[], shares = usual): Chances[] {
  const readings = lines.map((chances) => ({
    chances: chances ?? pm,
    features: [],
    findings: { trapped: { keeps: 1 } },
  })) as unknown as DutyReading[];
  const kinds = lines.map((chances) => (chances === null ? benefit : duty));
  return inContext(lines.map(() => statement!), kinds, readings, shares).map(({ chances }) => chances); // prettier-ignore
}

/** An open line among others, with a project manager's at some places of eleven. */
const leanOf = (...places: readonly number[]): number =>
  read(Array.from({ length: 11 }, (_, at) => (places.includes(at) ? pm : open)))[5]!.pm;

test('a duty that stands alone is read as it is', () => {
  for (const chances of [pm, office, open]) {
    const [alone] = read([chances]);
    for (const side of ['pm', 'pmo', 'shared', 'other'] as const) expect(alone![side]).toBeCloseTo(chances[side], 9);
  }
});

test('among duties of the usual mixture nothing is moved, whatever is usual', () => {
  const mixture = { pm: 0.4, pmo: 0.3, shared: 0.2, other: 0.1 };
  const line = read([mixture, mixture, pm, mixture, mixture], [0.4, 0.3, 0.2, 0.1])[2]!;
  for (const side of ['pm', 'pmo', 'shared', 'other'] as const) expect(line[side]).toBeCloseTo(pm[side], 9);
});

test('chances still sum to one, and a line’s own words weigh most', () => {
  const lines = read([pm, office, office, pm, open]);
  for (const { pm, pmo, shared, other } of lines) expect(pm + pmo + shared + other).toBeCloseTo(1, 9);
  expect(lines[0]!.pm).toBeGreaterThan(lines[0]!.pmo);
  expect(lines[1]!.pmo).toBeGreaterThan(lines[1]!.pm);
});

test('the nearer a line, the more it says, up to four places in front and behind, and no place is nearer on one side', () => {
  const behind = [1, 2, 3, 4, 5].map((step) => leanOf(5 + step));
  const before = [1, 2, 3, 4, 5].map((step) => leanOf(5 - step));
  for (const [i, lean] of behind.entries()) expect(lean).toBeCloseTo(before[i]!, 12);
  expect(behind).toEqual([...behind].sort((a, b) => b - a));
  expect(new Set(behind.map((lean) => lean.toFixed(9))).size).toBe(5);
  expect(behind[4]).toBeGreaterThan(leanOf());
  expect(leanOf()).toBeCloseTo(0.25, 9);
});

test('beyond four places every line says the same', () => {
  const at = (place: number) => read(Array.from({ length: 12 }, (_, i) => (i === place ? pm : open)))[0]!.pm;
  expect(at(5)).toBeCloseTo(at(11), 12);
  expect(at(4)).toBeGreaterThan(at(5));
});

test('lines on both sides say more than lines on one, and a line never leans on itself', () => {
  expect(leanOf(4, 6)).toBeGreaterThan(leanOf(4));
  expect(leanOf(4, 6)).toBeGreaterThan(leanOf(3, 4));
  const [first] = read([pm, open, open]);
  const [other] = read([office, open, open]);
  expect(first!.pm).toBeCloseTo(other!.pmo, 12);
  expect(first!.pm).toBeCloseTo(pm.pm, 9);
});

test('what does not count moves nothing and takes no place, and is itself read in the light of what does', () => {
  const parted = read([office, null, open, null, null, office, pm]);
  const plain = read([office, open, office, pm]);
  const pick = [0, 2, 5, 6].map((at) => parted[at]);
  expect(pick).toEqual(plain);
  const idle = read([office, office, null, office, office])[2]!;
  expect(idle.pmo).toBeGreaterThan(office.pm);
  expect(read([null, null])[0]).toEqual(expect.objectContaining({ pm: expect.closeTo(pm.pm, 9) as number }));
});

test('the more lines agree, the harder one between them leans', () => {
  const amid = (count: number) => read([...Array<Chances>(count).fill(office), open, ...Array<Chances>(count).fill(office)])[count]!.pmo; // prettier-ignore
  const leans = [0, 1, 2, 4, 8].map(amid);
  expect(leans).toEqual([...leans].sort((a, b) => a - b));
  expect(new Set(leans).size).toBe(5);
});

test('where a side is rare in adverts, a line of it says more', () => {
  const rare = read([open, office, open], [0.4, 0.1, 0.25, 0.25])[0]!;
  const common = read([open, office, open], [0.1, 0.4, 0.25, 0.25])[0]!;
  expect(rare.pmo).toBeGreaterThan(common.pmo);
});
