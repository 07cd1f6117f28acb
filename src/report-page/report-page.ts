import { judgeSelection, showLine, type TabReport } from '../extension/active-tab.ts';
import { browser } from '../extension/browser.ts';
import { onCardsRead, readCards, showCard } from '../extension/tab-cards.ts';
import { chooseSettings } from '../extension/choose-settings.ts';
import { loadSettings, watchSettings } from '../extension/settings.ts';
import {
  removeAllSites,
  removeThisSite,
  requestAllSites,
  requestThisSite,
  siteAccess,
  type SiteAccess,
} from '../extension/site-access.ts';
import { version } from '../extension/version.ts';
import { cardActions } from '../ui/card-actions.ts';
import { formats } from '../ui/doubt-view.ts';
import { isLedgerFilter } from '../ui/ledger-view.ts';
import { renew } from '../ui/renew.ts';
import { reportView, type ReportState } from '../ui/report-view.ts';
import { stepThrough } from '../ui/step-through.ts';
import type { Access } from '../ui/switches-view.ts';
import { useWords, wordsLanguage } from '../ui/words.ts';

/** What a click on an element with this `data-action` does. The browser grants a site only if it is asked before anything is awaited. */
export type Actions = Readonly<Record<string, (source: HTMLElement) => unknown>>;

/** One page of the extension that shows the report on a tab. */
export interface ReportPage {
  /** Shows what was read in a tab; null while it is being read. */
  readonly take: (tab: TabReport | null) => void;
  /** Shows another report on the tab that was read last. */
  readonly takeReport: (report: TabReport['report'] | null) => void;
  /** The tab last read, or null. */
  readonly tab: () => TabReport | null;
}

/** Where the reader is in a report that has just come. */
const untouched = { copied: false, filter: 'all', all: false } as const;

/** Starts this page: draws what it is told, remembers where the reader is in it, and does what its buttons say. */
export function openReportPage(more: Actions, panelOffered: boolean): ReportPage {
  let tab: TabReport | null = null;
  let report: TabReport['report'] | null = null;
  /** Folds that were open when the listing before was withdrawn: whoever goes through many wants them open in each. */
  let opened: readonly string[] = [];
  let state: ReportState = { highlights: false, shortcut: null, access: null, panelOffered, ...untouched };

  function show(patch: Partial<ReportState> = {}): void {
    state = { ...state, ...patch };
    const root = document.querySelector('main');
    if (root !== null) renew(root, reportView(report, state));
  }

  function takeReport(next: TabReport['report'] | null): void {
    if (saysLess(report, next)) return;
    const same = isSameListing(report, next);
    if (next === null) opened = [...opened, ...[...document.querySelectorAll('details[open]')].map(({ id }) => id)];
    report = next;
    show(same ? {} : untouched);
    void showCards();
    if (next !== null) opened = opened.filter((id) => !openFold(id));
  }

  async function showAccess(): Promise<void> {
    const asked = tab;
    if (asked === null) return;
    const access = await siteAccess(asked.url);
    if (asked === tab) show({ access: accessTo(asked.url, access) });
  }

  async function showCards(): Promise<void> {
    const tabId = tab?.tabId ?? null;
    if (tabId === null || report === null || report.state === 'no-access') return;
    const cards = await readCards(tabId);
    if (tabId === tab?.tabId) show({ cards });
  }

  const actions: Actions = {
    'toggle-marks': () => {
      show({ highlights: !state.highlights });
      return chooseSettings({ highlights: state.highlights });
    },
    'toggle-site': () => {
      const url = tab?.url ?? null;
      if (url !== null) void (state.access?.thisSite ? removeThisSite(url) : requestThisSite(url)).then(showAccess);
    },
    'toggle-all-sites': () => (state.access?.allSites ? removeAllSites() : requestAllSites()).then(showAccess),
    'show-line': ({ dataset }) => showLine(Number(dataset['start']), Number(dataset['end'])),
    'show-card': ({ dataset }) => {
      const tabId = tab?.tabId ?? null;
      if (tabId !== null) void showCard(tabId, Number(dataset['frame']), Number(dataset['card']));
    },
    'show-all': () => show({ all: true }),
    filter: ({ dataset: { filter } }) => isLedgerFilter(filter) && show({ filter }),
    'copy-title': async (source) => {
      if (await copyText(source)) show({ copied: true });
    },
    'allow-frame': () => {
      const frame = report === null || report.state === 'verdict' ? undefined : report.frame;
      if (frame !== undefined)
        void requestThisSite(frame).then((given) => given && more['read-again']?.(document.body));
    },
    'judge-selection': async () => takeReport(await judgeSelection()),
    ...cardActions(() => (report?.state === 'verdict' ? report : null), version),
    ...more,
  };

  useWords((key, substitutions) => browser.i18n.getMessage(key, substitutions));
  document.documentElement.lang = wordsLanguage(browser.i18n.getUILanguage());
  document.addEventListener('click', ({ target }) => {
    const source = target instanceof Element ? target.closest<HTMLElement>('[data-action]') : null;
    if (source !== null) void actions[source.dataset['action'] ?? '']?.(source);
  });
  document.addEventListener('keydown', stepThrough);
  show();
  watchSettings(({ highlights }) => show({ highlights }));
  onCardsRead((tabId) => tabId === tab?.tabId && void showCards());
  void showSettings(show);
  setTimeout(formats);

  return {
    take: (next) => {
      if (next !== null) state = { ...state, access: accessTo(next.url, next.access) };
      if (next !== null && next.tabId !== tab?.tabId) [state, report] = [withoutCards(state), null];
      tab = next ?? tab;
      takeReport(next?.report ?? null);
    },
    takeReport,
    tab: () => tab,
  };
}

