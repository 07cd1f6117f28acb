import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { browsers } from './browsers.mjs';

// Runs before anything is installed, so it imports only what Node itself brings.

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const oldestNode = '20.19';
if (!isNodeNewEnough()) fail(`Remit needs Node ${oldestNode} or newer; this is ${process.versions.node}.`);
if (!isInstalled()) install();
if (process.argv.includes('--browsers')) provideBrowsers();

function isNodeNewEnough() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  const [leastMajor, leastMinor] = oldestNode.split('.').map(Number);
  return major > leastMajor || (major === leastMajor && minor >= leastMinor);
}

/** Compares versions, not dates: a fresh checkout of the lock file is no reason to install again. */
function isInstalled() {
  const present = packagesOf('node_modules/.package-lock.json');
  return Object.entries(packagesOf('package-lock.json')).every(([path, { version, optional, peer }]) =>
    present[path] === undefined ? path === '' || optional || peer : present[path].version === version,
  );
}

function packagesOf(lockFile) {
  return existsSync(lockFile) ? JSON.parse(readFileSync(lockFile, 'utf8')).packages : {};
}

function install() {
  console.log('Installing the development tools (npm ci) ...');
  const npm = process.env.npm_execpath;
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund'];
  const done = npm ? succeeds(process.execPath, [npm, ...args]) : succeeds('npm', args);
  if (!done) fail('The development tools could not be installed; see the lines above.');
}

function provideBrowsers() {
  const missing = () => browsers.filter((browser) => browser.find() === null);
  if (missing().length > 0 && existsSync('/etc/debian_version'))
    installPackages(missing().flatMap((one) => one.packages));
  for (const { name, packages, variable } of missing()) {
    console.error(
      `\n*** MISSING BROWSER: ${name}. Install it (Debian: apt-get install ${packages[0]}) or set ${variable}.\n`,
    );
  }
  if (missing().length > 0 && process.env.CI === 'true') fail('Both browsers are needed when CI=true.');
}

function installPackages(packages) {
  const asRoot = process.getuid() === 0 ? [] : ['sudo', '-n'];
  const apt = (...args) => {
    const [command, ...rest] = [...asRoot, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-q', ...args];
    return succeeds(command, rest);
  };
  console.log(`Installing ${packages.join(', ')} (apt-get) ...`);
  // Package mirrors hiccup: a second try costs little, and without one the lists at hand may still do.
  if (!apt('update')) apt('update');
  apt('install', '-y', '--no-install-recommends', ...packages);
}

function succeeds(command, args) {
  try {
    execFileSync(command, args, { stdio: 'inherit' });
    return true;
  } catch {
    return false;
  }
}

function fail(message) {
  console.error(`\n*** ${message}\n`);
  process.exit(1);
}
