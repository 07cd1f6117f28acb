import { noteError } from '../extension/errors.ts';
import { ownApi } from '../extension/own-api.ts';
import type { Settings } from '../extension/parse-settings.ts';
import type { Report } from '../extension/report.ts';
import type { Door, Find } from '../extension/door.ts';
import { reading, summaryOf, type Summary } from '../extension/summary.ts';
import { version } from '../extension/version.ts';
import { watchPage } from '../page/watch-page.ts';
import { CurrentListing } from './current-listing.ts';
import { expectsListing, isDetailAddress, listingPlace } from './expects-listing.ts';
import { followCards, noCards } from './follow-cards.ts';
import type { Around } from './is-list.ts';
import { judgeToCome } from './judge-to-come.ts';
import type { LiveDraft } from './live-draft.ts';
import { neededTools } from './needed-tools.ts';
import { pageMarks } from './page-marks.ts';
import { pause } from './pause.ts';
import type { Tools } from './tools.ts';

/** A page nobody listed is watched this many milliseconds for a listing before it is left alone. */
const lateListing = 3000;
/** Milliseconds: time for a look after the old text was given up as the old one, on a page where nothing moves any more. */
const lastLook = 400;
/** Milliseconds of reading at a time while the reader waits for the answer. */
const awaitedSlice = 40;
const pageFailed: Report = { state: 'error', refusal: 'no-listing', site: null };

