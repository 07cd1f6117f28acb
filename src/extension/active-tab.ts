import { showBadge } from './badge.ts';
import { browser } from './browser.ts';
import { chooseReport, refused, reportsIn } from './choose-report.ts';
import { findInFrames } from './find-in-frames.ts';
import { callFrames, type Silence } from './frames.ts';
import type { FrameSighting } from './door.ts';
import { judgeFinds, warmJudge } from './judge-finds.ts';
import { judgeText } from './judge-text.ts';
import { ask, handle } from './messages.ts';
import { loadPack } from './packs.ts';
import type { Report } from './report.ts';
import { rowOf } from './row-of.ts';
import { takeSelection, type Selection } from './selection.ts';
import { loadSettings, watchSettings } from './settings.ts';
import { siteAccess, type SiteAccess } from './site-access.ts';
import { summaryOf } from './summary.ts';

/** The tab in front, and what was read there. */
export interface TabReport {
  readonly tabId: number | null;
  readonly report: Report;
  /** The tab's address, or null when the browser does not tell it. */
  readonly url: string | null;
  readonly access: SiteAccess;
}

/** Tab and frame of the report on show: where lines are scrolled to. */
let shown = { tabId: -1, frameId: 0 };

/** Reads the listing in the tab in front. Never throws: what stands in the way is a report, too. */
export async function readTab(): Promise<TabReport> {
  const pack = loadPack().then(({ value }) => value);
  const tab = await tabInFront();
  if (tab === null) return noTab;
  const [settings, access] = [loadSettings(), siteAccess(tab.url)];
  // The page is asked at once: waiting for a selection that is seldom there would cost every reader a moment.
  const sighting = sightPage(tab.id, pack);
  const kept = await takeSelection(tab.id);
  if (kept !== null) return tabReport(tab, await reportOn(tab.id, kept), await access);
  const sightings = await sighting;
  const report = reportOf(tab.id, tab.url, typeof sightings === 'string' ? sightings : reportsIn(sightings));
  // The page tells the same once it can judge by itself.
  if (report.state === 'verdict') void showBadge(tab.id, summaryOf(report));
  const { highlights, board } = await settings;
  if (highlights) void callFrames(tab.id, 'mark', [true]);
  if (!tab.isPrivate && typeof sightings !== 'string') keep(sightings, board);
  return tabReport(tab, report, await access);
}

/** What the frames of a tab show; what they cannot judge yet is judged here, by a classifier that comes meanwhile. */
async function sightPage(tabId: number, pack: Promise<unknown>): Promise<readonly FrameSighting[] | Silence> {
  const { lacksJudge, finds } = findInFrames(tabId, pack);
  const judge = lacksJudge.then((lacks) => (lacks ? warmJudge() : null));
  const found = await finds;
  return typeof found === 'string' ? found : judgeFinds(found, judge);
}

/** The report on a selection that was made before the popup was opened. */
async function reportOn(tabId: number, kept: Selection): Promise<Report> {
  shown = { tabId, frameId: kept.frameId };
  if ('report' in kept) return kept.report;
  const report = await judgeText(kept.text, kept.url);
  void showBadge(tabId, summaryOf(report));
  return report;
}

/**
 * Asks the tab in front for its listing, for a page that stays open: what runs there already is not started anew, and
 * from now on only that tab is on show. Never throws. `again` takes the page's own listing where a selection was judged.
 */
export async function askTab(again: boolean): Promise<TabReport> {
  const [tab, { highlights }] = await Promise.all([tabInFront(), loadSettings()]);
  if (tab === null) return noTab;
  const access = siteAccess(tab.url);
  if (shown.tabId !== tab.id) shown = { tabId: tab.id, frameId: 0 };
  const answers = await callFrames(tab.id, 'read', [again, highlights]);
  const report = reportOf(tab.id, tab.url, answers, shown.tabId === tab.id);
  return tabReport(tab, report, await access);
}

/** True for the tab on show; with a frame, for the frame that its report came from. */
export function isShown(tabId: number | undefined, frameId = shown.frameId): boolean {
  return tabId === shown.tabId && frameId === shown.frameId;
}

/** Judges what is selected in the tab in front, in whichever frame. */
export async function judgeSelection(): Promise<Report> {
  const tab = await tabInFront();
  return tab === null ? refused('not-allowed') : reportOf(tab.id, tab.url, await callFrames(tab.id, 'judgeSelection'));
}

/** Scrolls the page to a span of the listing last read, and flashes it. */
export async function showLine(start: number, end: number): Promise<void> {
  await callFrames(shown.tabId, 'show', [start, end], [shown.frameId]);
}

/**
 * Calls back when the tab last read shows another listing: null at once, the report when the new text stands.
 * Returns the function that stops it.
 */
export function onReport(listener: (report: Report | null) => void): () => void {
  let latest = 0;
  const read = async (): Promise<void> => {
    const mine = ++latest;
    const { tabId } = shown;
    const report = reportOf(tabId, '', await callFrames(tabId, 'read', [false, null]));
    if (mine === latest && tabId === shown.tabId) listener(report);
  };
  return handle({
    reportChanged: ({ state }, sender) => {
      if (sender.tab?.id !== shown.tabId) return null;
      if (state === 'reading' && sender.frameId === shown.frameId) listener(null);
      void read();
      return null;
    },
  });
}

// Pages whose element names hide the extension API from the content script do not hear of changed settings.
watchSettings(({ highlights }) => void callFrames(shown.tabId, 'mark', [highlights]));

function reportOf(
  tabId: number,
  url: string | null,
  answers: Awaited<ReturnType<typeof callFrames>>,
  isOnShow = true,
): Report {
  const chosen = chooseReport(answers);
  if (isOnShow) shown = { tabId, frameId: chosen?.frameId ?? 0 };
  if (chosen !== null) return chosen.report;
  // An address is told only for tabs that may be read; if such a tab refuses, it is the browser that says no.
  return refused(url === null && answers !== 'not-allowed' ? 'no-access' : 'not-allowed');
}

/** The content script tells it, too, unless the page is closed sooner, or hides the extension API from it. */
function keep(sightings: readonly FrameSighting[], onBoard: boolean): void {
  const sighting = sightings.find(({ frameId }) => frameId === shown.frameId)?.value;
  if (sighting?.report.state !== 'verdict') return;
  const { source, verdict } = sighting.report;
  const { role, agreement } = verdict;
  if (source !== 'text') void ask('keepVerdict', { place: sighting.place, role, agreement });
  const row = onBoard ? rowOf(sighting, Date.now()) : null;
  if (row !== null) void ask('boardSee', row);
}

interface TabInFront {
  readonly id: number;
  readonly url: string | null;
  readonly isPrivate: boolean;
}

const noTab: TabReport = {
  tabId: null,
  report: refused('not-allowed'),
  url: null,
  access: { thisSite: false, allSites: false },
};

const tabReport = ({ id, url }: TabInFront, report: Report, access: SiteAccess): TabReport => ({
  tabId: id,
  report,
  url,
  access,
});

async function tabInFront(): Promise<TabInFront | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true }).catch(() => []);
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? null, isPrivate: tab.incognito };
}
