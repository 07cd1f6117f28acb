import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';

// Outside the project, so that no package can be found from there.
const folder = mkdtempSync(join(tmpdir(), 'remit-built-'));
const program = join(folder, 'remit.mjs');

beforeAll(() =>
  build({
    entryPoints: ['src/cli/main.ts'],
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

const line = `${JSON.stringify({ id: 'a', title: 'PMO Analyst', text: 'Keep the registers' })}\n`;

test('plain texts are judged without a DOM', () => {
  const { status, stdout } = spawnSync(process.execPath, [program, '--json', '-'], { input: line, encoding: 'utf8' });
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ id: 'a', source: 'text' });
});

test('the exit status tells wrong arguments', () => {
  expect(spawnSync(process.execPath, [program, '--jsno']).status).toBe(2);
});

test('a reader that stops listening is no error', async () => {
  const child = spawn(process.execPath, [program, '--json', '-'], { stdio: ['pipe', 'pipe', 'pipe'] });
  let errors = '';
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  child.stdin.on('error', () => undefined);
  child.stdin.end(line.repeat(20_000));
  child.stdout.once('data', () => child.stdout.destroy());
  const [status] = (await once(child, 'close')) as [number];
  expect({ status, errors }).toEqual({ status: 0, errors: '' });
});

const hasXargs = spawnSync('xargs', ['-P', '2', 'true'], { input: '' }).status === 0;
if (!hasXargs) console.warn('\n!!! NO xargs -P ON THIS MACHINE: several processes at once are not checked\n');

test.skipIf(!hasXargs)('two processes that xargs drives give the same answers as one', () => {
  const titles = ['PMO Analyst', 'Project Manager', 'Head of PMO', 'Site Manager'];
  const lists = [0, 1].map((half) => {
    const path = join(folder, `part-${half}.ndjson`);
    const lines = Array.from({ length: 40 }, (_, i) => ({
      id: half * 40 + i,
      title: titles[i % 4],
      text: 'Own the plan',
    }));
    writeFileSync(path, lines.map((one) => `${JSON.stringify(one)}\n`).join(''));
    return path;
  });
  const one = spawnSync(process.execPath, [program, '--json', ...lists], { encoding: 'utf8' });
  // Each writes a file of its own: on one stream long lines of two processes may run into each other.
  const each = ['sh', '-c', '"$0" "$1" --json "$2" > "$2.out"', process.execPath, program];
  const two = spawnSync('xargs', ['-P', '2', '-n', '1', ...each], { input: lists.join('\n') });
  expect([one.status, two.status]).toEqual([0, 0]);
  expect(one.stdout.trim().split('\n').length).toBe(80);
  expect(lists.map((path) => readFileSync(`${path}.out`, 'utf8')).join('')).toBe(one.stdout);
});
