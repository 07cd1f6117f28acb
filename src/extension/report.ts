import type { Listing, Verdict } from '../classifier/index.ts';
import type { Refusal, Source } from '../page/reading.ts';

export type { Refusal, Source };

/** What leaves the content script: what was read, and what it was judged to be. */
export type Report =
  | {
      readonly state: 'verdict';
      readonly source: Source;
      /** Id of the known site that the page belongs to, or null. Set with source `structure` when its row no longer fits. */
      readonly site: string | null;
      readonly listing: Listing;
      readonly verdict: Verdict;
      /** Set where the text stands in a plain field, in which no browser can mark anything. */
      readonly inField?: true;
    }
  | {
      readonly state: 'no-listing' | 'no-access' | 'error';
      readonly refusal: Refusal;
      readonly site: string | null;
      /** With refusal `in-frame`: the address of the frame of another site that seems to hold the listing. */
      readonly frame?: string;
    };

/** A listing that was read where no classifier has come yet: whoever asked for it judges it. */
export type Unjudged = Omit<Extract<Report, { state: 'verdict' }>, 'state' | 'verdict'> & {
  readonly state: 'unjudged';
};
