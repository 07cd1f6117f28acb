import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './tool.mjs';
import { zipFolder } from './zip-folder.mjs';

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const sums = ['chrome', 'firefox'].map((target) => {
  const name = `remit-${target}-${version}.zip`;
  const archive = zipFolder(join(root, 'dist', target));
  writeFileSync(join(root, 'dist', name), archive);
  console.log(`dist/${name} ${(archive.length / 1024).toFixed(0)} kB`);
  return `${createHash('sha256').update(archive).digest('hex')}  ${name}\n`;
});
writeFileSync(join(root, 'dist', 'SHA256SUMS'), sums.join(''));
