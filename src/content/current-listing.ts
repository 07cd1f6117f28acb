import type { Report, Unjudged } from '../extension/report.ts';
import type { Judge } from '../extension/door.ts';
import type { Reading } from '../page/reading.ts';
import type { SlicedReading } from '../page/sliced-reading.ts';
import type { TextMap } from '../page/text-map.ts';
import type { Reader } from './tools.ts';

/** The listing on show: its report, and the way back from its text to the page. */
export interface Current {
  readonly report: Report;
  readonly map: TextMap | null;
}

/** Milliseconds. After a change of address the old text is taken for the new listing's only when it has stood so long. */
const sameTextStands = 4000;
const nothingStands = 1500;
/** A text that replaced another this shortly before the address changed came with the new address. */
const cameEarly = 2000;
/** What was read so shortly before is not read again when only what is hidden may have changed. */
const justNow = 500;
/** A page is read so long at a stretch; the first stretch is enough for nearly all. */
const firstSlice = 16;
const slice = 8;
/** A page that keeps changing is read to its end all the same after so many tries, and at one go after twice as many. */
const mostTries = 4;

type Classifier = Pick<Judge, 'classify'>;
type Found = Reading & { readonly state: 'listing' };

/**
 * Keeps what is known of the listing on show. The report is null from the moment the address changes until a text
 * stands that is not the previous listing's: a verdict never belongs to another listing than the one on show.
 */
export class CurrentListing {
  readonly #document: Document;
  readonly #now: () => number;
  #current: Current | null = null;
  /** The text that stood when the address changed, and since when the new one is awaited. */
  #awaited: { readonly oldText: string; readonly since: number } | null = null;
  #print = '';
  #text = '';
  #title = '';
  #changedAt = -Infinity;
  /** How many different listings stood at this address. */
  #texts = 0;
  #isSelection = false;
  #reader: Reader | null = null;
  #judge: Classifier | null = null;
  /** The listing that stands and that nobody can judge yet. */
  #unjudged: Found | null = null;
  #lookedAt = -Infinity;
  /** The reading that is under way. */
  #reading: SlicedReading | null = null;
  #tries = 0;

  /** `now` is a clock in milliseconds. Nothing is read before a reader is learnt, or judged before a classifier is. */
  constructor(document: Document, now: () => number) {
    this.#document = document;
    this.#now = now;
  }

  get current(): Current | null {
    return this.#current;
  }

  /** The listing that stands and that nobody can judge yet, or null. */
  get unjudged(): Unjudged | null {
    return this.#unjudged === null ? null : { state: 'unjudged', ...readBy(this.#unjudged) };
  }

  /** The way from the listing on show back to the page, judged or not; null while none stands. */
  get map(): TextMap | null {
    return this.#current?.map ?? this.#unjudged?.map ?? null;
  }

  /** True while a long page is read only in part: `readOn` reads the next part. */
  get isReading(): boolean {
    return this.#reading !== null;
  }

  get canJudge(): boolean {
    return this.#judge !== null;
  }

  get canRead(): boolean {
    return this.#reader !== null;
  }

  /** Takes the page reader, which reads from the next look on. */
  learnToRead(reader: Reader): void {
    this.#reader = reader;
  }

  /** Takes the classifier; true when a listing waited for it and is judged now. */
  learn(judge: Classifier): boolean {
    this.#judge = judge;
    const found = this.#unjudged;
    if (found === null) return false;
    return this.#pagePrint() === this.#print ? this.#put(found, judge) : this.look();
  }

