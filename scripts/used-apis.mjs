// @ts-check
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Leaves out of webextension-polyfill the descriptions of the APIs that no file of `src` names behind `browser.`: they
 * are half of it. What it does not describe it hands on as the browser gives it. Firefox has all it makes up for by
 * itself, and gets none of it.
 * @param {string} root
 * @param {'chrome' | 'firefox'} target
 * @returns {import('esbuild').Plugin}
 */
export function usedApis(root, target) {
  return {
    name: 'used-apis',
    setup({ onLoad }) {
      onLoad({ filter: /[\\/]browser-polyfill\.js$/ }, async ({ path }) => ({
        contents:
          target === 'firefox'
            ? 'export default globalThis.browser;'
            : withoutOthers(await readFile(path, 'utf8'), await namedIn(join(root, 'src'))),
        loader: 'js',
      }));
    },
  };
}

const opening = 'const apiMetadata = ';
const closing = '\n      };';

/**
 * @param {string} polyfill
 * @param {ReadonlySet<string>} used
 */
function withoutOthers(polyfill, used) {
  const start = polyfill.indexOf(opening) + opening.length;
  const end = polyfill.indexOf(closing, start) + closing.length - 1;
  if (start < opening.length || end < start) throw new Error('The polyfill holds its table of APIs elsewhere now.');
  const all = Object.entries(JSON.parse(polyfill.slice(start, end)));
  const kept = Object.fromEntries(all.filter(([name]) => used.has(name)));
  return polyfill.slice(0, start) + JSON.stringify(kept, null, 1) + polyfill.slice(end);
}

/**
 * The words behind `browser.` in the sources.
 * @param {string} folder
 * @returns {Promise<ReadonlySet<string>>}
 */
async function namedIn(folder) {
  const files = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.ts'));
  const texts = await Promise.all(files.map((name) => readFile(join(folder, name), 'utf8')));
  return new Set(texts.flatMap((text) => [...text.matchAll(/\bbrowser\.(\w+)/g)].map(([, name = '']) => name)));
}
