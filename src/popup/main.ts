import { judgeSelection, onReport, readTab, showLine } from '../extension/active-tab.ts';
import { browser } from '../extension/browser.ts';
import type { Report } from '../extension/report.ts';
import { loadSettings, saveSettings, watchSettings } from '../extension/settings.ts';
import {
  removeAllSites,
  removeThisSite,
  requestAllSites,
  requestThisSite,
  siteAccess,
} from '../extension/site-access.ts';
import { isLedgerFilter } from '../ui/ledger-view.ts';
import { renew } from '../ui/renew.ts';
import { useWords } from '../ui/words.ts';
import { stepThrough } from './step-through.ts';
import { type PopupState, view } from './view.ts';

/** Where the reader is in a report that has just come. */
const untouched = { copied: false, filter: 'all', all: false } as const;

let report: Report | null = null;
let url: string | null = null;
let state: PopupState = { highlights: false, shortcut: null, access: null, ...untouched };

function show(patch: Partial<PopupState> = {}): void {
  state = { ...state, ...patch };
  const root = document.querySelector('main');
  if (root !== null) renew(root, view(report, state));
}

async function read(): Promise<void> {
  const tab = await readTab();
  report = tab.report;
  url = tab.url;
  show();
  await showAccess();
}

async function showAccess(): Promise<void> {
  const web = url !== null && /^https?:/.test(url) ? url : null;
  const host = web === null ? null : new URL(web).hostname.replace(/^www\./, '');
  show({ access: { host, ...(await siteAccess(web)) } });
}

/** What each `data-action` does. The browser grants a site only if it is asked before anything is awaited. */
const actions: Readonly<Record<string, (source: HTMLElement) => unknown>> = {
  'toggle-marks': () => {
    show({ highlights: !state.highlights });
    return saveSettings({ highlights: state.highlights });
  },
  'toggle-site': () => {
    if (url !== null) void (state.access?.thisSite ? removeThisSite(url) : requestThisSite(url)).then(showAccess);
  },
  'toggle-all-sites': () => (state.access?.allSites ? removeAllSites() : requestAllSites()).then(showAccess),
  'show-line': ({ dataset }) => showLine(Number(dataset['start']), Number(dataset['end'])),
  'show-all': () => show({ all: true }),
  filter: ({ dataset: { filter } }) => isLedgerFilter(filter) && show({ filter }),
  'copy-title': copyTitle,
  'judge-selection': async () => {
    report = await judgeSelection();
    show(untouched);
  },
  'read-again': read,
};

/** Where the clipboard is closed to us the title is selected, ready for the reader's own copy command. */
async function copyTitle({ dataset, previousElementSibling }: HTMLElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(dataset['text'] ?? '');
    show({ copied: true });
  } catch {
    if (previousElementSibling !== null) getSelection()?.selectAllChildren(previousElementSibling);
  }
}

async function start(): Promise<void> {
  const reading = read();
  useWords((key, substitutions) => browser.i18n.getMessage(key, substitutions));
  document.documentElement.lang = browser.i18n.getUILanguage();
  document.addEventListener('click', ({ target }) => {
    const source = target instanceof Element ? target.closest<HTMLElement>('[data-action]') : null;
    if (source !== null) void actions[source.dataset['action'] ?? '']?.(source);
  });
  document.addEventListener('keydown', stepThrough);
  show();
  onReport((next) => {
    report = next;
    show(untouched);
  });
  watchSettings(({ highlights }) => show({ highlights }));
  const commands = browser.commands.getAll();
  show({ highlights: (await loadSettings()).highlights });
  const shortcut = (await commands).find(({ name }) => name === 'toggle-highlights')?.shortcut;
  show({ shortcut: shortcut === undefined || shortcut === '' ? null : shortcut });
  await reading;
}

void start();
