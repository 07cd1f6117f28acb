import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { browsers } from './browsers.mjs';
import { unproved } from './promises.mjs';
import { root, runNode, runTool } from './tool.mjs';

/** A step returns what it counted: `{ passed, failed }`. A check counts as one test. */
const steps = [
  ['Formatter', () => check(runTool('prettier', ['--check', '.']))],
  ['Lint', () => check(runTool('eslint', ['--max-warnings', '0', '.']))],
  ...['.', 'src/classifier', 'src/page', 'src/cli', 'tests'].map((folder) => [
    `Types of ${folder}`,
    () => check(runTool('tsc', ['-p', folder])),
  ]),
  ['Import rules', () => check(runTool('depcruise', ['src']))],
  ['Unused code', () => check(runTool('knip', []))],
  ['Build', () => check(runNode(['scripts/build.mjs']))],
  ['Unit tests', () => vitest('unit', 'vitest.config.ts')],
  ['Package lint', lintPackage],
  ['Packages, built twice, are the same', packageTwice],
  ['End-to-end tests', () => vitest('e2e', 'tests/e2e/vitest.config.ts')],
];

const results = join(root, 'out', 'test');
/** A browser that hangs must not hold a run for ever; milliseconds. */
const longestRun = 20 * 60_000;
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });
const missing = browsers.filter((browser) => browser.find() === null);

const table = steps.map(run);
table.push(run(['Every promise is proved', promises]));

const sum = (key) => table.reduce((total, count) => total + (count[key] ?? 0), 0);
console.log(`\n=== Summary (${seconds(Date.now() - performance.now())} in all)`);
for (const { row } of table) console.log(row);
for (const line of table.flatMap(({ failures = [] }) => failures)) console.log(`FAILED: ${line}`);
for (const { name } of missing) console.log(`NOT RUN: the end-to-end tests in ${name}, which is not installed.`);
if (sum('skipped') > 0) console.log(`${sum('skipped')} tests were skipped.`);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') > 0 ? 1 : 0;

function run([name, step]) {
  console.log(`\n=== ${name}`);
  const start = Date.now();
  const count = step();
  const row = `${count.failed === 0 ? 'ok    ' : 'FAILED'} ${seconds(start)}  ${name}`;
  console.log(`--- ${row}`);
  return { ...count, name, row };
}

/** Where a browser is missing, what only it could prove is named; where CI is set, that is a failure. */
function promises() {
  const open = unproved(
    ['unit', 'e2e'].map((name) => join(results, `${name}.json`)),
    table,
  );
  for (const line of open) console.log(line);
  const excused = missing.length > 0 && process.env.CI !== 'true';
  const failed = open.filter((line) => !excused || !line.startsWith('did not run'));
  return check({ status: failed.length === 0 ? 0 : 1 });
}

function seconds(start) {
  return `${((Date.now() - start) / 1000).toFixed(1).padStart(6)} s`;
}

function check({ status }) {
  return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

function vitest(name, config) {
  const file = join(results, `${name}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const { status } = runTool('vitest', ['run', '--config', config, ...reporters], { timeout: longestRun });
  const { numPassedTests, numFailedTests, numPendingTests, testResults = [] } = readCounts(file);
  // A test file that cannot even be loaded has no failed test of its own.
  const failed = status === 0 ? numFailedTests : Math.max(1, numFailedTests);
  return { passed: numPassedTests, failed, skipped: numPendingTests, failures: failuresIn(testResults) };
}

/** One line for each failed test: where it stands, what it says, and why it failed. */
function failuresIn(files) {
  return files.flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ status }) => status === 'failed')
      .map(({ fullName, failureMessages }) => {
        const [reason = ''] = (failureMessages[0] ?? '').split('\n');
        return `${relative(root, name)}: ${fullName}: ${reason}`.slice(0, 400);
      }),
  );
}

function readCounts(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return { numPassedTests: 0, numFailedTests: 1, numPendingTests: 0 };
  }
}

function lintPackage() {
  const lint = ['lint', '--source-dir', 'dist/firefox', '--warnings-as-errors', '--no-config-discovery'];
  const { status, stdout } = runTool('web-ext', [...lint, '--output', 'json'], {
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
    env: { ...process.env, NO_UPDATE_NOTIFIER: '1' },
  });
  const { summary, errors, warnings, notices } = JSON.parse(stdout || '{"summary":{"errors":1}}');
  for (const one of [errors, notices, warnings].flat()) if (one) console.log(`${one.code} ${one.file}: ${one.message}`);
  console.log(`errors ${summary.errors}, notices ${summary.notices}, warnings ${summary.warnings}`);
  const clean = status === 0 && summary.errors + summary.notices + summary.warnings === 0;
  return check({ status: clean ? 0 : 1 });
}

/** The second time in another place, with another clock, language and file mode: none of them may leave a trace. */
function packageTwice() {
  const elsewhere = join(mkdtempSync(join(tmpdir(), 'remit-again-')), 'the same sources');
  const left = new Set(['node_modules', 'dist', 'out', 'coverage', '.git'].map((name) => join(root, name)));
  cpSync(root, elsewhere, { recursive: true, filter: (path) => !left.has(path) });
  symlinkSync(join(root, 'node_modules'), join(elsewhere, 'node_modules'));
  const turns = [
    { place: root, mask: 0o022, surroundings: {} },
    {
      place: elsewhere,
      mask: 0o077,
      surroundings: { TZ: 'Pacific/Auckland', LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8' },
    },
  ];
  const sums = turns.map(({ place, mask, surroundings }) => {
    const before = process.umask(mask);
    const at = { cwd: place, env: { ...process.env, ...surroundings } };
    const done = ['build', 'package'].every(
      (name) => runNode([join(place, 'scripts', `${name}.mjs`)], at).status === 0,
    );
    process.umask(before);
    return done ? readFileSync(join(place, 'dist', 'SHA256SUMS'), 'utf8') : null;
  });
  rmSync(dirname(elsewhere), { recursive: true });
  console.log(sums[0] ?? 'No package was made.');
  return check({ status: sums[0] !== null && sums[0] === sums[1] ? 0 : 1 });
}
