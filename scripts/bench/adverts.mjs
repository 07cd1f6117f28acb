import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../tool.mjs';

const folder = join(root, 'tests', 'corpus');

/** Every `step`-th of our own labelled adverts, as `{ title, text }`. */
export function adverts(step = 1) {
  const lines = readdirSync(folder)
    .filter((name) => name.endsWith('.ndjson'))
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n'))
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
  return lines
    .filter((_, i) => i % step === 0)
    .map(({ title, lines }) => ({ title, text: lines.map(([, text]) => text).join('\n') }));
}
