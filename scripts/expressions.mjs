// @ts-check
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkSync } from 'recheck';
import ts from 'typescript';
import { importBundle } from './bench/bundle.mjs';
import { root } from './tool.mjs';

// node scripts/expressions.mjs [--all]: checks the regular expressions that the ledger does not hold yet, or all of them.

const ledgerFile = join(root, 'tests', 'hostile', 'expressions.json');
/** Milliseconds for one expression; the checker gives up then. */
const timeout = 60_000;
// In this process: a thread of its own that answers too late ends the whole run.
process.env['RECHECK_SYNC_BACKEND'] = 'pure';

/**
 * Every regular expression that stands in the sources, as it is written there, and those that the page reader puts
 * together from lists of words and the classifier from one another.
 * @returns {Promise<string[]>}
 */
export async function expressionsInSource() {
  const lists = Object.values(await importBundle(`export * from './src/page/page-words.ts';`));
  const { expressionsBeside } = await importBundle(`export * from './src/classifier/short-readings.ts';`);
  const found = new Set([
    ...lists.flatMap(({ source }) => (source === undefined ? [] : [`/${source}/g`])),
    ...expressionsBeside().map(String),
  ]);
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

/**
 * The expressions that were proved safe, as they are written in the sources.
 * @returns {string[]}
 */
export function readLedger() {
  return JSON.parse(readFileSync(ledgerFile, 'utf8'));
}

/**
 * What the checker finds wrong with an expression: how its time grows and with what text, or that it came to no end.
 * Null when it is proved to take a time in proportion to the text.
 * @param {string} expression as it is written in the source
 * @returns {string | null}
 */
export function fault(expression) {
  const end = expression.lastIndexOf('/');
  const result = checkSync(expression.slice(1, end), expression.slice(end + 1), { timeout });
  if (result.status === 'safe') return null;
  if (result.status === 'unknown') return 'not decided';
  return `${result.complexity.summary}, ${JSON.stringify(result.attack.pumps)} then ${JSON.stringify(result.attack.suffix)}`;
}

if (import.meta.filename === process.argv[1]) {
  const known = process.argv.includes('--all') ? [] : readLedger();
  const all = (await expressionsInSource()).map((expression) => ({
    expression,
    wrong: known.includes(expression) ? null : fault(expression),
  }));
  const safe = all.filter(({ wrong }) => wrong === null).map(({ expression }) => expression);
  writeFileSync(ledgerFile, `${JSON.stringify(safe, null, 2)}\n`);
  console.log(`${all.length} expressions: ${safe.length} proved safe`);
  for (const { expression, wrong } of all) if (wrong !== null) console.log(`${expression.slice(0, 120)}: ${wrong}`);
  if (safe.length < all.length) process.exitCode = 1;
}
