import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { built } from './built.mjs';
import { notesWhenShown } from './shown-at.mjs';

/** The files that read a page and answer. */
const readers = ['content.js', 'read.js', 'answer.js'];
/** What a popup has done in the page before it shows its word, as an option of `executeScript` in code; null for nothing. */
const doings = {
  nothing: null,
  'an empty function': 'func: () => null',
  'the page read': `files: ${JSON.stringify(readers)}`,
};

/** Names of what such a popup can have done before. */
export const before = Object.keys(doings);

/**
 * Writes an extension whose popup only shows one word into `folder`, for one browser; returns where it lies. `doing`, one
 * of `before`, is done in the page first, and what comes of it is thrown away.
 */
export function oneWordExtension(which, folder, doing = 'nothing') {
  const dir = join(folder, `${doing.replaceAll(' ', '-')}-${which}`);
  const how = doings[doing];
  mkdirSync(dir);
  for (const file of readers) cpSync(join(built, which, file), join(dir, file));
  const theirs = JSON.parse(readFileSync(join(built, which, 'manifest.json'), 'utf8'));
  const { manifest_version, version, browser_specific_settings, background } = theirs;
  const manifest = {
    manifest_version,
    version,
    name: 'One word',
    permissions: how === null ? [] : ['activeTab', 'scripting'],
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
  const code = how === null ? show : `${ask(which, how)}.then(() => { ${show} });`;
  writeFileSync(join(dir, 'popup.js'), `${notesWhenShown}${code}`);
  return dir;
}

const show = "const main = document.querySelector('main'); main.textContent = 'Word'; main.dataset.state = 'verdict';";

const ask = (which, how) => {
  const api = which === 'firefox' ? 'browser' : 'chrome';
  return `${api}.tabs.query({ active: true, currentWindow: true }).then(([{ id: tabId }]) =>
  ${api}.scripting.executeScript({ target: { tabId, allFrames: true }, injectImmediately: true, ${how} }))`;
};
