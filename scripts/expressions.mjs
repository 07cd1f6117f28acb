// @ts-check
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkSync } from 'recheck';
import ts from 'typescript';
import { root } from './tool.mjs';

// node scripts/expressions.mjs [--all]: checks the regular expressions that the ledger does not know yet, or all of them.

const ledgerFile = join(root, 'tests', 'hostile', 'expressions.json');
/** Milliseconds for one expression; the checker gives up then. */
const timeout = 20_000;
// In this process: a thread of its own that answers too late ends the whole run.
process.env['RECHECK_SYNC_BACKEND'] = 'pure';

/**
 * What the checker said of one expression: "safe", or the text that makes it slow: `prefix`, then `pump` again and
 * again, then `suffix`. No `pump`: the checker did not come to an end.
 * @typedef {'safe' | { found: string, attack: { prefix: string, pump: string, suffix: string } | null }} Finding
 */

/**
 * Every regular expression that stands in the sources, as it is written there.
 * @returns {string[]}
 */
export function expressionsInSource() {
  const found = new Set();
  const folder = join(root, 'src');
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.ts')) continue;
    const text = readFileSync(join(folder, name), 'utf8');
    const visit = (/** @type {ts.Node} */ node) => {
      if (node.kind === ts.SyntaxKind.RegularExpressionLiteral) found.add(node.getText());
      ts.forEachChild(node, visit);
    };
    visit(ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true));
  }
  return [...found].sort();
}

/** @returns {Record<string, Finding>} */
export function readLedger() {
  return JSON.parse(readFileSync(ledgerFile, 'utf8'));
}

/**
 * @param {string} expression as it is written in the source
 * @returns {Finding}
 */
export function check(expression) {
  const end = expression.lastIndexOf('/');
  const result = checkSync(expression.slice(1, end), expression.slice(end + 1), { timeout });
  if (result.status === 'safe') return 'safe';
  if (result.status === 'unknown') return { found: 'not decided', attack: null };
  const [{ prefix = '', pump = '' } = {}] = result.attack.pumps;
  return { found: result.complexity.summary, attack: { prefix, pump, suffix: result.attack.suffix } };
}

if (import.meta.filename === process.argv[1]) {
  const known = process.argv.includes('--all') ? {} : readLedger();
  const before = readLedger();
  const ledger = Object.fromEntries(
    expressionsInSource().map((expression) => [expression, known[expression] ?? check(expression)]),
  );
  writeFileSync(ledgerFile, `${JSON.stringify(ledger, null, 2)}\n`);
  const all = Object.entries(ledger);
  const worse = all.filter(([expression, finding]) => finding !== 'safe' && before[expression] === 'safe');
  console.log(`${all.length} expressions: ${all.filter(([, finding]) => finding === 'safe').length} proved safe`);
  for (const [expression, finding] of all)
    if (finding !== 'safe') console.log(`${finding.found}: ${expression.slice(0, 120)}`);
  if (worse.length > 0) process.exitCode = 1;
}
