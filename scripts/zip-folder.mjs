import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';

// The zip format keeps local time without a zone: the same local time everywhere gives the same bytes everywhere.
const mtime = new Date(2020, 0, 1, 12);

/** A folder as a store package: the same files give the same bytes. */
export function zipFolder(folder) {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
  const files = Object.fromEntries(paths.map((path) => [path, readFileSync(join(folder, path))]));
  return zipSync(files, { level: 9, mtime, os: 3, attrs: 0o644 << 16 });
}
