import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.e2e.test.ts'],
    environment: 'node',
    testTimeout: 60_000,
    hookTimeout: 60_000,
    fileParallelism: false,
    // A list of errors that should be empty is printed whole.
    chaiConfig: { truncateThreshold: 0 },
    // A browser on a crowded machine may miss a deadline once; what fails twice is a failure.
    retry: 1,
  },
});