  /** Judges the listing on show anew, when other definitions hold; true when there is one. */
  judgeAgain(): boolean {
    const { report, map } = this.#current ?? {};
    if (this.#judge === null || report?.state !== 'verdict') return false;
    this.#current = { report: { ...report, verdict: this.#judge.classify(report.listing) }, map: map ?? null };
    return true;
  }

  /** Milliseconds until an awaited listing is given up. */
  get patience(): number {
    return this.#awaited === null ? 0 : Math.max(0, this.#awaited.since + sameTextStands - this.#now());
  }

  /** The address changed: withdraws the report, unless the text on show came just before it. */
  move(): void {
    const early = this.#texts > 1 && this.#now() - this.#changedAt < cameEarly;
    this.#texts = early ? 1 : 0;
    if (early || this.#isSelection) this.#print = '';
    this.#isSelection = false;
    this.#current = null;
    this.#unjudged = null;
    this.#stopReading();
    this.#awaited = early ? null : { oldText: this.#text, since: this.#now() };
  }

  /** Reads the page again if it changed, the first part of it when it is long; true when the report on show is now another one. */
  look(ms = firstSlice): boolean {
    if (this.#isSelection || this.#reader === null) return false;
    const print = this.#pagePrint();
    if (this.#reading !== null && (print === this.#print || this.#tries >= mostTries)) return this.readOn(ms);
    if (print === this.#print && !this.#isOverdue() && !this.#isRebuilt()) return false;
    this.#print = print;
    this.#lookedAt = this.#now();
    this.#reading = this.#reader.openReading(this.#document, this.#document.URL, this.#now);
    this.#tries++;
    return this.#readFor(this.#tries < 2 * mostTries ? ms : Infinity, true);
  }

  /** Reads the next part of a long page; true when the report on show is now another one. */
  readOn(ms = slice): boolean {
    return this.#readFor(ms, false);
  }

  #readFor(ms: number, isWhole: boolean): boolean {
    const reading = this.#reading?.next(ms) ?? null;
    if (reading === null) return false;
    this.#reading = null;
    // What was read in parts while the page changed is neither the old page nor the new one.
    if (!isWhole && this.#pagePrint() !== this.#print && (this.#tries < mostTries || !stands(reading)))
      return this.look();
    this.#tries = 0;
    return this.#take(reading);
  }

  #pagePrint(): string {
    return this.#reader?.pagePrint(this.#document) ?? '';
  }

  #stopReading(): void {
    this.#reading = null;
    this.#tries = 0;
  }

  /** Reads the page whether it changed or not unless it was read just now, also after a selection was judged. */
  lookAgain(ms = firstSlice): boolean {
    if (this.#isSelection || (!this.isReading && this.#now() - this.#lookedAt > justNow)) this.#print = '';
    this.#isSelection = false;
    return this.look(ms);
  }

  /** Judges the reader's selection; its report stays until the page moves on or is read again. */
  judgeSelection(): Report {
    if (this.#judge === null || this.#reader === null)
      return none({ state: 'none', refusal: 'no-listing', site: null });
    const { URL: url } = this.#document;
    const reading = this.#reader.readSelected(this.#document, url);
    if (reading.state === 'none') return none(reading);
    this.#isSelection = true;
    this.#stopReading();
    this.#awaited = this.#unjudged = null;
    const { report, map } = judged(reading, this.#judge);
    const inField = report.state === 'verdict' && map?.rangeAt(0, 1) === null;
    this.#current = { report: inField ? { ...report, inField } : report, map };
    this.#print = this.#text = this.#title = '';
    return this.#current.report;
  }

  #take(reading: Reading): boolean {
    if (this.#awaited !== null) {
      const waited = this.#now() - this.#awaited.since;
      if (
        reading.state === 'none' ? waited < nothingStands : isOld(reading, this.#awaited.oldText) && this.patience > 0
      )
        return false;
      this.#awaited = null;
    }
    if (reading.state === 'none') {
      const before = this.#current?.report;
      this.#text = this.#title = '';
      this.#unjudged = null;
      this.#current = { report: none(reading), map: null };
      return before?.state !== 'no-listing' || before.refusal !== reading.refusal;
    }
    this.#unjudged = this.#judge === null ? reading : null;
    return this.#judge !== null && this.#put(reading, this.#judge);
  }

  /** Judges what was read and puts it on show; true unless the same listing is on show already. */
  #put(reading: Found, judge: Classifier): boolean {
    this.#unjudged = null;
    const { title, text } = reading.listing;
    if (this.#current?.report.state === 'verdict' && text === this.#text && title === this.#title) {
      this.#current = { report: this.#current.report, map: reading.map };
      return false;
    }
    if (title !== this.#title && text !== this.#text) {
      this.#texts++;
      this.#changedAt = this.#now();
    }
    this.#title = title;
    this.#text = text;
    this.#current = judged(reading, judge);
    return true;
  }

  /** The page has put other nodes with the same words in the place of those that were read. */
  #isRebuilt(): boolean {
    const { map } = this;
    if (map === null) return false;
    const last = map.text.length - 1;
    return [0, last >> 1, last].some((at) => map.rangeAt(at, at + 1)?.startContainer.isConnected === false);
  }

  /** Nothing changed; but nothing, or the text of before, may also be the answer when the page had time enough. */
  #isOverdue(): boolean {
    return this.#awaited !== null && this.#now() - this.#awaited.since >= nothingStands;
  }
}

const isOld = (reading: Reading, oldText: string): boolean =>
  reading.state === 'listing' && reading.map.text === oldText;

const samples = 40;

/** Whether the page still holds the words of a listing that was read while something on the page changed. */
function stands(reading: Reading): boolean {
  if (reading.state === 'none') return true;
  const { text, rangeAt } = reading.map;
  return Array.from({ length: samples }, (_, at) => Math.floor((at * (text.length - 1)) / (samples - 1))).every(
    (at) => rangeAt(at, at + 1) !== null,
  );
}

function judged(reading: Found, judge: Classifier): Current {
  const { listing, map } = reading;
  return { report: { state: 'verdict', ...readBy(reading), verdict: judge.classify(listing) }, map };
}

const readBy = ({ listing, source, site }: Found): Pick<Found, 'source' | 'site' | 'listing'> => ({
  source,
  site,
  listing,
});

function none({ refusal, site, frame }: Reading & { state: 'none' }): Report {
  return { state: 'no-listing', refusal, site, ...(frame !== undefined && { frame }) };
}
