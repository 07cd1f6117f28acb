import { execFileSync } from 'node:child_process';
import { cpus, release, totalmem, type } from 'node:os';
import { browserPath, browsers } from '../browsers.mjs';

/** What the figures were measured on, and when. */
export function machine() {
  const versions = browsers.map(({ id, name }) => [name, versionOf(browserPath(id))]);
  return {
    date: new Date().toISOString().slice(0, 16).replace('T', ' '),
    cores: `${cpus().length} × ${cpus()[0]?.model.trim()}`,
    memory: `${Math.round(totalmem() / 2 ** 30)} GB`,
    system: `${type()} ${release()}`,
    node: process.version,
    ...Object.fromEntries(versions),
  };
}

function versionOf(path) {
  if (path === null) return 'not installed';
  return execFileSync(path, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
}
