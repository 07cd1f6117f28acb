import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
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
