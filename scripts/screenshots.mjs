import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openBrowser } from './live-browser.mjs';
import { bar, dataUrl, frame, size } from './pictures/frame.mjs';
import { scenes } from './pictures/scenes.mjs';
import { openStage } from './pictures/stage.mjs';
import { serveSamples } from './serve-samples.mjs';
import { root } from './tool.mjs';

// Pictures of every surface, taken from the built extension over the samples, light and dark, into out/pictures/; those
// that the README and the stores show go to assets/store/ as well. `--language de`, `--width 320`, `--only NAME`: to look at.
const { values } = parseArgs({
  options: { language: { type: 'string', default: 'en' }, width: { type: 'string' }, only: { type: 'string' } },
});
/** CSS pixels a page of the extension is shown at. */
const width = Number(values.width ?? size.width);
const isWhole = values.language === 'en' && values.width === undefined && values.only === undefined;
const kept = new Set([
  'popup-light',
  'marks-dark',
  'panel-light',
  'board-compare-light',
  'draft-light',
  'welcome-light',
]);

const out = join(root, 'out', 'pictures', `${values.language}${values.width === undefined ? '' : `-${width}`}`);
const store = join(root, 'assets', 'store');
await mkdir(out, { recursive: true });
const icon = dataUrl(await readFile(join(root, 'assets/icons/icon.svg')), 'image/svg+xml');
const server = await serveSamples(null);
const live = await openBrowser('chrome', {
  headless: true,
  port: server.port,
  hosts: server.hosts,
  language: values.language,
});
try {
  for (const scene of scenes) {
    if (values.only !== undefined && scene.name !== values.only) continue;
    for (const scheme of ['light', 'dark']) await save(`${scene.name}-${scheme}`, await pictureOf(scene, scheme));
  }
} finally {
  await live.browser.close();
  server.close();
}

async function pictureOf(scene, scheme) {
  const stage = openStage({ live, server, scheme, viewport: { width, height: size.height - bar } });
  try {
    const parts = await scene.take(stage);
    const page = await stage.open('about:blank', size);
    await page.setContent(frame({ ...parts, dark: scheme === 'dark', icon }));
    return await page.screenshot({ type: 'jpeg', quality: 80 });
  } finally {
    await stage.close();
  }
}

async function save(name, picture) {
  await writeFile(join(out, `${name}.jpg`), picture);
  if (isWhole && kept.has(name)) await writeFile(join(store, `${name}.jpg`), picture);
  console.log(`${name}.jpg ${Math.round(picture.length / 1024)} kB`);
}
