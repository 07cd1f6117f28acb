// @ts-check
import { createServer } from 'node:http';
import { watch } from 'node:fs';
import { cp, mkdir, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';
import { readyMade } from './ready-made.mjs';
import { usedApis } from './used-apis.mjs';

/** @typedef {'chrome' | 'firefox'} Target */
/**
 * @typedef {{ root?: string, dist?: string, dev?: number | null, plugins?: esbuild.Plugin[] }} Options
 * `dist`: where to build; `dev`: port of the reload server, null for a release
 */

const here = resolve(import.meta.dirname, '..');
/** @type {readonly Target[]} */
export const targets = ['chrome', 'firefox'];
const oldest = { chrome: 'chrome140', firefox: 'firefox153', node: 'node20.19' };

/**
 * The manifest for one browser: the other browser's keys dropped, version and job sites filled in.
 * @param {Target} target
 * @param {Record<string, any>} manifest
 * @param {{ version: string, sites: readonly string[], dev?: number | null }} facts
 */
export function manifestFor(target, manifest, { version, sites, dev = null }) {
  const { background, minimum_chrome_version, side_panel, storage, ...both } = manifest;
  const { browser_specific_settings, sidebar_action, ...rest } = both;
  const { service_worker, scripts } = background;
  const own =
    target === 'chrome'
      ? { minimum_chrome_version, background: { service_worker }, side_panel, storage }
      : { browser_specific_settings, background: { scripts }, sidebar_action };
  const any = rest.optional_host_permissions;
  const permissions = rest.permissions.filter(
    (/** @type {string} */ name) => target === 'chrome' || name !== 'sidePanel',
  );
  const built = { ...rest, ...own, permissions, version, optional_host_permissions: [...sites, ...any] };
  if (dev === null) return built;
  const pages = rest.content_security_policy.extension_pages;
  const relaxed = pages.replace("connect-src 'none'", `connect-src http://127.0.0.1:${dev}`);
  return { ...built, content_security_policy: { extension_pages: relaxed } };
}

/**
 * The host patterns of the site table, each once, in alphabetical order.
 * @param {Options} options
 * @returns {Promise<string[]>}
 */
export async function jobSites({ root = here, plugins = [] } = {}) {
  const result = await esbuild.build({
    stdin: { contents: "export { sites } from './src/page/sites/index.ts';", resolveDir: root },
    bundle: true,
    format: 'esm',
    write: false,
    plugins,
  });
  const code = Buffer.from(result.outputFiles[0]?.contents ?? []).toString('base64');
  const { sites } = await import(`data:text/javascript;base64,${code}`);
  const hosts = sites.flatMap((/** @type {{ matches: string[] }} */ site) => site.matches.map(originOf));
  return [...new Set(hosts)].sort();
}

/** @param {string} pattern */
const originOf = (pattern) => `${pattern.split('/').slice(0, 3).join('/')}/*`;

/**
 * Builds both packages and the command line into `dist/`; the same sources give the same bytes.
 * @param {Options} options
 */
export async function build(options = {}) {
  const root = options.root ?? here;
  const { version } = await readJson(join(root, 'package.json'));
  const manifest = await readJson(join(root, 'manifest.json'));
  const sites = await jobSites(options);
  for (const target of targets) {
    const out = join(options.dist ?? join(root, 'dist'), target);
    await rm(out, { recursive: true, force: true });
    await mkdir(out, { recursive: true });
    await bundle(target, out, version, options);
    await copyStatic(root, out);
    // Firefox takes what an organisation has set without a schema.
    if (target === 'chrome') await cp(join(root, 'assets/managed-schema.json'), join(out, 'managed-schema.json'));
    const built = manifestFor(target, manifest, { version, sites, dev: options.dev ?? null });
    await writeFile(join(out, 'manifest.json'), `${JSON.stringify(built, null, 2)}\n`);
  }
  await buildCommandLine(root, version, options);
}

/**
 * @param {Target} target
 * @param {string} out
 * @param {string} version
 * @param {Options} options
 */
async function bundle(target, out, version, { root = here, dev = null, plugins = [] }) {
  /** @type {esbuild.BuildOptions} */
  const common = {
    absWorkingDir: root,
    // Where the packages lie must not show in what is built.
    preserveSymlinks: true,
    bundle: true,
    charset: 'utf8',
    target: oldest[target],
    define: { REMIT_VERSION: JSON.stringify(version) },
    legalComments: 'inline',
    // Shorter forms of the same statements; names, lines and white space stay for whoever reviews the package.
    minifySyntax: dev === null,
    sourcemap: dev === null ? false : 'inline',
    logLevel: 'warning',
    plugins: [...plugins, readyMade(), usedApis(root, target)],
  };
  const to = (/** @type {string} */ name) => ({
    entryPoints: [`src/${name}/main.ts`],
    outfile: join(out, `${name}.js`),
  });
  const onPages = { content: 'main', read: 'read', judge: 'judge', extras: 'extras' };
  const scripts = Object.entries(onPages).map(([name, entry]) => [name, `src/content/${entry}.ts`]);
  await esbuild.build({
    ...common,
    entryPoints: Object.fromEntries(scripts),
    outdir: out,
    format: 'iife',
    loader: { '.css': 'text' },
  });
  if (dev === null) for (const [name] of scripts) await dropPaths(join(out, `${name}.js`));
  await esbuild.build({
    ...common,
    entryPoints: ['src/content/answer.ts'],
    outfile: join(out, 'answer.js'),
    format: 'esm',
  });
  const pages = await pagesIn(root);
  const page = { ...common, outdir: out, format: /** @type {const} */ ('esm'), external: ['./judge.js'] };
  // The popup opens fastest from one file; the other pages share what they have in common.
  await esbuild.build({ ...page, entryPoints: { popup: 'src/popup/main.ts' } });
  const others = pages.filter((name) => name !== 'popup').map((name) => [name, `src/${name}/main.ts`]);
  if (others.length > 0) await esbuild.build({ ...page, entryPoints: Object.fromEntries(others), splitting: true });
  const styles = pages.map((name) => [name, `src/${name}/${name}.css`]);
  await esbuild.build({ ...common, entryPoints: Object.fromEntries(styles), outdir: out, sourcemap: false });
  const banner = dev === null ? {} : { banner: { js: reloadOnChange(dev) } };
  await esbuild.build({ ...common, ...to('background'), ...banner, format: 'iife' });
  if (dev === null) for (const name of ['background', 'popup']) await dropPaths(join(out, `${name}.js`));
}

/**
 * Takes the bundler's "// src/..." lines out: on every page that is checked, at every click and whenever the background
 * wakes these bytes would be read for nothing.
 * @param {string} file
 */
async function dropPaths(file) {
  const text = await readFile(file, 'utf8');
  await writeFile(file, text.replaceAll(/^ *\/\/ src\/\S+\n/gm, ''));
}

/**
 * @param {string} root
 * @param {string} out
 */
async function copyStatic(root, out) {
  for (const name of await pagesIn(root)) await cp(join(root, `src/${name}/${name}.html`), join(out, `${name}.html`));
  await cp(join(root, 'src/content/content.css'), join(out, 'content.css'));
  for (const language of await readdir(join(root, 'src/_locales'))) {
    await mkdir(join(out, '_locales', language), { recursive: true });
    const messages = await messagesIn(join(root, 'src/_locales', language));
    await writeFile(join(out, '_locales', language, 'messages.json'), `${JSON.stringify(messages, null, 1)}\n`);
  }
  const icons = (await readdir(join(root, 'assets/icons'))).filter((name) => /\.(png|svg)$/.test(name));
  for (const name of icons) await cp(join(root, 'assets/icons', name), join(out, 'icons', name));
  for (const name of ['LICENSE', 'LICENSES.md']) await cp(join(root, name), join(out, name));
}

/**
 * The extension's own pages: every folder of `src` with a page of its name.
 * @param {string} root
 */
async function pagesIn(root) {
  const folders = await readdir(join(root, 'src'));
  const own = await Promise.all(folders.map((name) => exists(join(root, `src/${name}/${name}.html`))));
  return folders.filter((_, index) => own[index]).sort();
}

/**
 * The words of one language; each room keeps its own in a file, the browser wants them in one, and without what is only
 * told to translators.
 * @param {string} folder
 */
async function messagesIn(folder) {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  const messages = Object.assign({}, ...(await Promise.all(files.map((name) => readJson(join(folder, name))))));
  for (const message of Object.values(messages)) {
    delete message.description;
    for (const placeholder of Object.values(message.placeholders ?? {})) delete placeholder.example;
  }
  return messages;
}

/**
 * @param {string} root
 * @param {string} version
 * @param {Options} options
 */
async function buildCommandLine(root, version, { dist = join(root, 'dist'), plugins = [] }) {
  if (!(await exists(join(root, 'src/cli/main.ts')))) return;
  await esbuild.build({
    absWorkingDir: root,
    entryPoints: ['src/cli/main.ts'],
    outfile: join(dist, 'cli/remit.mjs'),
    bundle: true,
    charset: 'utf8',
    platform: 'node',
    format: 'esm',
    target: oldest.node,
    external: ['jsdom'],
    define: { REMIT_VERSION: JSON.stringify(version) },
    logLevel: 'warning',
    plugins: [...plugins, readyMade()],
  });
}

/**
 * Builds, then again on every change under `src`, `assets` and the manifest, and tells the loaded extension to reload.
 * Resolves with a function that ends it.
 * @param {Options} options
 * @returns {Promise<() => void>}
 */
export async function watchAndReload({ root = here } = {}) {
  /** @type {Set<import('node:http').ServerResponse>} */
  const listeners = new Set();
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'access-control-allow-origin': '*' });
    response.write('retry: 1000\n\n');
    listeners.add(response);
    response.on('close', () => listeners.delete(response));
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', () => done(null)));
  const dev = /** @type {import('node:net').AddressInfo} */ (server.address()).port;
  const rebuild = async () => {
    try {
      await build({ root, dev });
      for (const response of listeners) response.write('event: change\ndata: \n\n');
      console.log(`${new Date().toLocaleTimeString()} built`);
    } catch (error) {
      console.error(error instanceof Error ? error.message : error);
    }
  };
  await rebuild();
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(rebuild, 80);
  };
  const watchers = ['src', 'assets', 'manifest.json'].map((path) =>
    watch(join(root, path), { recursive: true }, later),
  );
  return () => {
    for (const watcher of watchers) watcher.close();
    for (const response of listeners) response.end();
    server.close();
  };
}

/**
 * Only in development builds: listens for rebuilds and keeps the background awake so that it hears them.
 * @param {number} port
 */
const reloadOnChange = (port) => `{
  const changes = new EventSource('http://127.0.0.1:${port}/');
  changes.addEventListener('change', () => (globalThis.browser ?? chrome).runtime.reload());
  setInterval(() => (globalThis.browser ?? chrome).runtime.getPlatformInfo(), 20_000);
}`;

/** @param {string} path */
const readJson = async (path) => JSON.parse(await readFile(path, 'utf8'));

/** @param {string} path */
const exists = (path) =>
  stat(path).then(
    () => true,
    () => false,
  );

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  if (process.argv.includes('--dev')) await watchAndReload();
  else await build();
}
