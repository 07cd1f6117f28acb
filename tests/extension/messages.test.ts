import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from './fake-browser.ts';

const fake = vi.hoisted((): { browser: object } => ({ browser: {} }));
vi.mock('../../src/extension/browser.ts', () => fake);
const { ask, handle, isMessage } = await import('../../src/extension/messages.ts');

const own = { id: 'remit' };
let lab: ReturnType<typeof fakeBrowser>;
beforeEach(() => {
  lab = fakeBrowser();
  fake.browser = lab.api;
});
const deliver = (message: unknown, sender: object): unknown => [...lab.listeners.message][0]!(message, sender);

test('a message of our own scripts is answered', async () => {
  handle({ ping: () => 'pong' });
  expect(await deliver({ name: 'ping', body: null }, own)).toBe('pong');
});

test.each([
  [{ name: 'ping', body: null }, { id: 'another-extension' }],
  [{ name: 'ping', body: null }, {}],
  [{ name: 'ping', body: 1 }, own],
  [{ name: 'constructor', body: null }, own],
  [{ name: '__proto__', body: null }, own],
  [{ name: 'toString', body: null }, own],
  [{ name: 'reportChanged', body: null }, own],
  [{ name: 'reportChanged', body: { state: 'verdict', role: 'chief', agreement: 'match' } }, own],
  [{ name: 'reportChanged', body: { state: 'verdict', role: 'pm' } }, own],
  [null, own],
  ['ping', own],
  [{}, own],
])('a message %j of %j is left unanswered', (message, sender) => {
  const ping = vi.fn(() => 'pong' as const);
  const reportChanged = vi.fn(() => null);
  handle({ ping, reportChanged });
  expect(deliver(message, sender)).toBeUndefined();
  expect(ping).not.toHaveBeenCalled();
  expect(reportChanged).not.toHaveBeenCalled();
});

test('a summary of a report is a message', () => {
  expect(isMessage({ name: 'reportChanged', body: { state: 'verdict', role: 'pm', agreement: 'match' } })).toBe(true);
});

test('a background that died midway is asked again, and given up after three times', async () => {
  const answers = [
    Promise.reject(new Error('Receiving end does not exist')),
    Promise.resolve(undefined),
    Promise.resolve('pong'),
  ];
  lab.api.runtime.sendMessage = () => answers.shift() ?? Promise.resolve();
  expect(await ask('ping', null)).toBe('pong');
  expect(await ask('ping', null)).toBeNull();
});
