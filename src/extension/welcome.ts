import { browser } from './browser.ts';
import { readPolicy } from './policy.ts';

/** Opens the first page after the very first install; never on an update, and not where an organisation says no. */
export async function welcome(reason: string): Promise<void> {
  if (reason !== 'install' || (await readPolicy())['welcome'] === false) return;
  await browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
}
