import { noteError } from '../extension/errors.ts';
import { ownApi } from '../extension/own-api.ts';
import type { Settings } from '../extension/parse-settings.ts';
import type { Report } from '../extension/report.ts';
import type { Door, Find } from '../extension/door.ts';
import { version } from '../extension/version.ts';
import { CurrentListing } from './current-listing.ts';
import { listingPlace } from './expects-listing.ts';
import { followCards, noCards } from './follow-cards.ts';
import { followListing } from './follow-listing.ts';
import { judgeToCome } from './judge-to-come.ts';
import type { LiveDraft } from './live-draft.ts';
import { neededTools } from './needed-tools.ts';
import { pageMarks } from './page-marks.ts';
import type { Tools } from './tools.ts';

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
  const cards = followCards(view, api, needed.all);
  let draft: LiveDraft | null = null;
  const onMove = (): void => draft?.stop();
  const followed = followListing({ view, api, listing, marks, cards, needed, guarded, signal, onMove });
  const judging = judgeToCome(view, tools, api, {
    isAsked: followed.isAsked,
    need: guarded(needed.judge),
    take: guarded((judge) => listing.learn(judge) && followed.shown()),
  });
  let attends = false;
  let listed = false;

  view.addEventListener('pageshow', (event) => event.persisted && guarded(comeBack)(), { signal });
  if ((document as { prerendering?: boolean }).prerendering === true)
    document.addEventListener('prerenderingchange', guarded(followed.begin), { once: true, signal });
  else guarded(followed.begin)();
  learn();
  // Whoever has asked is answered first.
  view.setTimeout(() => followed.isAsked() || attend());

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
    if (tools.judge?.use(await api.loadPack()) === true && listing.judgeAgain()) guarded(followed.shown)();
  }

  /** Takes up what was brought since the last time. */
  function learn(): void {
    if (tools.reader !== undefined && !listing.canRead) {
      listing.learnToRead(tools.reader);
      // Whoever has asked is answered by one reading of the whole; it begins before this timer.
      view.setTimeout(guarded(followed.look));
    }
    if (tools.extras !== undefined) {
      draft ??= tools.extras.createLiveDraft(view, guarded(judgeDraft));
      marks.learn(tools.extras);
    }
    cards.learn(tools);
    cards.look(followed.around());
    judging.learn();
  }

  function mark(on: boolean): void {
    marks.switch(on);
    markCards();
    if (on && cards.isWanted()) followed.watch.observe(true);
    if (on) cards.look(followed.around());
  }

  /** Titles are marked on pages that the reader asked about, and by themselves where that is switched on, too. */
  function markCards(): void {
    cards.mark(marks.isOn() && (listed || followed.isAsked()));
  }

  function heed({ highlights, card, lists }: Pick<Settings, 'highlights' | 'card' | 'lists'>): void {
    listed = lists;
    marks.explain(card);
    mark(highlights);
  }

  function comeBack(): void {
    void api.loadSettings().then(guarded(heed));
    if (followed.isTold()) followed.announce();
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
    followed.ask();
    if (on !== null) marks.switch(on);
    markCards();
    await followed.settled();
    // Whoever opens the popup while writing wants the draft judged, as it stands now.
    if (again && draft?.isFocused() === true && listing.canJudge && judgeSelection().state === 'verdict') return;
    await followed.readNow(again);
  }

  function judgeSelection(): Report {
    const report = listing.judgeSelection();
    if (report.state === 'verdict') {
      followed.ask();
      draft?.start();
      followed.shown();
    }
    return report;
  }

  /** The draft that the reader writes has changed; while it is too short to say anything, the last verdict stays. */
  function judgeDraft(): void {
    if (draft?.isFocused() === true) judgeSelection();
  }

  function close(): void {
    ending.abort();
    followed.watch.stop();
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
    cards: () => cards.tell(followed.around()).catch((error: unknown) => (noteError(error, 'content'), noCards)),
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
