import { defineConfig } from 'vitest/config';
import { QuickFirst } from './scripts/mutation-order.mjs';
import { readyMadeForTests } from './scripts/ready-made.mjs';

/**
 * Changed code is tried by the tests beside it; those that start programs of their own see none of the changes. One worker
 * runs them all: to load a document model anew for each file would take longer than most of the tests.
 */
const forMutation = {
  include: ['tests/{classifier,page}/**/*.test.ts'],
  exclude: ['tests/classifier/noise.test.ts'],
  isolate: false,
  setupFiles: ['scripts/mutation-setup.mjs'],
  sequence: { sequencer: QuickFirst },
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
