import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import project from '../../package.json';

const read = (path: string) => readFileSync(path, 'utf8');
const readme = read('README.md');
const documents = [
  'README.md',
  'PRIVACY.md',
  'PERMISSIONS.md',
  'PROMISES.md',
  'LICENSES.md',
  'SECURITY.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'FIRMS.md',
];

/** The words in back-quotes of a text. */
const quoted = (text: string): string[] => [...text.matchAll(/`([^`\n]+)`/g)].map((match) => match[1]!);

test.each(documents)('%s names only files that exist', (name) => {
  const paths = quoted(read(name)).filter((word) => /^(src|scripts|tests|assets)\/[\w./-]*$/.test(word));
  const links = [...read(name).matchAll(/\]\(([^)#:]+)\)/g)].map((match) => match[1]!);
  expect([...paths, ...links].filter((path) => !existsSync(path))).toEqual([]);
});

test.each(documents)('%s names only commands that exist', (name) => {
  const commands = [...read(name).matchAll(/npm (?:run )?([\w:-]+)/g)].map((match) => match[1]!);
  expect(commands.filter((command) => !Object.hasOwn(project.scripts, command))).toEqual([]);
});

test('every npm command runs scripts that exist', () => {
  const scripts = Object.values(project.scripts).flatMap((command) => command.match(/scripts\/[\w-]+\.mjs/g) ?? []);
  expect([...new Set(scripts)].filter((path) => !existsSync(path))).toEqual([]);
});

test('every promise of the README names the test that proves it', () => {
  const [, section = ''] = /## Promises[^\n]*\n([\s\S]*?)\n## /.exec(readme) ?? [];
  const rows = section.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('| Promise'));
  const proofs = rows.slice(1).map((row) => row.split('|')[2] ?? '');
  expect(proofs.length).toBeGreaterThan(5);
  expect(proofs.filter((proof) => !/`(tests\/\S+\.test\.ts|scripts\/test\.mjs)`/.test(proof))).toEqual([]);
});

test('nothing is a runtime dependency, and every development tool is pinned', () => {
  expect(project).not.toHaveProperty('dependencies');
  expect(Object.values(project.devDependencies).filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

test('the lock file names every part that a clean install asks for, on every platform', () => {
  const { packages } = JSON.parse(read('package-lock.json')) as {
    packages: Record<string, { optionalDependencies?: Record<string, string> }>;
  };
  const names = new Set(Object.keys(packages).map((path) => path.replace(/^.*node_modules\//, '')));
  const asked = Object.values(packages).flatMap(({ optionalDependencies }) => Object.keys(optionalDependencies ?? {}));
  expect(asked.filter((name) => !names.has(name))).toEqual([]);
});

test('every development tool is listed with its reason', () => {
  const listed = [...read('CONTRIBUTING.md').matchAll(/^\| `([^`]+)`/gm)].map((match) => match[1]);
  expect(listed).toEqual(Object.keys(project.devDependencies).sort());
});

test('every permission is listed with its reason', () => {
  const { permissions } = JSON.parse(read('manifest.json')) as { permissions: string[] };
  const listed = [...readme.matchAll(/^\| `([a-zA-Z]+)` +\|/gm)].map((match) => match[1]!);
  expect(listed.sort()).toEqual([...permissions].sort());
});
