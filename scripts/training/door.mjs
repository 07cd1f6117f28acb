// @ts-check
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const inside = [
  'agreement',
  'chain',
  'classify',
  'context',
  'decide',
  'duties',
  'find-evidence',
  'linear-model',
  'listing',
  'mismatch',
  'model',
  'sections',
  'sides',
  'statement',
  'titles',
  'weigh',
  'lexicon/index',
];

/** The classifier's own modules, bundled from the sources, so that fitting and judging read a text alike. */
export async function openClassifier() {
  const root = path.join(import.meta.dirname, '../..');
  const folder = mkdtempSync(path.join(tmpdir(), 'remit-'));
  const outfile = path.join(folder, 'classifier.mjs');
  await build({
    stdin: {
      contents: inside.map((name) => `export * from './src/classifier/${name}.ts';`).join('\n'),
      resolveDir: root,
      loader: 'ts',
    },
    bundle: true,
    format: 'esm',
    outfile,
    logLevel: 'error',
  });
  const door = await import(pathToFileURL(outfile).href);
  rmSync(folder, { recursive: true });
  return door;
}
