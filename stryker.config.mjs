// @ts-check

export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner', './scripts/mutation-sample.mjs'],
  vitest: { configFile: 'vitest.config.ts', related: true },
  mutate: [
    'src/classifier/**/*.ts',
    'src/page/**/*.ts',
    // Words and numbers, not code: tests/classifier/{lexicon,tables,weights}.test.ts compare them with their sources.
    '!**/*.ready.ts',
    '!src/classifier/{lexicon,weights}/**',
    '!src/classifier/{tuning,mismatch-numbers}.ts',
    '!src/page/sites/**',
    '!src/page/page-words.ts',
    // They paint, they do not read: only a browser shows what they do, and the tests in browsers look at it.
    '!src/page/{highlight,shadow-styles,why-card,explain-marks,title-marks}.ts',
  ],
  coverageAnalysis: 'perTest',
  concurrency: 1,
  // Thousands of documents are opened in one process.
  testRunnerNodeArgs: ['--max-old-space-size=6144'],
  // What runs once while a file is loaded (patterns, sets of words) would need all tests anew for each change.
  ignoreStatic: true,
  incrementalFile: 'out/mutation/incremental.json',
  tempDirName: 'out/mutation/sandbox',
  reporters: ['each', 'json'],
  jsonReporter: { fileName: 'out/mutation/mutation.json' },
  timeoutMS: 20_000,
  ignorePatterns: ['/dist', '/out', '/assets', '/.git', '/.ci'],
  disableTypeChecks: false,
  warnings: { unknownOptions: false },
};
