const folders = '^src/(background|content|popup|panel|board|draft|options|welcome|cli)/';

/** Folder `name` may import itself and what `allowed` matches, and nothing else under src. */
const only = (name, allowed, why) => ({
  name: `${name}-imports`,
  comment: why,
  severity: 'error',
  from: { path: `^src/${name}/` },
  to: { path: '^src/', pathNot: [`^src/${name}/`, ...allowed] },
});

const classifier = '^src/classifier/index\\.ts$';
const lexicon = '^src/classifier/lexicon/(index|shown\\.ready)\\.ts$';
const shown = '^src/classifier/lexicon/shown\\.ready\\.ts$';
const reading = '^src/page/reading\\.ts$';
const report = '^src/extension/report\\.ts$';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    only('classifier', [], 'The classifier is text in, verdict out; it knows nothing else.'),
    only('page', [classifier], 'The page reader knows documents and listings, no browser API.'),
    only('extension', [classifier, shown, reading], 'The browser side does not touch pages.'),
    only(
      'ui',
      [classifier, lexicon, report, '^src/page/sites/names\\.ts$'],
      'Views show verdicts and definitions, whoever has read them.',
    ),
    only(
      'report-page',
      [report, '^src/(extension|ui)/'],
      'Popup and panel: the one place where browser and views meet.',
    ),
    only(
      'content',
      [classifier, lexicon, '^src/(page|extension)/'],
      'Content is the one place where page and extension meet.',
    ),
    only('background', [classifier, reading, '^src/extension/', '^src/page/sites/'], 'The background reads no page.'),
    only(
      '(popup|panel|board|draft|options|welcome)',
      [classifier, lexicon, reading, '^src/(extension|ui|report-page)/', '^src/_locales/'],
      'Extension pages read no job page.',
    ),
    only(
      'cli',
      [classifier, '^src/page/', '^src/_locales/en/'],
      'The command line is the classifier and the reader on files.',
    ),
    {
      name: 'entries-are-leaves',
      comment: 'Nothing imports an entry but the entry itself.',
      severity: 'error',
      from: { path: '^src/([^/]+)/' },
      to: { path: folders, pathNot: '^src/$1/' },
    },
    {
      name: 'reading-types-only',
      comment: 'Outside the page only the names of sources and refusals are known.',
      severity: 'error',
      from: { path: '^src/(extension|background|popup)/' },
      to: { path: reading, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'classifier-types-only',
      comment: 'The extension passes verdicts on; it does not judge.',
      severity: 'error',
      from: { path: '^src/extension/' },
      to: { path: classifier, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'report-types-only',
      comment: 'Views know the shape of a report, nothing of the browser.',
      severity: 'error',
      from: { path: '^src/ui/' },
      to: { path: report, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'one-browser-seam',
      comment: 'The polyfill is named in one file, so that it can be dropped in one line.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/extension/browser\\.ts$' },
      to: { path: 'webextension-polyfill' },
    },
    {
      name: 'no-packages',
      comment: 'Nothing is shipped but our own code and the polyfill; the command line loads jsdom.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(cli/|extension/browser\\.ts$)' },
      to: { path: 'node_modules', pathNot: '@types/' },
    },
    {
      name: 'no-node-in-the-browser',
      comment: 'Only the command line runs on Node.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/cli/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'no-tests-in-src',
      comment: 'Nothing shipped depends on tests or scripts.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(tests|scripts)/' },
    },
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
  },
};
