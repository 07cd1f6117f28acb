import { beforeEach, expect, test, vi } from 'vitest';
import type { Row } from '../../src/extension/board-row.ts';
import type { Outcome } from '../../src/extension/history.ts';
import { rolled } from '../classifier/seeded.ts';
import { boardLab, row, type Death } from './board-lab.ts';

const fake = vi.hoisted((): { browser: object } => ({ browser: {} }));
vi.mock('../../src/extension/browser.ts', () => fake);
vi.stubGlobal('location', { protocol: 'chrome-extension:' });
vi.spyOn(console, 'error').mockImplementation(() => undefined);

type History = Awaited<ReturnType<ReturnType<typeof boardLab>['start']>>;
let lab: ReturnType<typeof boardLab>;
let history: History;
beforeEach(async () => {
  lab = boardLab(fake);
  history = await lab.start();
});

const key = (id: string) => `board:row:${id}`;
const rowAt = (id: string) => lab.stored.local[key(id)] as Row | undefined;
const ids = () =>
  Object.keys(lab.stored.local)
    .filter((one) => one.startsWith('board:row:'))
    .map((one) => one.slice('board:row:'.length))
    .sort();
const book = () => lab.stored.local['board'] as { left: number; leaving: string[] } | undefined;

test('a listing judged again keeps its row, its note, its star and the day it was first seen', async () => {
  await history.see(row('a'), 100);
  await history.edit('a', { note: 'Call Ms Lind', star: true });
  await history.see(row('a', { role: 'pmo', firstSeen: 5_000, lastSeen: 5_000 }), 100);
  expect(rowAt('a')).toMatchObject({
    role: 'pmo',
    firstSeen: 1_000,
    lastSeen: 5_000,
    note: 'Call Ms Lind',
    star: true,
  });
  expect(ids()).toEqual(['a']);
});

test('two listings that share an address are two rows; a title that grows while the page loads is not', async () => {
  await history.see(row('a', { title: 'Project Manager' }), 100);
  await history.see(row('a', { title: 'Project Manager | Northwind Rail' }), 100);
  expect(ids()).toEqual(['a']);
  await history.see(row('a', { title: 'Accountant' }), 100);
  await history.see(row('a', { title: 'Accountant' }), 100);
  await history.see(row('a', { title: 'Project Manager', company: 'Harbour & Vale' }), 100);
  expect(ids()).toHaveLength(3);
});

test('when the board is full the oldest listings without star and note make room, and the reader is told', async () => {
  for (let n = 0; n < 100; n++) await history.see(row(`r${n}`, { lastSeen: n, firstSeen: n }), 100);
  await history.edit('r0', { star: true });
  await history.edit('r1', { note: 'mine' });
  await history.see(row('new', { lastSeen: 500 }), 100);
  expect(['r0', 'r1', 'new'].every((id) => ids().includes(id))).toBe(true);
  expect(['r2', 'r3'].some((id) => ids().includes(id))).toBe(false);
  expect(book()).toMatchObject({ left: 2, leaving: [] });
  expect(ids()).toHaveLength(99);
  await history.forgetLeft();
  expect(book()?.left).toBe(0);
});

test('a board full of stars and notes takes no further listing and loses none', async () => {
  const kept = Array.from({ length: 50 }, (_, n) => row(`r${n}`, n % 2 ? { star: true } : { note: 'n' }));
  await history.put(kept, null);
  expect(await history.see(row('new'), 50)).toBe('crowded');
  expect(ids()).toHaveLength(50);
  expect(await history.see(row('r7', { role: 'mixed' }), 50)).toBe('done');
});

test('rows that were removed can be put back exactly as they were', async () => {
  await history.put([row('a', { note: 'x', star: true }), row('b')], null);
  const before = structuredClone(lab.stored.local);
  await history.remove(['a', 'b', 'nobody']);
  expect(ids()).toEqual([]);
  await history.put([row('a', { note: 'x', star: true }), row('b')], null);
  expect(lab.stored.local).toEqual(before);
});

test('rows from a file join those that are there: the later verdict counts, no note or star is lost', async () => {
  await history.put([row('a', { note: 'mine', lastSeen: 9_000, role: 'pm' }), row('b', { lastSeen: 1_000 })], null);
  const file = [
    row('a', { note: 'theirs', star: true, lastSeen: 2_000, firstSeen: 10, role: 'pmo' }),
    row('b', { lastSeen: 8_000, role: 'mixed' }),
    row('c', { note: 'one' }),
    row('c', { note: 'two' }),
  ];
  expect(await history.put(file, 100)).toBe('done');
  expect(rowAt('a')).toMatchObject({ note: 'mine\ntheirs', star: true, lastSeen: 9_000, firstSeen: 10, role: 'pm' });
  expect(rowAt('b')?.role).toBe('mixed');
  expect(rowAt('c')?.note).toBe('one\ntwo');
  await history.put(file, 100);
  expect(rowAt('a')?.note).toBe('mine\ntheirs');
});

