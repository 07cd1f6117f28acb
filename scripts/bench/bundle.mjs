import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { readyMade } from '../ready-made.mjs';
import { root } from '../tool.mjs';

const common = { absWorkingDir: root, bundle: true, logLevel: 'error', plugins: [readyMade()] };

/** Bundles modules given by `contents`, an entry's text in the project's folder, and imports them here. */
export async function importBundle(contents) {
  const out = mkdtempSync(join(tmpdir(), 'remit-bench-'));
  const outfile = join(out, 'bundle.mjs');
  const stdin = { contents, resolveDir: root };
  await build({ ...common, stdin, format: 'esm', platform: 'node', target: 'node20.19', outfile });
  const loaded = await import(pathToFileURL(outfile).href);
  rmSync(out, { recursive: true });
  return loaded;
}

/** The text of a script that leaves what the entry exports under the name `bench` in a page. */
export async function scriptFor(entry) {
  const format = { format: 'iife', globalName: 'bench', platform: 'browser', loader: { '.css': 'text' } };
  const { outputFiles } = await build({ ...common, ...format, entryPoints: [entry], write: false, minify: true });
  return outputFiles[0].text;
}

/** The laboratory of the end-to-end tests, which is written in TypeScript. */
export async function importLab() {
  const outfile = join(root, 'node_modules/.cache/remit/bench-lab.mjs');
  const define = { 'import.meta.dirname': JSON.stringify(join(root, 'tests/e2e')) };
  const entryPoints = ['tests/e2e/launch.ts'];
  await build({ ...common, entryPoints, outfile, platform: 'node', format: 'esm', packages: 'external', define });
  return import(pathToFileURL(outfile).href);
}
