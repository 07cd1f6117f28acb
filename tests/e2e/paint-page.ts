import type { Page } from 'puppeteer-core';
import { until, type Lab, type Scheme } from './lab.ts';

/** Shows the page in front in one of the colour schemes that readers choose. */
export async function paintPage(lab: Lab, page: Page, scheme: Scheme): Promise<void> {
  await page.bringToFront();
  if (lab.which === 'chrome') await paintChrome(page, scheme);
  else await paintFirefox(page, scheme);
  const query = scheme === 'forced' ? '(forced-colors: active)' : `(prefers-color-scheme: ${scheme})`;
  await until(query, () => page.evaluate((media: string) => matchMedia(media).matches, query));
  // Chromium answers the query before it has forced the colours.
  await page.evaluate(() => new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next))));
}

async function paintChrome(page: Page, scheme: Scheme): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: scheme === 'dark' ? 'dark' : 'light' },
      { name: 'forced-colors', value: scheme === 'forced' ? 'active' : 'none' },
    ],
  });
}

/** Firefox has no such switch for its driver: its own window turns it, for the tab in front. */
async function paintFirefox(page: Page, scheme: Scheme): Promise<void> {
  const { connection } = page.browser() as unknown as {
    connection: { send: (method: string, params: object) => Promise<{ result: unknown }> };
  };
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const window = (result as { contexts: { url: string; context: string }[] }).contexts.find(({ url }) =>
    url.includes('browser.xhtml'),
  )!;
  await connection.send('script.evaluate', {
    expression: `gBrowser.selectedBrowser.browsingContext.prefersColorSchemeOverride = '${scheme === 'dark' ? 'dark' : 'light'}';
      Services.prefs.setIntPref('browser.display.document_color_use', ${scheme === 'forced' ? 2 : 0});`,
    target: { context: window.context },
    awaitPromise: false,
  });
}
