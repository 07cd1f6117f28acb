import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { openBrowser } from './live-browser.mjs';
import { serveSamples } from './serve-samples.mjs';
import { root } from './tool.mjs';

// Pictures for the README and the stores: the built extension over sample listings, popup and page in one picture.
const size = { width: 1280, height: 800 };
const toolbar = 52;
/** Milliseconds until the flash on a line that was shown is over. */
const flash = 2500;
const shots = [
  { name: 'verdict-light', sample: 'workday-pmo-specialist.html', scheme: 'light' },
  { name: 'verdict-dark', sample: 'linkedin-project-manager.html', scheme: 'dark' },
  { name: 'ledger-light', sample: 'greenhouse-pmo-analyst.html', scheme: 'light', arrange: showLedger },
  { name: 'definitions-light', sample: 'workday-pmo-specialist.html', scheme: 'light', arrange: showDefinitions },
  { name: 'mixed-dark', sample: 'lever-pmo-and-project-manager.html', scheme: 'dark' },
];

const folder = join(root, 'assets', 'store');
await mkdir(folder, { recursive: true });
const icon = dataUrl(await readFile(join(root, 'assets/icons/icon.svg')), 'image/svg+xml');
const server = await serveSamples(null);
const live = await openBrowser('chrome', { headless: true, port: server.port, hosts: server.hosts });
try {
  for (const shot of shots) {
    const picture = await take(shot);
    await writeFile(join(folder, `${shot.name}.png`), picture);
    console.log(`assets/store/${shot.name}.png ${Math.round(picture.length / 1024)} kB`);
  }
} finally {
  await live.browser.close();
  server.close();
}

async function take({ sample, scheme, arrange }) {
  const page = await live.browser.newPage();
  await page.setViewport({ width: size.width, height: size.height - toolbar });
  const address = server.addressOf(join(root, 'assets/samples', sample));
  await page.goto(live.address(address), { waitUntil: 'load' });
  const { role, agreement } = await live.pressButton(page);
  const popup = await openPopup();
  await popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  if (arrange) await popup.evaluate(arrange);
  await pause(flash);
  const y = await popup.evaluate(() => Math.min(scrollY, Math.max(0, document.documentElement.scrollHeight - 600)));
  const parts = {
    page: dataUrl(await page.screenshot(), 'image/png'),
    popup: dataUrl(await popup.screenshot({ clip: { x: 0, y, width: 400, height: 600 } }), 'image/png'),
    badge: agreement === 'mismatch' ? '≠' : { pm: 'PM', pmo: 'PMO', mixed: 'MIX' }[role],
    address: address.replace(/^http:/, 'https:'),
    dark: scheme === 'dark',
  };
  await page.setViewport(size);
  await page.goto('about:blank');
  await page.setContent(composite(parts));
  const picture = await page.screenshot();
  await popup.close();
  await page.close();
  return picture;
}

async function openPopup() {
  const target = await live.browser.waitForTarget((one) => one.url().endsWith('/popup.html'));
  return target.asPage();
}

function composite({ page, popup, badge, address, dark }) {
  const [bar, pill, ink, line] = dark
    ? ['#2b2f36', '#1d2026', '#c9d1dc', '#3b424d']
    : ['#e9edf2', '#ffffff', '#48525f', '#d5dbe3'];
  return `<style>
    body { margin: 0; width: ${size.width}px; height: ${size.height}px; overflow: hidden; position: relative; background: ${bar}; }
    .address { position: absolute; left: 24px; top: 10px; width: 1080px; height: 32px; box-sizing: border-box; padding: 0 16px;
      border-radius: 16px; background: ${pill}; color: ${ink}; font: 14px/32px system-ui, sans-serif; overflow: hidden; white-space: nowrap; }
    .icon { position: absolute; right: 100px; top: 12px; width: 28px; }
    .badge { position: absolute; right: 86px; top: 28px; padding: 0 4px; border-radius: 4px; background: #1c2430; color: #fff;
      font: 700 11px/15px system-ui, sans-serif; }
    .page { position: absolute; top: ${toolbar}px; left: 0; }
    .popup { position: absolute; top: ${toolbar + 4}px; right: 24px; border: 1px solid ${line}; border-radius: 10px;
      box-shadow: 0 12px 40px rgb(0 0 0 / 0.35); }
  </style>
  <div class="address">${address.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</div>
  <img class="page" src="${page}"><img class="icon" src="${icon}"><span class="badge">${badge ?? ''}</span>
  <img class="popup" src="${popup}">`;
}

function dataUrl(bytes, type) {
  return `data:${type};base64,${Buffer.from(bytes).toString('base64')}`;
}

// What follows runs inside the popup, so each function stands alone.

function showLedger() {
  document.querySelector('#ledger').scrollIntoView();
  document.querySelectorAll('.line')[2].click();
}

function showDefinitions() {
  const fold = document.querySelector('#definitions');
  fold.open = true;
  fold.scrollIntoView();
}
