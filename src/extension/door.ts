import type { Listing, TitleReading, Verdict } from '../classifier/index.ts';
import type { SeenCards } from './kept-verdict.ts';
import type { Report, Unjudged } from './report.ts';

/** What `judge.js` brings to any document or extension page. */
export interface Judge {
  readonly classify: (listing: Listing) => Verdict;
  readonly readTitle: (title: string) => TitleReading;
  /** Takes what is stored as the reader's definition pack; true when listings are judged by another one than before. */
  readonly use: (stored: unknown) => boolean;
}

/** The report on show as it stands, and what tells its listing from others of the same site: its place. */
export interface Sighting {
  readonly place: string;
  readonly report: Report;
}

/** What a frame of a tab shows. */
export interface FrameSighting {
  readonly frameId: number;
  readonly value: Sighting;
}

/** What a page holds: a sighting, or a listing that nobody has judged yet. */
export interface Find {
  readonly place: string;
  readonly report: Report | Unjudged;
}

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
  /** What the page holds, its own listing before a selection; a listing that cannot be judged here yet is not waited for. */
  readonly find: () => Promise<Find>;
  /** What is on show, without looking at the page again; null while that is not known. */
  readonly sighting: () => Sighting | null;
  /** Judges the reader's selection; it stays the report on show until the page moves on or is read again. */
  readonly judgeSelection: () => Promise<Report>;
  /** Scrolls to a span of the text last read and flashes it; false when it no longer stands there. */
  readonly show: (start: number, end: number) => boolean;
  readonly mark: (on: boolean) => void;
  /** Goes to the next mark or the one before and shows why it counts, turning marks on; false when there is none. */
  readonly step: (by: 1 | -1) => boolean;
  /** The titles of the result list on this page; none where no list stands. */
  readonly cards: () => Promise<SeenCards>;
  /** Scrolls to the title of a card last told of and flashes it; false when it is gone. */
  readonly showCard: (id: number) => boolean;
  /** True when the page can be read and judged; what does that comes in files of its own. */
  readonly ready: () => boolean;
  /** True until the extension is updated or removed under the page. */
  readonly alive: () => boolean;
  /** Takes up what other files or an extension page have brought to this document. */
  readonly learn: () => void;
  readonly close: () => void;
}

/** A symbol, not a name: named elements of the page appear as globals, symbols never do. */
export const doorKey = 'remit.door';
/** Under this symbol a version's files leave what they bring: `judge.js` the classifier, as `judge`; the popup the stored definition pack, as `pack`. */
export const toolsKey = (version: string): string => `remit.tools ${version}`;