/** Follows the listing on show in one window, and gives the door by which the extension reaches it. `tools` fill up by and by. */
export function openDoor(view: Window & typeof globalThis, tools: Tools): Door {
  const { document } = view;
  const api = ownApi();
  const ending = new AbortController();
  const { signal } = ending;
  const listing = new CurrentListing(document, () => view.performance.now());
  const marks = pageMarks(view, api.say, () => listing.current);
  const needed = neededTools(tools, api, (run) => view.setTimeout(guarded(run)));
  const judging = judgeToCome(view, tools, api, {
    isAsked: () => asked,
    need: guarded(needed.judge),
    take: guarded((judge) => listing.learn(judge) && shown()),
  });
  const cards = followCards(view, api, needed.all);
  let draft: LiveDraft | null = null;
  const waiting = new Set<() => void>();
  let attends = false;
  let listed = false;
  /** A page the reader asked about is followed wherever it goes. */
  let asked = false;
  let told = false;
  let resting = false;

  const watch = watchPage(view, { onMove: guarded(moved), onLook: guarded(look), place: listingPlace });
  view.addEventListener('pageshow', (event) => event.persisted && guarded(comeBack)(), { signal });
  if ((document as { prerendering?: boolean }).prerendering === true)
    document.addEventListener('prerenderingchange', guarded(begin), { once: true, signal });
  else guarded(begin)();
  learn();
  // Whoever has asked is answered first.
  view.setTimeout(() => asked || attend());

  /** Heeds the reader's settings from now on. */
  function attend(): void {
    if (attends || signal.aborted) return;
    attends = true;
    const settle = guarded((settings: Settings) => {
      marks.dress(settings.markStyle);
      heed(settings);
    });
    void api.loadSettings().then(settle);
    api.watchSettings((settings) => {
      settle(settings);
      void repack();
    }, signal);
  }

  /** Keeps whatever a callback throws away from the page, and ends everything once the extension is gone. */
  function guarded<A extends unknown[]>(run: (...args: A) => void): (...args: A) => void {
    return (...args) => {
      if (signal.aborted) return;
      if (!api.alive()) {
        close();
        return;
      }
      try {
        run(...args);
      } catch (error) {
        noteError(error, 'content');
      }
    };
  }

  /** Judges the listing on show by the definitions that hold now, when they are others than before. */
  async function repack(): Promise<void> {
    if (tools.judge?.use(await api.loadPack()) === true && listing.judgeAgain()) guarded(shown)();
  }

  /** Takes up what was brought since the last time. */
  function learn(): void {
    if (tools.reader !== undefined && !listing.canRead) {
      listing.learnToRead(tools.reader);
      // Whoever has asked is answered by one reading of the whole; it begins before this timer.
      view.setTimeout(guarded(look));
    }
    if (tools.extras !== undefined) {
      draft ??= tools.extras.createLiveDraft(view, guarded(judgeDraft));
      marks.learn(tools.extras);
    }
    cards.learn(tools);
    cards.look(around());
    judging.learn();
  }

  function begin(): void {
    follow(true);
  }

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
    draft?.stop();
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
    if (listing.isReading && !resting) void readOn();
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

  function mark(on: boolean): void {
    marks.switch(on);
    markCards();
    if (on && cards.isWanted()) watch.observe(true);
    if (on) cards.look(around());
  }

  /** Titles are marked on pages that the reader asked about, and by themselves where that is switched on, too. */
  function markCards(): void {
    cards.mark(marks.isOn() && (listed || asked));
  }

  function around(): Around {
    const { report = null, map = null } = listing.current ?? {};
    const { href } = view.location;
    const start = (): Node | null => map?.rangeAt(0, 1)?.startContainer ?? null;
    return { report, place: listingPlace(href), start, isDetail: isDetailAddress(href) };
  }

  function heed({ highlights, card, lists }: Pick<Settings, 'highlights' | 'card' | 'lists'>): void {
    listed = lists;
    marks.explain(card);
    mark(highlights);
  }

  function comeBack(): void {
    void api.loadSettings().then(guarded(heed));
    if (told) announce();
  }

  async function read(again: boolean, on: boolean | null): Promise<Report> {
    await readNow(again, on);
    if (listing.unjudged !== null) await judging.comes();
    return shownReport();
  }

  /** Answers whoever judges for himself what cannot be judged here yet. */
  async function find(): Promise<Find> {
    await readNow(true, null);
    const { unjudged } = listing;
    if (unjudged !== null) void judging.comes();
    const shown = shownReport();
    return { place: listingPlace(view.location.href), report: unjudged ?? shown };
  }

  function shownReport(): Report {
    marks.paint();
    view.setTimeout(attend);
    return listing.current?.report ?? pageFailed;
  }

  async function readNow(again: boolean, on: boolean | null): Promise<void> {
    const first = !asked;
    asked = true;
    if (on !== null) marks.switch(on);
    markCards();
    watch.observe(true);
    if (first) watch.hurry(lateListing);
    watch.catchUp();
    if (listing.current === null && listing.patience > 0) await nextReport(listing.patience + 200);
    // Whoever opens the popup while writing wants the draft judged, as it stands now.
    if (again && draft?.isFocused() === true && listing.canJudge && judgeSelection().state === 'verdict') return;
    let isNew = again ? listing.lookAgain(awaitedSlice) : listing.look(awaitedSlice);
    while (listing.isReading) {
      await pause(view);
      isNew = listing.readOn(awaitedSlice) || isNew;
    }
    if (isNew) announce();
  }

  const nextReport = (ms: number): Promise<void> =>
    new Promise((resolve) => {
      waiting.add(resolve);
      view.setTimeout(resolve, ms);
    });

  function judgeSelection(): Report {
    const report = listing.judgeSelection();
    if (report.state === 'verdict') {
      asked = true;
      draft?.start();
      marks.paint();
      announce();
    }
    return report;
  }

  /** The draft that the reader writes has changed; while it is too short to say anything, the last verdict stays. */
  function judgeDraft(): void {
    if (draft?.isFocused() === true) judgeSelection();
  }

  function close(): void {
    ending.abort();
    watch.stop();
    marks.hide();
    cards.close();
    draft?.stop();
  }

  return {
    version,
    alive: () => !signal.aborted && api.alive(),
    close,
    mark,
    ready: () => tools.reader !== undefined && tools.judge !== undefined,
    learn: guarded(learn),
    show: (start, end) => {
      const { map } = listing;
      return map !== null && marks.flash(start, end, map);
    },
    cards: () => cards.tell(around()).catch((error: unknown) => (noteError(error, 'content'), noCards)),
    showCard: (id) => {
      const range = cards.rangeOf(id);
      return range !== null && marks.flash(0, 1, { text: '', headings: [], rangeAt: () => range });
    },
    sighting: () => {
      const report = listing.current?.report;
      return report === undefined ? null : { place: listingPlace(view.location.href), report };
    },
    step: (by) => {
      if (!marks.isOn()) mark(true);
      return marks.step(by);
    },
    judgeSelection: () =>
      judging
        .comes()
        .then(judgeSelection)
        .catch((error: unknown) => failed(error)),
    read: (again, on) => read(again, on).catch((error: unknown) => failed(error)),
    find: () => find().catch((error: unknown) => ({ place: '', report: failed(error) })),
  };

  function failed(error: unknown): Report {
    noteError(error, 'content');
    return pageFailed;
  }
}
