import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { built } from './built.mjs';

/**
 * Copies the package of one browser into `dir`, with what its content script does counted: own milliseconds, turns of
 * timers, observers that stand. In Chromium, whose prompt cannot be answered, `host` stands in the manifest.
 */
export function countedPackage(which, dir, host) {
  cpSync(join(built, which), dir, { recursive: true });
  const manifest = join(dir, 'manifest.json');
  const facts = JSON.parse(readFileSync(manifest, 'utf8'));
  if (which === 'chrome') writeFileSync(manifest, JSON.stringify({ ...facts, host_permissions: [`http://${host}/*`] }));
  const script = join(dir, 'content.js');
  const code = readFileSync(script, 'utf8');
  writeFileSync(script, `(${String(countAll)})();\n${code}\n;globalThis.__count.begun();`);
  return dir;
}

/** Runs in the content script's own world, before the content script. The page asks by an event and reads an attribute. */
function countAll() {
  const count = { own: 0, turns: 0, observers: 0, timers: 0 };
  const loaded = performance.now();
  const world = [globalThis, window];
  const timed =
    (run) =>
    (...args) => {
      const start = performance.now();
      count.turns += 1;
      try {
        return run(...args);
      } finally {
        count.own += performance.now() - start;
      }
    };
  const patch = (name, make) => {
    const before = window[name];
    if (before === undefined) return;
    const bound = typeof before === 'function' && before.prototype?.observe ? before : before.bind(window);
    for (const one of world) one[name] = make(bound);
  };
  patch('setTimeout', (set) => (run, ms, ...args) => {
    count.timers += 1;
    return set(() => ((count.timers -= 1), timed(run)(...args)), ms);
  });
  patch('requestIdleCallback', (ask) => (run, options) => ask(timed(run), options));
  patch('MutationObserver', (Before) => {
    return class extends Before {
      constructor(run) {
        super(timed(run));
      }
      observe(...args) {
        if (!this.stands) count.observers += 1;
        this.stands = true;
        return super.observe(...args);
      }
      disconnect() {
        if (this.stands) count.observers -= 1;
        this.stands = false;
        return super.disconnect();
      }
    };
  });
  globalThis.__count = { begun: () => (count.own += performance.now() - loaded) };
  document.addEventListener('count-asked', () => {
    document.documentElement.dataset.count = JSON.stringify(count);
  });
}
