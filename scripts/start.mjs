import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { browserPath, browsers } from './browsers.mjs';
import { root, runNode } from './tool.mjs';

// npm start [-- --browser chrome|firefox] [FILE_OR_URL]

const { values, positionals } = parseArgs({ options: { browser: { type: 'string' } }, allowPositionals: true });
const sample = join(root, 'assets', 'samples', 'workday-pmo-specialist.html');
const [wanted = sample] = positionals;
const isAddress = /^https?:\/\//.test(wanted);

if (!isAddress && !existsSync(wanted)) fail(`There is no file ${wanted}.`);
if (runNode(['scripts/build.mjs']).status !== 0) fail('The build failed; see the lines above.');

const ids = values.browser === undefined ? browsers.map(({ id }) => id) : [values.browser];
const id = ids.find((one) => browsers.some((browser) => browser.id === one) && browserPath(one) !== null);
if (id === undefined) withoutBrowser();
else await show(id);

async function show(id) {
  const { openBrowser } = await import('./live-browser.mjs');
  const { serveSamples } = await import('./serve-samples.mjs');
  const server = await serveSamples(isAddress ? null : wanted);
  const headless = process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
  const live = await openBrowser(id, { headless, port: server.port, hosts: server.hosts });
  try {
    const [page] = await live.browser.pages();
    const address = isAddress ? wanted : live.address(server.addressOf(wanted));
    await page.goto(address, { waitUntil: 'domcontentloaded' });
    await (headless ? print(id, live, page) : keepOpen(id, live, page, server));
  } finally {
    await live.browser.close();
    server.close();
  }
}

async function print(id, live, page) {
  const { image, text, ...verdict } = await live.pressButton(page);
  const out = join(root, 'out');
  mkdirSync(out, { recursive: true });
  console.log(`\n${await page.title()}\n${page.url()}\n\nThe popup says (${JSON.stringify(verdict)}):\n`);
  console.log(text.replace(/^/gm, '  '));
  const pictures = [[`${id}-page.png`, await page.screenshot({ fullPage: true })]];
  if (image !== null) pictures.push([`${id}-popup.png`, image]);
  for (const [name, bytes] of pictures) writeFileSync(join(out, name), bytes);
  console.log(`\nPictures: ${pictures.map(([name]) => `out/${name}`).join(', ')}`);
  console.log('There is no display here, so the browser ran out of sight. With one, npm start opens a window.');
}

async function keepOpen(id, live, page, server) {
  const index = await live.browser.newPage();
  await index.goto(live.address(server.index));
  await page.bringToFront();
  console.log('\nRemit is loaded. Press its button in the toolbar (in Chrome it may sit behind the puzzle piece).');
  console.log('The other tab lists more samples. Close the browser, or press Ctrl+C here, to end.');
  // A first look without searching for the button; it closes at the first click elsewhere.
  await live.openPopup(page).catch(() => undefined);
  await new Promise((done) => live.browser.once('disconnected', done));
}

function withoutBrowser() {
  if (isAddress) fail('No Chromium or Firefox was found, and a web address needs one.');
  console.log('\nNo Chromium or Firefox was found, so here is the verdict of the command line:\n');
  runNode(['dist/cli/remit.mjs', wanted]);
  const names = browsers.map(
    ({ name, packages, variable }) => `  ${name}: apt-get install ${packages[0]}, or set ${variable}`,
  );
  console.log(`To see it in a browser, install one of these and run npm start again:\n${names.join('\n')}`);
}

function fail(message) {
  console.error(`\n*** ${message}\n`);
  process.exit(1);
}
