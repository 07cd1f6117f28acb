import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { root } from './tool.mjs';

// node scripts/bench-popup.mjs [--json]: click to verdict in the real popup, in turns with a popup that only shows one
// word, 20 times each on a page of real size, in both browsers. Needs `npm run build` first.

const rounds = 20;
const work = mkdtempSync(join(tmpdir(), 'remit-bench-'));
const { launchLab, pathOf } = await load('tests/e2e/launch.ts');
const figures = {};
for (const which of ['chrome', 'firefox']) {
  if (pathOf(which) === null) console.error(`${which} IS NOT INSTALLED: not measured`);
  else figures[which] = await measure(which);
}
rmSync(work, { recursive: true });
if (process.argv.includes('--json')) console.log(JSON.stringify(figures));
else console.table(figures);

async function measure(which) {
  const labs = { remit: await launchLab(which), oneWord: await launchLab(which, { dir: oneWordExtension(which) }) };
  const times = { remit: [], oneWord: [] };
  // The first turn of each is left out: the browser itself is still warming up.
  for (let round = 0; round <= rounds; round += 1)
    for (const name of round % 2 === 0 ? ['remit', 'oneWord'] : ['oneWord', 'remit']) {
      const ms = await clickToVerdict(labs[name]);
      if (round > 0) times[name].push(ms);
    }
  for (const lab of Object.values(labs)) await lab.close();
  const [remit, oneWord] = [median(times.remit), median(times.oneWord)];
  return { 'click to verdict, ms': remit, 'click to one word, ms': oneWord, 'more, ms': remit - oneWord };
}

async function clickToVerdict(lab) {
  const page = await lab.open('careers.harbourvale.example', '/posing');
  await page.evaluate(fillUp);
  const start = performance.now();
  const popup = await lab.press(page);
  while (!(await popup.run(isDone)));
  const ms = performance.now() - start;
  await popup.close();
  await page.close();
  return Math.round(ms);
}

/** Runs in the page: as many elements and words around the listing as job sites have. */
function fillUp() {
  const aside = document.body.appendChild(document.createElement('aside'));
  for (let card = 0; card < 400; card += 1) {
    const item = aside.appendChild(document.createElement('div'));
    for (const text of [`Similar job ${card}`, 'A town by the sea', 'Posted some days ago', 'Save'])
      item.appendChild(document.createElement('span')).textContent = text;
  }
}

/** Runs in the popup. */
function isDone(document) {
  const { state } = document.querySelector('[data-state]')?.dataset ?? {};
  return state !== undefined && state !== 'reading';
}

function oneWordExtension(which) {
  const dir = join(work, `one-word-${which}`);
  mkdirSync(dir);
  const built = JSON.parse(readFileSync(join(root, 'dist', which, 'manifest.json'), 'utf8'));
  const { manifest_version, version, browser_specific_settings, background } = built;
  const manifest = {
    manifest_version,
    version,
    name: 'One word',
    action: { default_popup: 'popup.html' },
    background,
    ...(browser_specific_settings && { browser_specific_settings }),
  };
  writeFileSync(join(dir, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(dir, 'background.js'), '');
  writeFileSync(
    join(dir, 'popup.html'),
    '<!doctype html><main data-state="reading"></main><script src="popup.js"></script>',
  );
  writeFileSync(
    join(dir, 'popup.js'),
    "const main = document.querySelector('main'); main.textContent = 'Word'; main.dataset.state = 'verdict';",
  );
  return dir;
}

/** The end-to-end lab is written in TypeScript; it is bundled before it is run here. */
async function load(path) {
  const outfile = join(root, 'node_modules/.cache/remit/bench-lab.mjs');
  await build({
    absWorkingDir: root,
    entryPoints: [path],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    define: { 'import.meta.dirname': JSON.stringify(join(root, 'tests/e2e')) },
  });
  return import(pathToFileURL(outfile).href);
}

function median(list) {
  return list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)];
}