test('rows from a file that would pass the limit are all refused', async () => {
  await history.put([row('a')], null);
  const before = structuredClone(lab.stored.local);
  const many = Array.from({ length: 50 }, (_, n) => row(`m${n}`));
  expect(await history.put(many, 50)).toBe('crowded');
  expect(lab.stored.local).toEqual(before);
  expect(await history.put(many.slice(1), 50)).toBe('done');
});

test.each(['see', 'edit', 'put', 'forgetLeft'] as const)(
  'a store without room refuses %s and stays as it was',
  async (name) => {
    await history.put([row('a', { note: 'x' })], null);
    const before = structuredClone(lab.stored.local);
    lab.faults.set = new Error('Resource::kQuotaBytes quota exceeded');
    const changes: Record<typeof name, () => Promise<Outcome>> = {
      see: () => history.see(row('b'), 100),
      edit: () => history.edit('a', { note: 'much longer' }),
      put: () => history.put([row('c')], 100),
      forgetLeft: () => history.forgetLeft(),
    };
    expect(await changes[name]()).toBe('full');
    expect(lab.stored.local).toEqual(before);
    lab.faults.set = null;
    expect(await changes[name]()).toBe('done');
  },
);

test('a store that cannot be read at all refuses every change with an outcome, not an exception', async () => {
  lab.faults.get = new Error('Corruption: 1 missing files');
  expect(await history.see(row('a'), 100)).toBe('failed');
  expect(await history.removeDamaged()).toBe('failed');
});

test('what a newer Remit wrote is neither changed nor removed', async () => {
  const newer = { ...row('a'), version: 2, colour: 'green' };
  lab.stored.local = { [key('a')]: newer, [key('b')]: row('b') };
  expect(await history.see(row('a'), 100)).toBe('newer');
  expect(await history.edit('a', { star: true })).toBe('newer');
  expect(await history.put([row('c'), row('a')], 100)).toBe('newer');
  expect(await history.remove(['a', 'b'])).toBe('done');
  expect(await history.removeDamaged()).toBe('done');
  expect(lab.stored.local).toEqual({ [key('a')]: newer });
  lab.stored.local = { board: { version: 2 }, [key('b')]: row('b') };
  const before = structuredClone(lab.stored.local);
  const changes = [history.see(row('c'), 9), history.edit('b', { star: true }), history.remove(['b'])];
  expect(await Promise.all(changes)).toEqual(['newer', 'newer', 'newer']);
  expect(lab.stored.local).toEqual(before);
});

test('a damaged row is moved aside when its listing is judged again, and deleted only when the reader says so', async () => {
  lab.stored.local = { [key('a')]: { version: 1, id: 'a', title: 7 }, [key('b')]: row('c'), [key('d')]: row('d') };
  await history.see(row('a'), 100);
  expect(rowAt('a')?.title).toBe('Project Manager a');
  const aside = Object.entries(lab.stored.local).filter(([one]) => one.startsWith('board:damaged:'));
  expect(aside.map(([, value]) => value)).toEqual([{ version: 1, id: 'a', title: 7 }]);
  await history.removeDamaged();
  expect(Object.keys(lab.stored.local).sort()).toEqual([key('a'), key('d')]);
});

test('fifty changes from two windows at once are all there', async () => {
  await history.put(
    Array.from({ length: 25 }, (_, n) => row(`r${n}`)),
    null,
  );
  const stars = Array.from({ length: 25 }, (_, n) => history.edit(`r${n}`, { star: true }));
  const notes = Array.from({ length: 25 }, (_, n) => history.edit(`r${n}`, { note: `note ${n}` }));
  const seen = Array.from({ length: 25 }, (_, n) => history.see(row(`r${n}`, { lastSeen: 7_000 }), 100));
  expect(new Set(await Promise.all([...stars, ...notes, ...seen]))).toEqual(new Set(['done']));
  for (let n = 0; n < 25; n++) expect(rowAt(`r${n}`)).toMatchObject({ star: true, note: `note ${n}`, lastSeen: 7_000 });
});

type Change = (one: History) => Promise<Outcome>;

/** A run of changes as a reader makes them, some of them at a full board. */
function changesOf(pick: (most: number) => number): readonly Change[] {
  return Array.from({ length: 8 }, (_, at): Change => {
    const id = `r${pick(60)}`;
    const other = `r${pick(60)}`;
    const chance = pick(10);
    if (chance < 5) return (one) => one.see(row(id, { lastSeen: 2_000 + at, role: 'mixed' }), 50);
    if (chance < 7) return (one) => one.edit(id, chance === 5 ? { star: true } : { note: `n${at}` });
    if (chance === 7) return (one) => one.remove([id, other]);
    if (chance === 8) return (one) => one.put([row(id, { note: 'back', star: true })], null);
    return (one) => one.forgetLeft();
  });
}

