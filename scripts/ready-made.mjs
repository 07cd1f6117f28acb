// @ts-check
import * as esbuild from 'esbuild';

/**
 * Runs every module named `*.ready.ts` while a bundle is made and puts the values it exports in its place, so that what
 * it works out is ready made. Its exports must be such as JSON can hold.
 * @returns {esbuild.Plugin}
 */
export function readyMade() {
  /** @type {Map<string, Promise<string>>} */
  const made = new Map();
  return {
    name: 'ready-made',
    setup({ onStart, onLoad }) {
      onStart(() => made.clear());
      onLoad({ filter: /\.ready\.ts$/ }, async ({ path }) => {
        const contents = made.get(path) ?? valuesOf(path);
        made.set(path, contents);
        return { contents: await contents, loader: 'js' };
      });
    },
  };
}

/**
 * The same for the tests, so that they try what is shipped and work nothing out once for each file.
 * @returns {{ name: string, enforce: 'pre', load: (id: string) => Promise<string> | null }}
 */
export function readyMadeForTests() {
  /** @type {Map<string, Promise<string>>} */
  const made = new Map();
  return {
    name: 'ready-made',
    enforce: 'pre',
    load: (id) => {
      if (!id.endsWith('.ready.ts')) return null;
      const contents = made.get(id) ?? valuesOf(id);
      made.set(id, contents);
      return contents;
    },
  };
}

/** @param {string} path */
async function valuesOf(path) {
  const { outputFiles } = await esbuild.build({ entryPoints: [path], bundle: true, format: 'esm', write: false });
  const code = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64');
  const values = Object.entries(await import(`data:text/javascript;base64,${code}`));
  return values.map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};\n`).join('');
}
