import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { built } from './built.mjs';

/** Writes an extension whose popup only shows one word into `folder`, for one browser; returns where it lies. */
export function oneWordExtension(which, folder) {
  const dir = join(folder, `one-word-${which}`);
  mkdirSync(dir);
  const theirs = JSON.parse(readFileSync(join(built, which, 'manifest.json'), 'utf8'));
  const { manifest_version, version, browser_specific_settings, background } = theirs;
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
