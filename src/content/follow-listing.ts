import { noteError } from '../extension/errors.ts';
import type { OwnApi } from '../extension/own-api.ts';
import { reading, summaryOf, type Summary } from '../extension/summary.ts';
import { watchPage, type PageWatch } from '../page/watch-page.ts';
import type { CurrentListing } from './current-listing.ts';
import { expectsListing, isDetailAddress, listingPlace } from './expects-listing.ts';
import type { FollowedCards } from './follow-cards.ts';
import type { Around } from './is-list.ts';
import type { NeededTools } from './needed-tools.ts';
import type { PageMarks } from './page-marks.ts';
import { pause } from './pause.ts';

/** A page nobody listed is watched this many milliseconds for a listing before it is left alone. */
const lateListing = 3000;
/** Milliseconds: time for a look after the old text was given up as the old one, on a page where nothing moves any more. */
const lastLook = 400;
/** Milliseconds of reading at a time while the reader waits for the answer. */
const awaitedSlice = 40;

/** What is there of a page to follow its listing with. */
export interface PageParts {
  readonly view: Window;
  readonly api: OwnApi;
  readonly listing: CurrentListing;
  readonly marks: PageMarks;
  readonly cards: FollowedCards;
  readonly needed: NeededTools;
  /** Keeps whatever a callback throws away from the page. */
  readonly guarded: <A extends unknown[]>(run: (...args: A) => void) => (...args: A) => void;
  readonly signal: AbortSignal;
  /** The page shows another listing. */
  readonly onMove: () => void;
}

/** The listing on show in one window, followed wherever the page goes. */
export interface FollowedListing {
  readonly watch: PageWatch;
  /** Whether the reader has asked about this page: then it is followed wherever it goes. */
  readonly isAsked: () => boolean;
  readonly ask: () => void;
  /** Whether anything was told of this page. */
  readonly isTold: () => boolean;
  readonly begin: () => void;
  readonly look: () => void;
  /** Paints and tells the report on show. */
  readonly shown: () => void;
  /** Tells the report on show, if there is one. */
  readonly announce: () => void;
  /** Comes back once a listing that is still being put on the page stands, or is given up. */
  readonly settled: () => Promise<void>;
  /** Reads the page to its end for whoever waits. `again` reads what was read before, too. */
  readonly readNow: (again: boolean) => Promise<void>;
  /** What stands round the cards of the page. */
  readonly around: () => Around;
}

/** Reads the listing on show when it comes and whenever the page changes, and tells the extension of it. */
export function followListing(parts: PageParts): FollowedListing {
  const { view, api, listing, marks, cards, needed, guarded, signal } = parts;
  const waiting = new Set<() => void>();
  let asked = false;
  let told = false;
  let resting = false;
  const watch = watchPage(view, { onMove: guarded(moved), onLook: guarded(look), place: listingPlace });

  /** Decides whether this address is worth watching; on the way past one that is not, nothing is read. */
  function follow(fresh: boolean): void {
    const expected = asked ? 'yes' : expectsListing(view.location.href);
    watch.observe(expected !== 'no' || cards.isWanted());
    if (expected === 'no') return;
    if (fresh) look();
    watch.hurry(Math.max(listing.patience + lastLook, lateListing));
    if (expected === 'maybe') view.setTimeout(guarded(leaveAlone), lateListing);
  }

  function leaveAlone(): void {
    if (asked || cards.isWanted()) return;
    if (expectsListing(view.location.href) === 'maybe' && listing.current?.report.state !== 'verdict')
      watch.observe(false);
  }

  function moved(): void {
    marks.hide();
    parts.onMove();
    cards.moved();
    listing.move();
    needed.moved();
    if (told) tell(reading);
    follow(false);
  }

  function look(): void {
    // A known site's page that can hold no listing may still be a list.
    if (!asked && expectsListing(view.location.href) === 'no') {
      cards.look(around());
      return;
    }
    if (!listing.canRead) needed.reader();
    took(listing.look());
    if (listing.isReading && !resting) readOn().catch((error: unknown) => noteError(error, 'content'));
  }

  /** Goes on with a long page, a little at a time. */
  async function readOn(): Promise<void> {
    resting = true;
    while (listing.isReading) {
      await pause(view);
      const begun = view.performance.now();
      guarded(() => took(listing.readOn()))();
      watch.charge(view.performance.now() - begun);
      if (signal.aborted) return;
    }
    resting = false;
  }

  function took(isNew: boolean): void {
    // On a click it comes by itself.
    if (listing.unjudged !== null && !asked) needed.judge();
    if (isNew) shown();
    else marks.mend();
    if (!listing.isReading) cards.look(around());
  }

  function shown(): void {
    marks.paint();
    announce();
  }

  function announce(): void {
    const report = listing.current?.report;
    if (report === undefined) return;
    cards.take(report);
    if (report.state === 'verdict' || told || asked) tell(summaryOf(report));
    for (const wake of waiting) wake();
    waiting.clear();
  }

  function tell(summary: Summary): void {
    told = true;
    api.tell(summary);
  }

  function ask(): void {
    if (!asked) watch.hurry(lateListing);
    asked = true;
    watch.observe(true);
  }

  async function settled(): Promise<void> {
    watch.catchUp();
    if (listing.current !== null || listing.patience === 0) return;
    await new Promise<void>((resolve) => {
      waiting.add(resolve);
      view.setTimeout(resolve, listing.patience + 200);
    });
  }

  async function readNow(again: boolean): Promise<void> {
    let isNew = again ? listing.lookAgain(awaitedSlice) : listing.look(awaitedSlice);
    while (listing.isReading) {
      await pause(view);
      isNew = listing.readOn(awaitedSlice) || isNew;
    }
    if (isNew) announce();
  }

  function around(): Around {
    const { report = null, map = null } = listing.current ?? {};
    const { href } = view.location;
    const start = (): Node | null => map?.rangeAt(0, 1)?.startContainer ?? null;
    return { report, place: listingPlace(href), start, isDetail: isDetailAddress(href) };
  }

  const begin = (): void => follow(true);
  return {
    watch,
    isAsked: () => asked,
    ask,
    isTold: () => told,
    begin,
    look,
    shown,
    announce,
    settled,
    readNow,
    around,
  };
}
