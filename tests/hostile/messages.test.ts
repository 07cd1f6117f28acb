import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { row } from '../extension/board-lab.ts';
import { anyText, runs } from './any-text.ts';

const lab = vi.hoisted((): { browser: unknown } => ({ browser: null }));
vi.mock('../../src/extension/browser.ts', () => lab);

type Listener = (message: unknown, sender: unknown) => unknown;
const listeners: Listener[] = [];
/** Every call of the browser's API that the background makes, by name; what it reads of the manifest is no state. */
let calls: string[] = [];

beforeAll(async () => {
  vi.stubGlobal('location', { protocol: 'chrome-extension:' });
  lab.browser = anyApi('');
  await import('../../src/background/main.ts');
});
beforeEach(() => {
  calls = [];
});

/** An API of which every name is there: events keep their listeners, functions note that they were called. */
function anyApi(path: string): unknown {
  const call = (): unknown => {
    if (path.endsWith('.addListener')) return undefined;
    calls.push(path.slice(1));
    return Promise.resolve({});
  };
  return new Proxy(call, {
    get: (_, name) => {
      if (typeof name === 'symbol' || name === 'then') return undefined;
      if (path === '.runtime' && name === 'id') return 'remit';
      if (path === '.runtime' && name === 'getURL') return (file: string) => `chrome-extension://remit/${file}`;
      if (path === '.runtime.onMessage' && name === 'addListener') return (one: Listener) => listeners.push(one);
      return anyApi(`${path}.${name}`);
    },
  });
}

const source = readFileSync('src/extension/messages.ts', 'utf8');
const table = /const shapes[\s\S]*?\} = \{([\s\S]*?)\n\};/.exec(source)?.[1] ?? '';
const names = [...table.matchAll(/^\s+(\w+):/gm)].map((match) => match[1]!);

const deliver = (message: unknown, sender: unknown): unknown[] =>
  listeners.map((listener) => listener(message, sender));
const values = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  anyText,
  fc.constantFrom(undefined, NaN, -1, 1e308, [], {}, () => 0),
);
const wellShaped = fc.constantFrom<unknown>(
  null,
  7,
  ['https://jobs.example/1'],
  { state: 'verdict', role: 'pmo', agreement: 'match' },
  { place: 'https://jobs.example/1', role: 'pm', agreement: 'match' },
  { id: 'https://jobs.example/1', note: 'x', star: true },
  row('jobs.example.com 1'),
  'left',
);

test('a message of our own of the right shape is answered, and acted on', () => {
  expect(names).toContain('reportChanged');
  const own = { id: 'remit', tab: { id: 1, incognito: false }, frameId: 0 };
  const answers = deliver({ name: 'reportChanged', body: { state: 'verdict', role: 'pm', agreement: 'match' } }, own);
  expect(answers.filter((answer) => answer !== undefined)).toHaveLength(1);
  expect(calls).not.toEqual([]);
});

test('a message of anybody else changes nothing and gets no answer, whatever it says', () => {
  const senders = fc.oneof(
    fc.record(
      { id: fc.oneof(fc.constantFrom('another', '', 'remit ', 'REMIT', null, undefined, 7), anyText) },
      { requiredKeys: [] },
    ),
    fc.constantFrom({}, { url: 'https://evil.example' }, { tab: { id: 1 }, frameId: 0 }),
  );
  const forged = fc.property(fc.constantFrom(...names), fc.oneof(wellShaped, values), senders, (name, body, sender) => {
    expect(deliver({ name, body }, sender).filter((answer) => answer !== undefined)).toEqual([]);
    expect(calls).toEqual([]);
  });
  fc.assert(forged, { numRuns: runs(1000, 10_000) });
}, 600_000);

test('a message of our own of the wrong shape changes nothing and gets no answer', () => {
  const odd = fc.oneof(fc.constantFrom('', 'constructor', '__proto__', 'toString', 'hasOwnProperty', 'PING'), anyText);
  const wrong = fc.oneof(
    fc.record({ name: odd, body: fc.oneof(wellShaped, values) }),
    fc.record({
      name: fc.constantFrom(...names),
      body: fc.array(fc.constantFrom<unknown>('', -1, null, {}, []), { minLength: 1 }),
    }),
    fc.record({
      name: fc.constantFrom(...names),
      body: fc.record({
        state: anyText,
        role: values,
        id: fc.constantFrom(7, null, {}),
        rows: values,
        place: fc.constantFrom('', 7, null),
      }),
    }),
    values,
  );
  const shapes = fc.property(wrong, (message) => {
    fc.pre(!names.includes((message as { name?: string } | null | undefined)?.name ?? '') || !isFitting(message));
    expect(
      deliver(message, { id: 'remit', tab: { id: 1 }, frameId: 0 }).filter((answer) => answer !== undefined),
    ).toEqual([]);
    expect(calls).toEqual([]);
  });
  fc.assert(shapes, { numRuns: runs(1000, 10_000) });
}, 600_000);

test('a script that runs on a page may not change the board', () => {
  const board = names.filter((name) => name.startsWith('board'));
  expect(board.length).toBeGreaterThan(3);
  const asked = fc.property(fc.constantFrom(...board), wellShaped, (name, body) => {
    const sender = { id: 'remit', url: 'https://jobs.example/1', tab: { id: 1, incognito: false }, frameId: 0 };
    expect(deliver({ name, body }, sender).filter((answer) => answer !== undefined)).toEqual([]);
    expect(calls).toEqual([]);
  });
  fc.assert(asked, { numRuns: 200 });
  const page = { id: 'remit', url: 'chrome-extension://remit/board.html' };
  expect(
    deliver({ name: 'boardSee', body: row('jobs.example.com 1') }, page).filter((answer) => answer !== undefined),
  ).toHaveLength(1);
});

/** A list of nothing but places, or a body of null for a message that has none, is of the right shape. */
function isFitting(message: unknown): boolean {
  const { body } = message as { body?: unknown };
  return (
    body === null ||
    body === undefined ||
    (Array.isArray(body) && body.every((one) => typeof one === 'string' && one !== ''))
  );
}