test.each(['before', 'after'] as const)(
  'a background that dies %s any step loses and doubles nothing: asked again, the board is as if nothing had happened',
  async (death: Death) => {
    let kills = 0;
    for (let seed = 1; seed <= 12; seed++) {
      const changes = changesOf(rolled(seed));
      const start = Object.fromEntries(
        Array.from({ length: 50 }, (_, n) => [key(`r${n}`), row(`r${n}`, { lastSeen: n, star: n % 5 === 0 })]),
      );
      const states: unknown[] = [];
      lab.stored.local = structuredClone(start);
      let one = await lab.start();
      for (const change of changes) {
        await change(one);
        states.push(structuredClone(lab.stored.local));
      }
      for (const [at, change] of changes.entries()) {
        for (let dies = 1; dies < 9; dies++) {
          lab.stored.local = structuredClone((at === 0 ? start : states[at - 1]) as typeof start);
          one = await lab.start(dies, death);
          const calls = lab.calls();
          const answered = await Promise.race([change(one), settle()]);
          // Fewer calls than that: the change was done before the background could die.
          if (answered !== null && lab.calls() - calls < dies) break;
          kills++;
          one = await lab.start();
          await change(one);
          expect(lab.stored.local, `seed ${seed}, change ${at}, step ${dies}`).toEqual(states[at]);
        }
      }
    }
    console.log(`${kills} backgrounds died ${death} a step`);
    expect(kills).toBeGreaterThan(150);
  },
);

/** Resolves with null once everything that can still happen has happened. */
const settle = () => new Promise<null>((resolve) => setTimeout(resolve, 0, null));

test('10,000 corrupt and foreign values: none is written over, every good row stays and can be changed', async () => {
  const roll = rolled(7);
  const { watchBoard } = await import('../../src/extension/board.ts');
  for (let round = 0; round < 100; round++) {
    const bad = Object.fromEntries(
      Array.from({ length: 100 }, (_, n) => [key(`bad${n}`), corrupt(roll, `bad${n}`)]).filter(
        ([, value]) => value !== undefined,
      ),
    ) as Record<string, unknown>;
    lab.stored.local = { ...structuredClone(bad), [key('good')]: row('good'), board: corrupt(roll, 'board') };
    history = await lab.start();
    let seen = 0;
    const stop = await watchBoard(({ rows, damaged, newer }) => (seen = rows.length + damaged + newer));
    stop();
    expect(seen).toBe(Object.keys(bad).length + 1);
    const outcome = await history.edit('good', { note: 'still here' });
    if (outcome === 'done') expect(rowAt('good')?.note).toBe('still here');
    else expect([outcome, (lab.stored.local['board'] as { version: number }).version > 1]).toEqual(['newer', true]);
    await history.see(row('another'), 10_000);
    for (const [one, value] of Object.entries(bad)) expect(lab.stored.local[one]).toEqual(value);
  }
});

const values: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1e300,
  NaN,
  '',
  'x'.repeat(5_000),
  '\ud800',
  '\u202eevil',
  [],
  [[]],
  {},
  { version: 1 },
  'javascript:alert(1)',
  '__proto__',
];

/** Anything but a row: a row with one field of another kind, a value of another program, half a row, a newer one. */
function corrupt(roll: (sides: number) => number, id: string): unknown {
  const pick = <T>(list: readonly T[]): T => list[roll(list.length)]!;
  const chance = roll(100) / 100;
  if (chance < 0.3) return pick(values);
  const whole = row(id) as unknown as Record<string, unknown>;
  const field = pick(Object.keys(whole));
  if (chance < 0.4) return { ...whole, version: pick([0, 2, 99, 1.5, '1', null, -1]) };
  if (chance < 0.5) return Object.fromEntries(Object.entries(whole).filter(([name]) => name !== field));
  if (chance < 0.55) return { ...whole, id: `${id} of another` };
  return { ...whole, [field]: pick(values.filter((value) => !fits(field, value))) };
}

/** Values of the list that a field may really hold. */
function fits(field: string, value: unknown): boolean {
  if (field === 'star') return typeof value === 'boolean';
  if (field === 'company' || field === 'suggestedTitle' || field === 'address')
    return value === null || field !== 'address';
  if (field === 'title' || field === 'site' || field === 'note') return typeof value === 'string' && value.length < 100;
  if (field === 'firstSeen' || field === 'lastSeen' || field === 'confidence') return value === 0;
  return field === 'neither' && value === null;
}
