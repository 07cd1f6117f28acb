import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe } from 'vitest';
import { launchChrome } from './chrome-lab.ts';
import { launchFirefox } from './firefox-lab.ts';
import type { BrowserName, Lab, LabOptions } from './lab.ts';

const places: Readonly<Record<BrowserName, readonly (string | undefined)[]>> = {
  chrome: [process.env['REMIT_CHROME'], '/usr/bin/chromium', '/usr/bin/google-chrome', '/usr/bin/microsoft-edge'],
  firefox: [process.env['REMIT_FIREFOX'], '/usr/bin/firefox-esr', '/usr/bin/firefox'],
};

const executable = (which: BrowserName): string | undefined =>
  places[which].find((path) => path !== undefined && existsSync(path));

/** Directory of the built package of a browser. */
export const packageDir = (which: BrowserName): string =>
  resolve(process.env['REMIT_DIST'] ?? resolve(import.meta.dirname, '../../dist'), which);

/** Starts a browser with its package, or with the one given. */
export function launchLab(which: BrowserName, options: LabOptions = {}): Promise<Lab> {
  const path = executable(which);
  if (path === undefined) throw new Error(`No ${which} on this machine. Looked at ${places[which].join(', ')}`);
  const dir = options.dir ?? packageDir(which);
  if (!existsSync(`${dir}/manifest.json`)) throw new Error(`No package in ${dir}: run "npm run build" first`);
  return which === 'chrome' ? launchChrome(path, dir, options) : launchFirefox(path, dir, options);
}

/**
 * The same facts in both browsers. A browser that is not installed is a failure where CI is set, and elsewhere a
 * skipped group whose name says so.
 */
export function inEachBrowser(what: string, facts: (which: BrowserName) => void): void {
  for (const which of ['chrome', 'firefox'] as const) {
    const missing = executable(which) === undefined && process.env['CI'] !== 'true';
    if (missing) console.warn(`\n!!! ${which} IS NOT INSTALLED: "${what}" is not checked in it\n`);
    describe.skipIf(missing)(`${what}, in ${which}${missing ? ' (NOT INSTALLED)' : ''}`, () => facts(which));
  }
}
