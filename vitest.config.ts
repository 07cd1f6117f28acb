import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Changed code is tried by the tests beside it; those that start programs of their own see none of the changes.
    include:
      process.env['STRYKER_MUTATOR_WORKER'] === undefined
        ? ['tests/**/*.test.ts']
        : ['tests/{classifier,page}/**/*.test.ts'],
    exclude: ['tests/e2e/**'],
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
