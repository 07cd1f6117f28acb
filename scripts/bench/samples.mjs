import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../tool.mjs';

const folder = join(root, 'assets', 'samples');

/** The sample listings, as `{ name, url, html }`. */
export const samples = readdirSync(folder)
  .filter((name) => name !== 'index.html')
  .map((name) => {
    const html = readFileSync(join(folder, name), 'utf8');
    return { name, html, url: /<link\s+rel="canonical"\s+href="([^"]+)"/.exec(html)[1] };
  });

const saved = join(root, '..', 'shared', 'pages');

/** Saved pages of job sites where the folder beside this project has them, else none. */
export function savedPages() {
  const truth = join(saved, 'truth.ndjson');
  if (!existsSync(truth)) return [];
  return readFileSync(truth, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
    .map(({ file, page_url, url }) => ({
      name: file,
      url: page_url ?? url,
      html: readFileSync(join(saved, file), 'utf8'),
    }));
}
