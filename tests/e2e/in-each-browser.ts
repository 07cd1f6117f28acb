import { describe } from 'vitest';
import type { BrowserName } from './lab.ts';
import { pathOf } from './launch.ts';

/**
 * The same facts in both browsers. A browser that is not installed is a failure where CI is set, and elsewhere a
 * skipped group whose name says so.
 */
export function inEachBrowser(what: string, facts: (which: BrowserName) => void): void {
  for (const which of ['chrome', 'firefox'] as const) {
    const missing = pathOf(which) === null && process.env['CI'] !== 'true';
    if (missing) console.warn(`\n!!! ${which} IS NOT INSTALLED: "${what}" is not checked in it\n`);
    describe.skipIf(missing)(`${what}, in ${which}${missing ? ' (NOT INSTALLED)' : ''}`, () => facts(which));
  }
}
