import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { clean } from '../hostile/page.ts';
import { inEachBrowser } from './in-each-browser.ts';
import { until, type BrowserName, type Lab } from './lab.ts';
import { launchLab, packageDir } from './launch.ts';
import { loggingProxy, type LoggingProxy } from './logging-proxy.ts';

const host = 'quiet.castellan.example';
const checks = 100;
const scripts = (which: BrowserName): string[] =>
  readdirSync(packageDir(which), { encoding: 'utf8' }).filter((name) => name.endsWith('.js'));
const pagesOf = (which: BrowserName): string[] =>
  readdirSync(packageDir(which), { encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
const read = (which: BrowserName, name: string): string => readFileSync(join(packageDir(which), name), 'utf8');

/** Whoever names one of these may reach a network, run a text or make markup of it. */
const banned = new Set(
  (
    'fetch XMLHttpRequest WebSocket WebSocketStream EventSource WebTransport RTCPeerConnection sendBeacon Image Audio Worker ' +
    'SharedWorker importScripts eval Function innerHTML outerHTML insertAdjacentHTML setHTMLUnsafe parseHTMLUnsafe ' +
    'createContextualFragment writeln srcdoc onerror onload sendNativeMessage connectNative'
  ).split(' '),
);

describe.each(['chrome', 'firefox'] as const)('The package for %s', (which) => {
  test('names no way to a network, no way to run a text, none to make markup', () => {
    const found = scripts(which).flatMap((name) => namesIn(read(which, name)).map((what) => `${name}: ${what}`));
    expect(found).toEqual([]);
  });

  test('loads a script only under a fixed name of its own', () => {
    const found = scripts(which).flatMap((name) => {
      const all = [...read(which, name).matchAll(/\bimport\s*\(\s*([^)]*)\)/g)].map((match) => match[1]!);
      return all.filter((what) => !/^["']\.\/[\w-]+\.js["']$/.test(what)).map((what) => `${name}: ${what}`);
    });
    expect(found).toEqual([]);
  });

  test('has pages that hold no script, style or address of their own', () => {
    const found = pagesOf(which).flatMap((name) => {
      const html = read(which, name);
      const faults =
        html.match(/<script(?![^>]*\ssrc=)|<style|\sstyle=|\son\w+=|(?:src|href)="(?:https?:)?\/\//g) ?? [];
      return faults.map((fault) => `${name}: ${fault}`);
    });
    expect(pagesOf(which).length).toBeGreaterThan(0);
    expect(found).toEqual([]);
  });

  test('forbids its pages everything but their own scripts, styles and pictures', () => {
    const { content_security_policy, ...rest } = JSON.parse(read(which, 'manifest.json')) as {
      content_security_policy: { extension_pages: string };
    };
    const rules = content_security_policy.extension_pages.split('; ');
    expect(rules).toEqual([
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "img-src 'self'",
      "connect-src 'none'",
      "form-action 'none'",
      "base-uri 'none'",
      "frame-ancestors 'none'",
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
    ]);
    for (const key of ['web_accessible_resources', 'externally_connectable', 'content_scripts', 'host_permissions'])
      expect(rest).not.toHaveProperty(key);
  });
});

inEachBrowser('Over a hundred checks', (which) => {
  let lab: Lab;
  let proxy: LoggingProxy;
  let dir: string;
  beforeAll(async () => {
    proxy = await loggingProxy(pageFor);
    dir = which === 'chrome' ? copyThatMayRead() : packageDir(which);
    lab = await launchLab(which, { dir, ...through(proxy) });
    if (which === 'firefox') await lab.grant(await lab.openUrl(`http://${host}/none`));
  });
  afterAll(async () => {
    await lab.close();
    proxy.close();
    if (which === 'chrome') rmSync(dir, { recursive: true });
  });

  test('nothing is asked of any host that the same visits without Remit do not ask of it', async () => {
    const before = proxy.log().length;
    const [without] = await Promise.all([
      visitsWithout(which),
      visits(lab, async () => {
        const role = await readInDesk(lab);
        expect(role).toMatch(/^pmo?$/);
      }),
    ]);
    const log = proxy.log().slice(before);
    const own = (all: readonly string[]) =>
      all.filter((one) => one.includes('.example') && !one.endsWith('favicon.ico')).sort();
    expect(own(log).length).toBeGreaterThanOrEqual(checks);
    expect(own(log)).toEqual(own(without));
    // Browsers talk to their makers whenever they like; nobody else may be asked for anything.
    const makers =
      /(?:^|\.)(?:google|googleapis|gstatic|gvt1|googleusercontent|mozilla|firefox|mozgcp|cdn\.mozilla)\.(?:com|net|org)(?::443)?(?:\/|$)/;
    const others = log.filter((one) => !one.includes('.example') && !without.includes(one) && !makers.test(one));
    console.log(
      `${which}: ${checks} checks, ${own(log).length} requests of the pages, ${log.length - own(log).length} of the browser`,
    );
    expect(others).toEqual([]);
  }, 240_000);

  test('every page of the extension reaches no network, makes no markup and runs no text', async () => {
    const home = await lab.api(() => chrome.runtime.getURL(''));
    for (const name of pagesOf(which)) {
      const page = await lab.openUrl(`${home}${name}`);
      const outcome = await until(`${name} to load`, () => page.evaluate(attempts).catch(() => null));
      expect([name, ...outcome]).toEqual([name, 'refused', 'refused', 'refused', 'refused']);
      await page.close();
    }
  }, 120_000);
});

/** Run inside an extension page; what the driver runs directly is free of the policy, a task of the page's own is not. */
async function attempts(): Promise<string[]> {
  const attempt = async (run: () => unknown): Promise<string> => {
    await new Promise((next) => setTimeout(next, 0));
    try {
      await run();
      return 'done';
    } catch {
      return 'refused';
    }
  };
  const named = (name: string) => (globalThis as unknown as Record<string, (text: string) => unknown>)[name]!;
  const picture = () =>
    new Promise((done, fail) =>
      Object.assign(document.createElement('img'), {
        ['on' + 'load']: done,
        ['on' + 'error']: fail,
        src: 'http://quiet.castellan.example/x.png',
      }),
    );
  return [
    await attempt(() => named('fetch')('http://quiet.castellan.example/pm')),
    await attempt(() => Object.assign(document.createElement('p'), { ['inner' + 'HTML']: '<b>x</b>' })),
    await attempt(() => named('Function')('return 1')),
    await attempt(picture),
  ];
}

/** The banned names that a script uses, strings and comments aside. */
function namesIn(source: string): string[] {
  const found: string[] = [];
  const file = ts.createSourceFile('built.js', source, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS);
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && banned.has(node.text) && isUse(node)) found.push(node.text);
    if (
      ts.isElementAccessExpression(node) &&
      ts.isStringLiteral(node.argumentExpression) &&
      banned.has(node.argumentExpression.text)
    )
      found.push(node.argumentExpression.text);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** A key of a table is no use, nor is asking whether something is a function. */
function isUse(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAssignment(parent) && parent.name === node) return false;
  return node.text !== 'Function' || ts.isCallExpression(parent) || ts.isNewExpression(parent);
}

async function visits(lab: Lab, check: () => Promise<unknown>): Promise<void> {
  const page = await lab.openUrl(`http://${host}/pm/0`);
  for (let i = 0; i < checks; i++) {
    await page.goto(`http://${host}/${i % 2 === 0 ? 'pm' : 'pmo'}/${i}`);
    await check();
  }
  await page.close();
}

/** The same visits in a browser with an extension that does nothing. */
async function visitsWithout(which: BrowserName): Promise<readonly string[]> {
  const proxy = await loggingProxy(pageFor);
  const dir = idleExtension(which);
  const lab = await launchLab(which, { dir, ...through(proxy) });
  try {
    const before = proxy.log().length;
    await visits(lab, () => Promise.resolve());
    return proxy.log().slice(before);
  } finally {
    await lab.close();
    proxy.close();
    rmSync(dir, { recursive: true });
  }
}

/** Reads the page in front with an extension page's own code, as the popup does. */
async function readInDesk(lab: Lab): Promise<string | null> {
  await lab
    .api(() => {
      document.documentElement.dataset['old'] = '';
      location.reload();
    })
    .catch(() => undefined);
  return until('the verdict', () =>
    lab.api(() => {
      const root = document.querySelector<HTMLElement>('main[data-state]');
      const isNew =
        root !== null && !('old' in document.documentElement.dataset) && root.dataset['state'] !== 'reading';
      return isNew ? (root.dataset['role'] ?? root.dataset['state']) : null;
    }),
  );
}

function pageFor(path: string): string | null {
  const [name = ''] = path.split('/').filter(Boolean);
  if (name === 'none') return '<!doctype html><title>None</title><p>Nothing here.';
  return name === 'pm' || name === 'pmo' ? clean(name).html() : null;
}

const through = ({ port }: LoggingProxy) => ({
  // Chromium resolves the proxy's own name by the lab's rule unless another one is said after it.
  args: ['--host-resolver-rules=MAP nobody.example 127.0.0.1', `--proxy-server=127.0.0.1:${port}`],
  prefs: {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
    'dom.min_background_timeout_value': 4,
    'dom.min_background_timeout_value_without_budget_throttling': 4,
  },
});

/** Chromium's permission prompt cannot be answered here, so the site stands in the manifest of a copy of the package. */
function copyThatMayRead(): string {
  const dir = mkdtempSync(join(tmpdir(), 'remit-quiet-'));
  cpSync(packageDir('chrome'), dir, { recursive: true });
  const path = join(dir, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as object;
  writeFileSync(path, JSON.stringify({ ...manifest, host_permissions: [`http://${host}/*`] }));
  return dir;
}

function idleExtension(which: BrowserName): string {
  const dir = mkdtempSync(join(tmpdir(), 'remit-idle-'));
  mkdirSync(dir, { recursive: true });
  const background = which === 'chrome' ? { service_worker: 'background.js' } : { scripts: ['background.js'] };
  const gecko = { id: 'idle@remit.example' };
  const manifest = {
    manifest_version: 3,
    name: 'Idle',
    version: '1',
    background,
    action: { default_popup: 'popup.html' },
  };
  writeFileSync(join(dir, 'manifest.json'), JSON.stringify({ ...manifest, browser_specific_settings: { gecko } }));
  writeFileSync(join(dir, 'background.js'), '');
  writeFileSync(join(dir, 'popup.html'), '<!doctype html><main data-state="verdict"></main>');
  return dir;
}
