import type { Listing, Verdict } from '../classifier/index.ts';

/** How the listing was found: structured data, a row of the site table, the page's structure, or the reader's selection. */
export type Source = 'json-ld' | `site:${string}` | 'structure' | 'text';

/** Why there is no verdict; each has a sentence in `_locales`. */
export type Refusal =
  | 'no-listing'
  | 'site-unreadable'
  | 'list-page'
  | 'closed'
  | 'apply-form'
  | 'blocked'
  | 'no-access'
  | 'not-allowed'
  | 'empty-selection';

/** The only thing that leaves the content script: what was read, and what it was judged to be. */
export type Report =
  | {
      readonly state: 'verdict';
      readonly source: Source;
      /** Id of the known site that the page belongs to, or null. Set with source `structure` when its row no longer fits. */
      readonly site: string | null;
      readonly listing: Listing;
      readonly verdict: Verdict;
    }
  | {
      readonly state: 'no-listing' | 'no-access' | 'error';
      readonly refusal: Refusal;
      readonly site: string | null;
    };
