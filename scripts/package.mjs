import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { root } from './tool.mjs';

// The zip format keeps local time without a zone: the same local time everywhere gives the same bytes everywhere.
const mtime = new Date(2020, 0, 1, 12);

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const sums = ['chrome', 'firefox'].map((target) => {
  const name = `remit-${target}-${version}.zip`;
  const archive = zipFolder(join(root, 'dist', target));
  writeFileSync(join(root, 'dist', name), archive);
  console.log(`dist/${name} ${(archive.length / 1024).toFixed(0)} kB`);
  return `${createHash('sha256').update(archive).digest('hex')}  ${name}\n`;
});
writeFileSync(join(root, 'dist', 'SHA256SUMS'), sums.join(''));

function zipFolder(folder) {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
  const files = Object.fromEntries(paths.map((path) => [path, readFileSync(join(folder, path))]));
  return zipSync(files, { level: 9, mtime, os: 3, attrs: 0o644 << 16 });
}
