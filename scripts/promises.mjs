// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import { isAbsolute, join, relative } from 'node:path';
import { root } from './tool.mjs';

/**
 * One promise of PROMISES.md and what proves it: a test file with a part of the test's name, or a step of `npm test`.
 * @typedef {{ promise: string, proofs: { file: string, name: string }[] }} Row
 */

/**
 * The rows of PROMISES.md, in their order.
 * @returns {Row[]}
 */
export function readPromises(text = readFileSync(join(root, 'PROMISES.md'), 'utf8')) {
  const rows = text.split('\n').filter((line) => /^\| \d+ /.test(line));
  return rows.map((row) => {
    const [, , promise = '', proof = ''] = row.split(/(?<!\\)\|/).map((cell) => cell.trim());
    const proofs = [...proof.matchAll(/`([\w./-]+)`: “([^”]+)”/g)].map(([, file = '', name = '']) => ({ file, name }));
    return { promise, proofs };
  });
}

/**
 * Checks each promise against the reports of the tests that ran; returns what is not proved, one line each.
 * @param {readonly string[]} reports JSON reports of vitest
 * @param {readonly { name: string, failed: number }[]} steps
 */
export function unproved(reports, steps) {
  const tests = reports.filter((file) => existsSync(file)).flatMap((file) => testsIn(readFileSync(file, 'utf8')));
  const ran = [...tests, ...steps.map(({ name, failed }) => stepAsTest(name, failed))];
  return readPromises().flatMap(({ promise, proofs }) => {
    if (proofs.length === 0) return [`names no test: ${promise}`];
    return proofs.flatMap(({ file, name }) => {
      const own = ran.filter((one) => one.file === file && one.name.includes(name));
      if (own.some(({ status }) => status === 'failed')) return [`failed: ${file} “${name}”, for: ${promise}`];
      return own.some(({ status }) => status === 'passed') ? [] : [`did not run: ${file} “${name}”, for: ${promise}`];
    });
  });
}

/** @param {string} json */
function testsIn(json) {
  const { testResults } = JSON.parse(json);
  return testResults.flatMap((/** @type {any} */ { name, assertionResults }) =>
    assertionResults.map((/** @type {any} */ one) => ({
      file: (isAbsolute(name) ? relative(root, name) : name).replaceAll('\\', '/'),
      name: one.fullName,
      status: one.status,
    })),
  );
}

/** @param {string} name @param {number} failed */
const stepAsTest = (name, failed) => ({ file: 'scripts/test.mjs', name, status: failed === 0 ? 'passed' : 'failed' });
