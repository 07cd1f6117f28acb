import tseslint from 'typescript-eslint';

const ban = (names, message) => names.map((property) => ({ property, message }));

const markup = [
  ...ban(
    ['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'setHTMLUnsafe', 'createContextualFragment', 'parseHTMLUnsafe'],
    'Nothing becomes markup: set textContent or append elements.',
  ),
  { object: 'document', property: 'write', message: 'Nothing becomes markup.' },
  { object: 'document', property: 'writeln', message: 'Nothing becomes markup.' },
  { object: 'navigator', property: 'sendBeacon', message: 'Nothing leaves the device.' },
];

const network = [
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'EventSource',
  'WebTransport',
  'RTCPeerConnection',
  'Image',
].map((name) => ({ name, message: 'Nothing leaves the device.' }));

const chance = ['Date', 'Intl', 'performance', 'crypto', 'setTimeout', 'queueMicrotask', 'console'].map((name) => ({
  name,
  message: 'Same text, same verdict: no clock, no chance, no locale.',
}));

export default tseslint.config(
  { ignores: ['dist/', 'out/', 'coverage/', 'tests/fixtures/'] },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // Spreading a string into its code points is what we mean by it.
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' },
        { selector: 'TSEnumDeclaration', message: 'A union of strings, not an enum.' },
      ],
      eqeqeq: 'error',
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'no-restricted-properties': ['error', ...markup],
      'no-restricted-globals': ['error', ...network],
      'no-eval': 'error',
      'no-new-func': 'error',
      '@typescript-eslint/no-implied-eval': 'error',
    },
  },
  {
    files: ['src/classifier/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', ...network, ...chance],
      'no-restricted-properties': [
        'error',
        ...markup,
        { object: 'Math', property: 'random', message: 'Same text, same verdict.' },
        ...ban(
          ['toLocaleLowerCase', 'toLocaleUpperCase', 'localeCompare', 'toLocaleString'],
          'Same text, same verdict, whatever the locale.',
        ),
      ],
    },
  },
  {
    files: ['vitest.config.ts', 'tests/e2e/vitest.config.ts'],
    extends: [tseslint.configs.disableTypeChecked],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: ['tests/**/*.ts'],
    rules: {
      // A test states what must be there; if it is not, the test fails where it reads it.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // `execCommand` is the one command that edits a field as typing does, undo included.
      '@typescript-eslint/no-deprecated': 'off',
    },
  },
  {
    files: ['**/*.{js,mjs,cjs}'],
    extends: [tseslint.configs.disableTypeChecked],
    rules: {
      'no-unused-vars': 'error',
      'no-undef': 'off',
      'prefer-const': 'error',
      eqeqeq: 'error',
    },
  },
);
