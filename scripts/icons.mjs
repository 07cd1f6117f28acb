import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { browserPath } from './browsers.mjs';
import { root } from './tool.mjs';

// Chrome takes no SVG in its toolbar: these are assets/icons/icon.svg in the sizes that the manifest names.
const sizes = [16, 32, 48, 128];

const folder = join(root, 'assets/icons');
const drawing = await readFile(join(folder, 'icon.svg'), 'utf8');
const browser = await puppeteer.launch({ executablePath: browserPath('chrome'), args: ['--no-sandbox'] });
const page = await browser.newPage();
for (const size of sizes) {
  await page.setViewport({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw;height:100vh}</style>${drawing}`);
  await page.screenshot({ path: join(folder, `icon-${size}.png`), omitBackground: true });
}
await browser.close();
