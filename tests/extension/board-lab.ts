import { vi } from 'vitest';
import type { Row } from '../../src/extension/board-row.ts';

type Stored = Record<string, unknown>;
type Area = 'local' | 'session';

/** What happens at the call that counts: the background dies before it is carried out, or right after. */
export type Death = 'before' | 'after';

/** A browser's store that outlives backgrounds. Every value is copied on its way, as browsers do. */
export function boardLab(fake: { browser: object }) {
  const stored: Record<Area, Stored> = { local: {}, session: {} };
  const listeners = new Set<(changes: object, area: string) => void>();
  const faults: { set: Error | null; get: Error | null } = { set: null, get: null };
  let calls = 0;

  /** The store's calls as one background sees them; from call `dies` on none of them ever answers. */
  const storeFor = (dies: number, death: Death) => {
    let mine = 0;
    const call = async <T>(run: () => T): Promise<T> => {
      mine++;
      calls++;
      if (mine > dies || (mine === dies && death === 'before')) return new Promise(() => undefined);
      const answer = run();
      return mine === dies ? new Promise(() => undefined) : answer;
    };
    const write = (area: Area, next: Stored): void => {
      const keys = new Set([...Object.keys(stored[area]), ...Object.keys(next)]);
      const changes: Stored = {};
      for (const key of keys)
        if (stored[area][key] !== next[key]) changes[key] = key in next ? { newValue: next[key] } : {};
      stored[area] = next;
      for (const listener of listeners) listener(changes, area);
    };
    const area = (name: Area) => ({
      get: (wanted: string | readonly string[] | null) =>
        call(() => {
          if (faults.get !== null) throw faults.get;
          const all = Object.entries(stored[name]);
          const found = wanted === null ? all : all.filter(([key]) => [wanted].flat().includes(key));
          return structuredClone(Object.fromEntries(found));
        }),
      getKeys: () => call(() => Object.keys(stored[name])),
      set: (items: Stored) =>
        call(() => {
          if (faults.set !== null) throw faults.set;
          write(name, { ...stored[name], ...structuredClone(items) });
        }),
      remove: (keys: string | readonly string[]) =>
        call(() => {
          const gone = new Set([keys].flat());
          write(name, Object.fromEntries(Object.entries(stored[name]).filter(([key]) => !gone.has(key))));
        }),
    });
    return { local: area('local'), session: area('session') };
  };

  /** Starts a background, one that dies at its call number `dies` to the store where that is given. */
  const start = async (dies = Infinity, death: Death = 'before') => {
    const onChanged = {
      addListener: (one: (changes: object, area: string) => void) => void listeners.add(one),
      removeListener: (one: (changes: object, area: string) => void) => void listeners.delete(one),
    };
    fake.browser = { storage: { ...storeFor(dies, death), onChanged } };
    vi.resetModules();
    return import('../../src/extension/history.ts');
  };
  return { stored, faults, start, calls: () => calls };
}

/** A row of the board; its id is enough. */
export function row(id: string, facts: Partial<Row> = {}): Row {
  return {
    version: 1,
    id,
    title: `Project Manager ${id}`,
    company: 'Northwind Rail',
    site: 'jobs.example',
    address: `https://jobs.example/${encodeURIComponent(id)}`,
    role: 'pm',
    neither: null,
    agreement: 'match',
    confidence: 0.9,
    suggestedTitle: null,
    duties: { pm: 5, pmo: 1, shared: 2, other: 3 },
    firstSeen: 1_000,
    lastSeen: 1_000,
    note: '',
    star: false,
    ...facts,
  };
}
