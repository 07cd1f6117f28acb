// @ts-check
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { root, runNode } from './tool.mjs';

// npm run source: writes dist/remit-source-VERSION.zip, the sources that reviewers at addons.mozilla.org ask for, out of the
// last commit; then makes the packages again from that archive, elsewhere, and compares them with those in dist/.

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const archive = join(root, 'dist', `remit-source-${version}.zip`);
const git = (/** @type {string[]} */ ...args) => execFileSync('git', args, { cwd: root, encoding: 'utf8' });
if (git('status', '--porcelain', '--untracked-files=no').trim() !== '')
  fail('Commit first: the archive holds what is committed.');
git('archive', '--format=zip', `--prefix=remit-${version}/`, `--output=${archive}`, 'HEAD');
console.log(`dist/remit-source-${version}.zip holds ${git('rev-parse', 'HEAD').trim()}`);

const folder = mkdtempSync(join(tmpdir(), 'remit-source-'));
try {
  const sources = join(folder, `remit-${version}`);
  for (const [name, bytes] of Object.entries(unzipSync(readFileSync(archive)))) {
    if (name.endsWith('/')) continue;
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
  symlinkSync(join(root, 'node_modules'), join(sources, 'node_modules'));
  const env = { ...process.env, TZ: 'Pacific/Auckland', LANG: 'de_DE.UTF-8' };
  for (const name of ['build', 'package'])
    if (runNode([join(sources, 'scripts', `${name}.mjs`)], { env, cwd: sources }).status !== 0) fail(`${name} failed`);
  const sums = [root, sources].map((place) => readFileSync(join(place, 'dist', 'SHA256SUMS'), 'utf8'));
  if (sums[0] !== sums[1]) fail(`The packages made from the archive differ:\n${sums.join('\n')}`);
  console.log('The packages made from the archive are the same, byte for byte.');
} finally {
  rmSync(folder, { recursive: true });
}

/** @param {string} message @returns {never} */
function fail(message) {
  console.error(message);
  process.exit(1);
}
