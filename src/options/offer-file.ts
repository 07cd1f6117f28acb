import { h } from '../ui/h.ts';

/** Hands a text to the browser's downloads, without any permission. */
export function offerFile(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json;charset=utf-8' }));
  h('a', { href: address, download: name }).click();
  // The browser takes the file up after this task; a minute is more than it needs.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
