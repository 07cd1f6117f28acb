import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';

// Inside the project, so that jsdom can be found from there.
const folder = mkdtempSync(join('node_modules', '.remit-aside-'));
const program = join(folder, 'remit.mjs');

/** The command line with less patience. */
const entry = `
  import { isMainThread } from 'node:worker_threads';
  import { answerAside, judgeAside } from './src/cli/judge-aside.ts';
  import { run } from './src/cli/run.ts';
  if (isMainThread) {
    const aside = judgeAside(new URL(import.meta.url), 5000);
    process.exitCode = await run(process.argv.slice(2), process, aside.judge);
    await aside.close();
  } else await answerAside();`;

beforeAll(() =>
  build({
    stdin: { contents: entry, resolveDir: '.', loader: 'ts' },
    outfile: program,
    bundle: true,
    platform: 'node',
    format: 'esm',
    external: ['jsdom'],
  }),
);
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const good = '<h1>Project Manager</h1><h2>Duties</h2><ul><li>Own the project budget</ul>';

test('a page that takes too long is named, and those around it are answered', () => {
  const pages = { before: good, deep: '<b>'.repeat(20_000), after: good };
  const input = Object.entries(pages).map(([id, html]) => JSON.stringify({ id, html }));
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, '--json', '-'], {
    input: input.join('\n'),
    encoding: 'utf8',
  });
  const ids = stdout
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { id: string }).id);
  expect({ status, stderr, ids }).toEqual({
    status: 1,
    stderr: 'remit: deep: the page takes longer than 5 seconds to read\n',
    ids: ['before', 'after'],
  });
}, 120_000);
