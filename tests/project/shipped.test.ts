import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { readyMade } from '../../scripts/ready-made.mjs';
import { usedApis } from '../../scripts/used-apis.mjs';
import project from '../../package.json';

const entries = [
  ...readdirSync('src').map((name) => `src/${name}/main.ts`),
  ...['read', 'judge', 'extras'].map((name) => `src/content/${name}.ts`),
  'src/content/answer.ts',
].filter((path) => existsSync(path));

test('nothing of others is shipped but what the list of licences names, in that version and under that licence', async () => {
  const result = await build({
    entryPoints: entries,
    bundle: true,
    write: false,
    metafile: true,
    outdir: 'out/none',
    format: 'esm',
    platform: 'node',
    loader: { '.css': 'text' },
    external: ['jsdom', './judge.js'],
    plugins: [readyMade()],
    logLevel: 'silent',
  });
  const names = Object.keys(result.metafile.inputs).flatMap((path) => {
    const [, name] = /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path) ?? [];
    return name === undefined ? [] : [name];
  });
  const shipped = [...new Set(names)].map((name) => {
    const { version, license } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as {
      version: string;
      license: string;
    };
    return [name, version, license];
  });
  const rows = [...readFileSync('LICENSES.md', 'utf8').matchAll(/^\| `([^`]+)` +\| ([\w.]+) +\| ([\w.-]+) +\|/gm)];
  expect(rows.map(([, name, version, license]) => [name, version, license])).toEqual(shipped);
  expect(shipped.filter(([name]) => !Object.hasOwn(project.devDependencies, name!))).toEqual([]);
}, 60_000);

const backgroundFor = async (target: 'chrome' | 'firefox'): Promise<string> => {
  const { outputFiles } = await build({
    entryPoints: ['src/background/main.ts'],
    bundle: true,
    write: false,
    plugins: [readyMade(), usedApis('.', target)],
    logLevel: 'silent',
  });
  return outputFiles[0]!.text;
};

test('Firefox, which has the API by itself, gets nothing of the polyfill', async () => {
  expect(await backgroundFor('firefox')).not.toMatch(/apiMetadata|chrome\.runtime\.lastError/);
}, 60_000);

test('of the polyfill what describes the APIs that are called is shipped, and no other description', async () => {
  const [, table = ''] = /apiMetadata = ([^;]+);/.exec(await backgroundFor('chrome')) ?? [];
  const described = Object.keys(JSON.parse(table.replaceAll(/(\w+):/g, '"$1":')) as object);
  expect(described.sort()).toEqual([
    'commands',
    'contextMenus',
    'i18n',
    'management',
    'permissions',
    'runtime',
    'storage',
    'tabs',
    'windows',
  ]);
}, 60_000);
