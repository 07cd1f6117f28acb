import { afterEach, expect, test, vi } from 'vitest';
import { ownApi } from '../../src/extension/own-api.ts';

afterEach(() => vi.unstubAllGlobals());

test('a page that was left, whose timers throw in Firefox, is told nothing and throws nothing', async () => {
  vi.stubGlobal('setTimeout', () => {
    throw new Error('NS_ERROR_NOT_INITIALIZED');
  });
  expect(await ownApi().verdictsAmong(['a place'])).toEqual([]);
});
