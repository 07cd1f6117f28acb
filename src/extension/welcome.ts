import { browser } from './browser.ts';
import { readPolicy } from './policy.ts';

/**
 * Opens the first page after the very first install; never on an update, and not where an organisation says no or has
 * installed Remit itself: what it says may be known only seconds later, and nobody there has just chosen to install.
 */
export async function welcome(reason: string): Promise<void> {
  if (reason !== 'install' || (await readPolicy())['welcome'] === false) return;
  const { installType } = await browser.management.getSelf();
  if (installType !== 'admin') await browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
}
