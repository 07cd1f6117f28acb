import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { root, runTool } from './tool.mjs';

// Prints what axe says of every surface, and what a new user has to do for the first verdict, in both browsers. It runs
// the end-to-end tests that prove both, and nothing else of them.
const folder = mkdtempSync(join(tmpdir(), 'remit-surfaces-'));
const results = join(folder, 'results.json');
const files = readdirSync(join(root, 'tests/e2e')).filter((name) => {
  return name.endsWith('.e2e.test.ts') && /\baxe\b|newUser/.test(readFileSync(join(root, 'tests/e2e', name), 'utf8'));
});
const { status } = runTool('vitest', [
  ...['run', '--config', 'tests/e2e/vitest.config.ts', '--reporter=json', `--outputFile=${results}`],
  ...['-t', ' axe |first click'],
  ...files.map((name) => `tests/e2e/${name}`),
]);
const { testResults } = JSON.parse(readFileSync(results, 'utf8'));
rmSync(folder, { recursive: true });
const tests = testResults.flatMap(({ name, assertionResults }) =>
  assertionResults.map((one) => ({ ...one, file: relative(root, name) })),
);

const ran = tests.filter(({ status }) => status === 'passed' || status === 'failed');
const table = {};
for (const { ancestorTitles, title, status, failureMessages } of ran.filter(({ title }) => / axe /.test(title))) {
  const [, surface, browser] = /^(.*), in (\w+)/.exec(ancestorTitles.at(-1));
  const row = `${surface}: ${title.replace(/has no fault that axe finds or doubts|with no fault/, '').trim()}`;
  table[row] = { ...table[row], [browser]: status === 'passed' ? '0 / 0' : failureMessages.join(' ').slice(0, 60) };
}
console.log('\nFaults that axe finds / doubts');
console.table(table);

const users = ran.flatMap(({ ancestorTitles, meta }) =>
  meta?.newUser ? [[/, in (\w+)/.exec(ancestorTitles.at(-1))[1], meta.newUser]] : [],
);
console.log('\nA new user');
const rows = Object.keys(users[0]?.[1] ?? {});
console.table(
  Object.fromEntries(rows.map((row) => [row, Object.fromEntries(users.map(([name, all]) => [name, all[row]]))])),
);
process.exitCode = status ?? 1;
