import type { Listing, Verdict } from '../classifier/index.ts';
import type { Report } from './report.ts';

export type Judge = (listing: Listing) => Verdict;

/**
 * What the content script leaves on its own world's global object. Popup and background call it by
 * `scripting.executeScript`: no listener, no port, nothing that a page can take away.
 */
export interface Door {
  readonly version: string;
  /**
   * The report on the listing on show; waits while a new listing is still being put on the page. `again` leaves a
   * judged selection for the page's own listing; `marked` turns the marks on or off, null leaves them as they are.
   */
  readonly read: (again: boolean, marked: boolean | null) => Promise<Report>;
  /** Judges the reader's selection; it stays the report on show until the page moves on or is read again. */
  readonly judgeSelection: () => Report;
  /** Scrolls to a span of the text last read and flashes it; false when it no longer stands there. */
  readonly show: (start: number, end: number) => boolean;
  readonly mark: (on: boolean) => void;
  /** Hands over the classifier, which comes in a file of its own once a listing was found. */
  readonly learn: (judge: Judge) => void;
  /** True when the classifier is there. */
  readonly ready: () => boolean;
  /** True until the extension is updated or removed under the page. */
  readonly alive: () => boolean;
  readonly close: () => void;
}

/** A symbol, not a name: named elements of the page appear as globals, symbols never do. */
export const doorKey = 'remit.door';
/** Under this symbol `judge.js` leaves the classifier. */
export const judgeKey = 'remit.judge';
