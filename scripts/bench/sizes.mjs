import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { zipFolder } from '../zip-folder.mjs';
import { built } from './built.mjs';
import { spread } from './measure.mjs';
import { installed, openTabs } from './tabs.mjs';
import { target } from './targets.mjs';

const rounds = 15;
const empty = '<!doctype html><title>Notes</title><p>Nothing here.';

/** How large what is shipped is, and how long the content script takes to start on a page that is no job page. */
export async function sizes() {
  const dir = join(built, 'chrome');
  const scripts = readdirSync(dir).filter((name) => name.endsWith('.js'));
  const figures = Object.fromEntries(scripts.map((name) => [`${name}, kB gzip`, kilobytes(gzipped(join(dir, name)))]));
  const size = (what, most, bytes) => target(6, what, { most, unit: ' kB', reached: kilobytes(bytes) });
  const targets = [
    size('content script, gzip', 30, gzipped(join(dir, 'content.js'))),
    size('background, gzip', 10, gzipped(join(dir, 'background.js'))),
    size('popup, gzip', 40, gzipped(join(dir, 'popup.js'))),
    size('store package', 200, zipFolder(dir).length),
  ];
  for (const which of installed) {
    const starts = await startsOf(which, readFileSync(join(dir, 'content.js'), 'utf8'));
    const reached = { most: 3, unit: ' ms', reached: starts, where: which };
    targets.push(target(6, 'start of the content script, parse and run', reached));
  }
  return { about: 'as built; a start is on an empty page', figures, targets };
}

/** A comment that is new each time keeps the engine from using what it compiled before. */
async function startsOf(which, code) {
  const tabs = await openTabs(which);
  const starts = [];
  for (let round = 0; round < rounds; round += 1)
    starts.push(
      await tabs.withPage(empty, 'https://notes.example/today', (tab) =>
        tab.evaluate((text) => {
          const start = performance.now();
          (0, eval)(text);
          return performance.now() - start;
        }, `/* ${round} */${code}`),
      ),
    );
  await tabs.close();
  return spread(starts);
}

const gzipped = (file) => gzipSync(readFileSync(file), { level: 9 }).length;
const kilobytes = (bytes) => bytes / 1000;
