import { launch } from 'puppeteer-core';
import { browserPath } from '../browsers.mjs';
import { scriptFor } from './bundle.mjs';

/** The browsers that are installed here, by the name people know them by. */
export const installed = ['chrome', 'firefox'].filter((which) => browserPath(which) !== null);

/** Milliseconds that one measurement may take: mark.js needs minutes for its rounds. */
const protocolTimeout = 900_000;

/** Exact clocks, and no throttling of what is out of sight. */
const options = {
  chrome: { args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] },
  firefox: {
    browser: 'firefox',
    extraPrefsFirefox: { 'privacy.reduceTimerPrecision': false, 'dom.ipc.processPriorityManager.enabled': false },
  },
};

/** Opens a browser without any extension; `withPage` shows it a page under an address, with `bench` ready in it. */
export async function openTabs(which) {
  const browser = await launch({
    executablePath: browserPath(which),
    headless: true,
    protocolTimeout,
    ...options[which],
  });
  const script = await scriptFor('scripts/bench/in-page.mjs');
  const version = await browser.version();
  return {
    version,
    close: () => browser.close(),
    async withPage(html, url, work) {
      const tab = await browser.newPage();
      try {
        await serve(tab, html);
        await tab.goto(url, { waitUntil: 'domcontentloaded' });
        await tab.evaluate(`${script}; globalThis.bench = bench; undefined`);
        return await work(tab);
      } finally {
        await tab.close();
      }
    },
  };
}

/** Answers the navigation with `html` and refuses everything else, so that a saved page reaches no network. */
async function serve(tab, html) {
  await tab.setRequestInterception(true);
  const headers = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' };
  tab.on('request', (request) => {
    const isPage = request.isNavigationRequest() && request.frame() === tab.mainFrame();
    const done = isPage
      ? request.respond({ contentType: 'text/html; charset=utf-8', headers, body: html })
      : request.abort();
    done.catch(() => undefined);
  });
}
