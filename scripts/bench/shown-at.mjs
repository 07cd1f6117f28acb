import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { built } from './built.mjs';

/** Copies the package of one browser into `dir`, with a popup that notes when its report stands; returns `dir`. */
export function timedPackage(which, dir) {
  cpSync(join(built, which), dir, { recursive: true });
  const popup = join(dir, 'popup.js');
  writeFileSync(popup, `${notesWhenShown}${readFileSync(popup, 'utf8')}`);
  return dir;
}

/** First line of a popup that notes on its root element when it has something to show, in milliseconds since 1970. */
export const notesWhenShown = `(${String(noteWhenShown)})();\n`;

function noteWhenShown() {
  new MutationObserver((_, observer) => {
    if (document.querySelector('[data-state="reading"]') !== null) return;
    document.documentElement.dataset.shownAt = performance.timeOrigin + performance.now();
    observer.disconnect();
  }).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-state'] });
}

/**
 * Runs in the popup, or in Firefox beside it in the same process: what such a popup noted, once it has; null while it has
 * no content yet. It waits for the note: asking again and again would take processor time from what it measures.
 */
export function whenShown(document) {
  if (document.querySelector('[data-state]') === null) return null;
  const root = document.documentElement;
  const noted = () => (root.dataset.shownAt === undefined ? null : Number(root.dataset.shownAt));
  if (noted() !== null) return noted();
  return new Promise((resolve) => {
    new MutationObserver((_, observer) => {
      observer.disconnect();
      resolve(noted());
    }).observe(root, { attributes: true, attributeFilter: ['data-shown-at'] });
  });
}
