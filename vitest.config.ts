import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
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
