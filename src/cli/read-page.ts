import { setImmediate } from 'node:timers/promises';
import { readListing } from '../page/read-listing.ts';
import type { Reading } from '../page/reading.ts';
import { isWebAddress } from './arguments.ts';

/** What a saved page holds, and the address it was given or tells itself. */
export interface PageReading {
  readonly reading: Reading;
  readonly address: string | null;
}

/**
 * Reads the listing of a saved page in a document that runs no scripts and loads nothing.
 * The document is closed before this returns, so that memory stays flat over thousands of pages.
 */
export async function readPage(html: string | Uint8Array, url: string | null): Promise<PageReading> {
  // Loaded here, so that a stream of plain texts never pays for a DOM.
  const { JSDOM, VirtualConsole } = await import('jsdom');
  // A console without listeners is silent: a page's broken style sheet is no news to our reader.
  const dom = new JSDOM(html, { url: url ?? noAddress, virtualConsole: new VirtualConsole() });
  try {
    const { document } = dom.window;
    const address = url ?? ownAddress(document);
    return { reading: readListing(document, address ?? noAddress), address };
  } finally {
    dom.window.close();
    await setImmediate();
  }
}

const noAddress = 'about:blank';

/** Where a page says it came from: the note browsers leave when they save it, then its canonical link. */
function ownAddress(document: Document): string | null {
  const notes = Array.from(
    document.childNodes,
    (node) => /^ saved from url=\(\d+\)(\S+)/.exec(node.nodeValue ?? '')?.[1],
  );
  const canonical = document.querySelector('link[rel=canonical]')?.getAttribute('href');
  return [...notes, canonical].find((text) => typeof text === 'string' && isWebAddress(text)) ?? null;
}
