import { cardAttribute } from './why-card.ts';

/** What a watched page tells. */
export interface PageEvents {
  /** The address shows another listing, or may do so. */
  readonly onMove: () => void;
  /** Something on the page changed: time to look at it. */
  readonly onLook: () => void;
  /** What of an address tells its listing; the page has moved when it differs. */
  readonly place: (href: string) => string;
}

/** Watching one page; `stop` ends it for good. */
export interface PageWatch {
  /** Observes changes, or stops doing so; changes of address are always told. */
  readonly observe: (on: boolean) => void;
  /** Looks soon and often for a while: a new listing is on its way. */
  readonly hurry: (ms: number) => void;
  /** Counts milliseconds that were spent after a look as part of it. */
  readonly charge: (ms: number) => void;
  /** Looks at once if the page has changed since the last look. */
  readonly catchUp: () => void;
  readonly stop: () => void;
}

/** Times in milliseconds. A look every `pause`, and never more than 1/`share` of the time spent looking. */
const calm = { pause: 250, share: 50 };
const hurried = { pause: 50, share: 2 };
/** The first change after a rest is looked at when the page has had this long to finish. */
const settle = 40;
/**
 * A page that changes before each of so many calm looks in a row never rests: it is looked at half as often each time, at
 * last every `longest`.
 */
const restless = { looks: 4, longest: 2000 };
/** In a hurry the page is looked at this often even if nothing was seen to change (shadow roots, canvas). */
const glance = 150;

/** Tells when a page moves to another address or changes, at a bounded cost; silent while the tab is hidden. */
export function watchPage(view: Window, events: PageEvents): PageWatch {
  const { document } = view;
  const ending = new AbortController();
  const clock = view.performance;
  let place = events.place(view.location.href);
  let observing = false;
  let dirty = false;
  /** How many calm looks in a row had to wait for their time. */
  let unrest = 0;
  let earliest = 0;
  let hurryUntil = 0;
  let due = 0;
  let timer: number | undefined;

  const observer = new MutationObserver((records) => {
    if (records.length <= 2 && records.every((record) => isOwnCard(record, view as typeof view & typeof globalThis)))
      return;
    dirty = true;
    plan(settle);
  });
  const inHurry = (): boolean => clock.now() < hurryUntil;

  function plan(delay: number): void {
    if (ending.signal.aborted || document.hidden) return;
    const at = clock.now() + Math.max(delay, earliest - clock.now());
    if (timer !== undefined && at >= due) return;
    view.clearTimeout(timer);
    due = at;
    timer = view.setTimeout(flush, at - clock.now());
  }

  function flush(): void {
    timer = undefined;
    if (ending.signal.aborted || document.hidden) return;
    noticeMove();
    if (dirty || inHurry()) look();
    if (inHurry()) plan(glance);
  }

  function look(): void {
    dirty = false;
    const start = clock.now();
    unrest = inHurry() || start - earliest > calm.pause ? 0 : unrest + 1;
    events.onLook();
    const cost = clock.now() - start;
    const { pause, share } = inHurry() ? hurried : { ...calm, pause: pauseAfter(unrest) };
    earliest = clock.now() + Math.max(pause, cost * share);
  }

  function noticeMove(): void {
    const now = events.place(view.location.href);
    if (now === place) return;
    place = now;
    earliest = 0;
    dirty = true;
    events.onMove();
    plan(settle);
  }

  function noticeVisibility(): void {
    if (document.hidden) {
      observer.disconnect();
      view.clearTimeout(timer);
      timer = undefined;
      return;
    }
    if (observing) observer.observe(document, changes);
    dirty = true;
    noticeMove();
    plan(0);
  }

  const { signal } = ending;
  navigationOf(view)?.addEventListener('currententrychange', noticeMove, { signal });
  view.addEventListener('popstate', noticeMove, { signal });
  view.addEventListener('hashchange', noticeMove, { signal });
  view.addEventListener('pageshow', (event) => event.persisted && noticeVisibility(), { signal });
  document.addEventListener('visibilitychange', noticeVisibility, { signal });

  return {
    observe: (on) => {
      if (on === observing) return;
      observing = on;
      if (!on) observer.disconnect();
      else if (!document.hidden) observer.observe(document, changes);
    },
    hurry: (ms) => {
      hurryUntil = clock.now() + ms;
      earliest = 0;
      if (ms > 0) plan(settle);
    },
    charge: (ms) => {
      earliest = Math.max(earliest, clock.now()) + ms * (inHurry() ? hurried : calm).share;
    },
    catchUp: () => {
      if (observer.takeRecords().length > 0) dirty = true;
      noticeMove();
      if (dirty) look();
    },
    stop: () => {
      ending.abort();
      observer.disconnect();
      view.clearTimeout(timer);
    },
  };
}

const pauseAfter = (unrest: number): number =>
  Math.min(restless.longest, calm.pause * 2 ** Math.max(0, unrest - restless.looks));

const changes: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: ['hidden', 'aria-hidden', 'open'],
};

/** True when all that happened is that our own card came or went. */
function isOwnCard(
  { target, addedNodes, removedNodes }: MutationRecord,
  { Element, document }: typeof globalThis,
): boolean {
  const nodes = [...addedNodes, ...removedNodes];
  if (target !== document.documentElement || nodes.length === 0) return false;
  return nodes.every((node) => node instanceof Element && Element.prototype.hasAttribute.call(node, cardAttribute));
}

/** The address without a fragment that only points into the page; `#/...` and `#!...` are addresses of their own. */
export function placeOf(href: string): string {
  const hash = href.indexOf('#');
  return hash === -1 || /^#[!/]/.test(href.slice(hash)) ? href : href.slice(0, hash);
}

function navigationOf(view: Window): EventTarget | undefined {
  const { navigation } = view as { navigation?: unknown };
  return navigation instanceof EventTarget ? navigation : undefined;
}
