import { defineConfig } from 'vitest/config';
import { readyMadeForTests } from './scripts/ready-made.mjs';

/**
 * Changed code is tried by the tests beside it; those that start programs of their own see none of the changes. Tests of
 * time, size and whole collections of adverts take seconds for each change, and others tell sooner what is wrong with it.
 */
const forMutation = {
  include: ['tests/{classifier,page}/**/*.test.ts'],
  exclude: ['tests/classifier/noise.test.ts'],
  testNamePattern:
    /^(?!.*(?:twice the work|a million|in a moment|\d0,000|\d MB|never rests|one line of many|second|linear|by a bit|rests on))/,
};

export default defineConfig({
  plugins: [readyMadeForTests()],
  test: {
    ...(process.env['STRYKER_MUTATOR_WORKER'] === undefined
      ? { include: ['tests/**/*.test.ts'], exclude: ['tests/e2e/**'] }
      : forMutation),
    environment: 'node',
    testTimeout: 20_000,
    coverage: {
      include: ['src/classifier/**/*.ts', 'src/page/**/*.ts'],
      reporter: ['text', 'json-summary'],
      reportsDirectory: 'out/coverage',
      thresholds: { 'src/classifier/**': { branches: 95 } },
    },
  },
});
