import type { Listing } from '../classifier/index.ts';
import type { TextMap } from './text-map.ts';

/** How the listing was found: structured data, a row of the site table, the page's structure, or the reader's selection. */
export type Source = 'json-ld' | `site:${string}` | 'structure' | 'text';

/** Why there is no verdict; each has a sentence in `_locales`. */
export type Refusal =
  | 'no-listing'
  | 'site-unreadable'
  | 'list-page'
  | 'in-frame'
  | 'closed'
  | 'apply-form'
  | 'blocked'
  | 'no-access'
  | 'not-allowed'
  | 'empty-selection';

/** What a page gave: one listing with a map from its text back to the page, or the reason why there is none. */
export type Reading =
  | {
      readonly state: 'listing';
      readonly listing: Listing;
      readonly source: Source;
      /** Id of the known site that the page belongs to, or null. Set with source `structure` when its row no longer fits. */
      readonly site: string | null;
      readonly map: TextMap;
    }
  | {
      readonly state: 'none';
      readonly refusal: Refusal;
      readonly site: string | null;
      /** With refusal `in-frame`: the address of the frame of another origin that seems to hold the listing. */
      readonly frame?: string;
    };
