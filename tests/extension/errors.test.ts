import { afterEach, expect, test, vi } from 'vitest';
import { noteError } from '../../src/extension/errors.ts';

const console = vi.spyOn(globalThis.console, 'debug').mockImplementation(() => undefined);
vi.stubGlobal('location', { protocol: 'https:' });
afterEach(() => console.mockClear());

test('a bug is noted once', () => {
  noteError(new Error('a bug'), 'here');
  noteError(new Error('a bug'), 'here');
  expect(console.mock.calls).toEqual([['Remit, here: a bug']]);
});

test('a name used before it is there is a bug, though engines speak of access', () => {
  noteError(new ReferenceError("Cannot access 'listing' before initialization"), 'here');
  expect(console.mock.calls).toHaveLength(1);
});

test.each([
  'Missing host permission for the tab',
  'Cannot access contents of the page. Extension manifest must request permission to access the respective host.',
  'No tab with id: 7.',
  'Frame with ID 3 was removed.',
  'Could not establish connection. Receiving end does not exist.',
])('what the reader closed or took back meanwhile is no bug: %s', (message) => {
  noteError(new Error(message), 'here');
  expect(console.mock.calls).toEqual([]);
});
