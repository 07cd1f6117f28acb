import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { browserPath } from '../../scripts/browsers.mjs';
import { launchChrome } from './chrome-lab.ts';
import { launchFirefox } from './firefox-lab.ts';
import type { BrowserName, Lab, LabOptions } from './lab.ts';

/** Where a browser is on this machine, or null. */
export const pathOf = (which: BrowserName): string | null => browserPath(which) as string | null;

/** Directory of the built package of a browser. */
export const packageDir = (which: BrowserName): string => resolve(process.env['REMIT_DIST'] ?? 'dist', which);

/** Starts a browser with its package, or with the one given. */
export function launchLab(which: BrowserName, options: LabOptions = {}): Promise<Lab> {
  const path = pathOf(which);
  if (path === null)
    throw new Error(`No ${which} on this machine: install it, or name it in REMIT_${which.toUpperCase()}`);
  const dir = options.dir ?? packageDir(which);
  if (!existsSync(`${dir}/manifest.json`)) throw new Error(`No package in ${dir}: run "npm run build" first`);
  return which === 'chrome' ? launchChrome(path, dir, options) : launchFirefox(path, dir, options);
}
