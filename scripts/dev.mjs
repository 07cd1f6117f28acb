import { browserPath, browsers } from './browsers.mjs';
import { watchAndReload } from './build.mjs';
import { openBrowser } from './live-browser.mjs';
import { serveSamples } from './serve-samples.mjs';

// Builds on every save and reloads the extension in a browser that shows the samples.

const stop = await watchAndReload();
const hasDisplay = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
const found = browsers.find(({ id }) => browserPath(id) !== null);
if (hasDisplay && found) {
  const server = await serveSamples(null);
  const { browser, address } = await openBrowser(found.id, { headless: false, port: server.port, hosts: server.hosts });
  const [page] = await browser.pages();
  await page.goto(address(server.index));
  browser.once('disconnected', () => {
    server.close();
    stop();
  });
} else {
  console.log('Load dist/chrome or dist/firefox in a browser yourself; it reloads when you save. Ctrl+C ends.');
}
