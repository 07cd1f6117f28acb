import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import puppeteer from 'puppeteer-core';
import { browserPath } from './browsers.mjs';
import { root } from './tool.mjs';

/**
 * Opens a real browser (`chrome` or `firefox`) with the built extension in it. `hosts` are answered by the server on
 * `port` of this machine, every other name by the network as always. `language` is what Chromium speaks, if not the
 * machine's. Returns `{ browser, address(url), openPopup(page), pressButton(page) }`, and for Chromium `home`, where the
 * extension's pages are: `address` is how to reach a mapped url,
 * `openPopup` presses the toolbar button, `pressButton` presses it, switches the marks on, and returns what the popup
 * shows, as `{ state, role, agreement, text, image }`.
 */
export async function openBrowser(id, options) {
  return id === 'chrome' ? openChrome(options) : openFirefox(options);
}

/** Where the packages are built. */
const dist = process.env.REMIT_DIST ?? join(root, 'dist');

async function openChrome({ headless, port, hosts, language }) {
  const rules = hosts.map((host) => `MAP ${host} 127.0.0.1:${port}`).join(',');
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await puppeteer.launch({
    executablePath: browserPath('chrome'),
    headless,
    pipe: true,
    enableExtensions: true,
    defaultViewport: headless ? { width: 1200, height: 900 } : null,
    ignoreDefaultArgs: ['--enable-automation'],
    env: language === undefined ? process.env : { ...process.env, LANGUAGE: language },
    args: [
      ...asRoot,
      '--no-first-run',
      '--test-type',
      '--disable-background-networking',
      `--host-resolver-rules=${rules}`,
    ],
  });
  const extension = await browser.installExtension(join(dist, 'chrome'));
  // The page that comes up after installing would stand before the one to be shown.
  const first = await browser.waitForTarget((one) => one.url().endsWith('/welcome.html'), { timeout: 8000 });
  await (await first.page())?.close();
  const openPopup = async (page) => {
    await page.bringToFront();
    await page.triggerExtensionAction((await browser.extensions()).get(extension));
  };
  const pressButton = async (page) => {
    await openPopup(page);
    const target = await browser.waitForTarget((one) => one.url().endsWith(`${extension}/popup.html`), {
      timeout: 8000,
    });
    const popup = await target.asPage();
    await popup.waitForFunction(isSettled, { timeout: 8000 });
    const seen = await popup.evaluate(readPopup);
    const image = await popup.screenshot({ fullPage: true });
    await popup.evaluate(switchMarksOn);
    await pause(500);
    return { ...seen, image };
  };
  return {
    browser,
    address: (url) => url.replace(/^https:/, 'http:'),
    home: `chrome-extension://${extension}/`,
    openPopup,
    pressButton,
  };
}

/** Firefox shows extension pages to automation only under an id known beforehand, and its toolbar only to the system. */
async function openFirefox({ headless, port, hosts }) {
  const folder = join(dist, 'firefox');
  const { browser_specific_settings, action } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const { id } = browser_specific_settings.gecko;
  const uuid = '5d1e6a0c-7f3b-4c59-9b0e-2a4f6c8e1d30';
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: browserPath('firefox'),
    headless,
    defaultViewport: headless ? { width: 1200, height: 900 } : null,
    args: ['-remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [id]: uuid }),
      'network.dns.localDomains': hosts.join(','),
    },
  });
  await browser.installExtension(folder);
  await evaluateInChrome(browser, closeWelcome);
  let reader = null;
  const openPopup = async (page) => {
    await page.bringToFront();
    await evaluateInChrome(browser, pressToolbarButton(id));
  };
  const pressButton = async (page) => {
    reader ??= await openExtensionPage(browser, `moz-extension://${uuid}/${action.default_popup}`);
    await openPopup(page);
    const seen = await until(() => reader.evaluate(readOpenPopup));
    await reader.evaluate(switchMarksOnInOpenPopup);
    await pause(500);
    return { ...seen, image: null };
  };
  return { browser, address: (url) => withPort(url, port), openPopup, pressButton };
}

function withPort(url, port) {
  const address = new URL(url.replace(/^https:/, 'http:'));
  address.port = String(port);
  return address.href;
}

/** The page that comes up after installing would stand before the one to be shown. */
const closeWelcome = `(async () => {
  for (let tries = 0; tries < 100; tries++) {
    const tab = gBrowser.tabs.find((one) => one.linkedBrowser.currentURI.spec.endsWith('/welcome.html'));
    if (tab !== undefined) return void gBrowser.removeTab(tab);
    await new Promise((next) => setTimeout(next, 50));
  }
})()`;

/** The navigation to an extension page never reports its end, so it is given a moment and left alone. */
async function openExtensionPage(browser, url) {
  const page = await browser.newPage();
  await page.goto(url, { timeout: 1500 }).catch(() => undefined);
  return page;
}

async function evaluateInChrome(browser, expression) {
  const { result: tree } = await browser.connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { context } = tree.contexts.find(({ url }) => url.endsWith('browser.xhtml'));
  await browser.connection.send('script.evaluate', {
    expression,
    target: { context },
    awaitPromise: true,
    userActivation: true,
  });
}

const pressToolbarButton = (id) => `(async () => {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(id)});
  await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
})()`;

async function until(look) {
  for (let turn = 0; turn < 60; turn += 1) {
    const seen = await look();
    if (seen) return seen;
    await pause(150);
  }
  throw new Error('The popup did not show a verdict within nine seconds.');
}

// What follows runs inside the popup or beside it, so each function stands alone.

function isSettled() {
  const main = document.querySelector('main[data-state]');
  return main !== null && main.dataset.state !== 'reading';
}

function readPopup() {
  const main = document.querySelector('main[data-state]');
  const { state, role, agreement } = main.dataset;
  return { state, role, agreement, text: main.innerText };
}

function switchMarksOn() {
  document.querySelector('#marks-switch[aria-checked=false]')?.click();
}

function readOpenPopup() {
  const main = globalThis.browser.extension.getViews({ type: 'popup' })[0]?.document.querySelector('main[data-state]');
  if (!main || main.dataset.state === 'reading') return null;
  const { state, role, agreement } = main.dataset;
  return { state, role, agreement, text: main.innerText };
}

function switchMarksOnInOpenPopup() {
  const [popup] = globalThis.browser.extension.getViews({ type: 'popup' });
  popup?.document.querySelector('#marks-switch[aria-checked=false]')?.click();
}