function accessTo(url: string | null, access: SiteAccess): Access {
  const isWeb = url !== null && /^https?:/.test(url);
  return { host: isWeb ? new URL(url).hostname.replace(/^www\./, '') : null, ...access };
}

function withoutCards(state: ReportState): ReportState {
  return Object.fromEntries(Object.entries(state).filter(([name]) => name !== 'cards')) as unknown as ReportState;
}

async function showSettings(show: (patch: Partial<ReportState>) => void): Promise<void> {
  const commands = browser.commands.getAll();
  show({ highlights: (await loadSettings()).highlights });
  const shortcut = (await commands).find(({ name }) => name === 'toggle-highlights')?.shortcut;
  show({ shortcut: shortcut === undefined || shortcut === '' ? null : shortcut });
}

/** Whoever is told that nothing is selected knows already that the page has no listing, however often it says so anew. */
function saysLess(shown: TabReport['report'] | null, next: TabReport['report'] | null): boolean {
  const refusal = (report: typeof shown) => (report?.state === 'no-listing' ? report.refusal : null);
  return refusal(shown) === 'empty-selection' && ![null, 'empty-selection'].includes(refusal(next));
}

/** True when there is a fold of this id; it is open now. */
function openFold(id: string): boolean {
  const fold = document.getElementById(id);
  if (!(fold instanceof HTMLDetailsElement)) return false;
  fold.open = true;
  return true;
}

function isSameListing(one: TabReport['report'] | null, other: TabReport['report'] | null): boolean {
  if (one?.state !== 'verdict' || other?.state !== 'verdict') return false;
  return one.listing.text === other.listing.text && one.listing.title === other.listing.title;
}

/** True when copied. Where the clipboard is closed to us the text is selected, ready for the reader's own copy command. */
async function copyText({ dataset, previousElementSibling }: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(dataset['text'] ?? '');
    return true;
  } catch {
    if (previousElementSibling !== null) getSelection()?.selectAllChildren(previousElementSibling);
    return false;
  }
}
