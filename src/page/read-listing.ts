import { domOf } from './dom.ts';
import { findListing } from './find-listing.ts';
import { nameListing } from './name-listing.ts';
import type { Reading } from './reading.ts';
import { readSelected } from './read-selected.ts';
import { siteOfPage } from './sites/index.ts';
import { toEnd, type Steps } from './steps.ts';

/** What may be used besides structured data and the page's structure. */
export interface ReadOptions {
  /** Use the table of known sites; true when left out. */
  readonly sites?: boolean;
  /** Read the text that the reader has selected instead of looking for the listing. */
  readonly selection?: boolean;
}

/** The listing that stands on a page, or the reason why there is none. Reads only; never throws on what a page holds. */
export function readListing(document: Document, url: string, options: ReadOptions = {}): Reading {
  const { sites = true, selection = false } = options;
  if (selection) return readSelected(document, url, sites ? siteOfPage(domOf(document), url) : null);
  return toEnd(readSteps(document, url, sites));
}

/** The same in steps of a few milliseconds at most. */
export function* readSteps(document: Document, url: string, sites = true): Steps<Reading> {
  const finding = yield* findListing(document, url, sites);
  return finding.state === 'found' ? nameListing(finding) : finding;
}
