import { showBadge } from '../extension/badge.ts';
import { boardWriter, isOwnPage } from '../extension/board-writer.ts';
import { browser, type Menu, type Tab } from '../extension/browser.ts';
import { areChoices, keepChoices } from '../extension/choose-settings.ts';
import { noteError } from '../extension/errors.ts';
import { chooseReport } from '../extension/choose-report.ts';
import { callFrames, filesOf, inject } from '../extension/frames.ts';
import { handle } from '../extension/messages.ts';
import { syncPolicy } from '../extension/policy.ts';
import { keepSelection } from '../extension/selection.ts';
import { loadSettings, saveSettings } from '../extension/settings.ts';
import { seeTab } from '../extension/sighting.ts';
import { grantedOrigins, startInOpenTabs, syncSites } from '../extension/site-access.ts';
import { stepMarks } from '../extension/step-marks.ts';
import { summaryOf, type Summary } from '../extension/summary.ts';
import { keepVerdict, verdictsAmong } from '../extension/verdict-store.ts';
import { welcome } from '../extension/welcome.ts';

const menuId = 'judge-selection';

/** Runs one task of the background; nothing is kept in memory, so each task stands alone. */
function run(where: string, task: () => Promise<unknown>): void {
  task().catch((error: unknown) => noteError(error, where));
}

browser.runtime.onInstalled.addListener(({ reason }) => {
  run('policy', syncPolicy);
  run('install', onInstalled);
  run('welcome', () => welcome(reason));
});
browser.runtime.onStartup.addListener(() => {
  run('policy', syncPolicy);
  run('start', syncSites);
  run('choice', keepChoices);
});
browser.storage.onChanged.addListener((changes, area) => {
  if (area === 'managed') run('policy', syncPolicy);
  if (area === 'local' && areChoices(changes)) run('choice', keepChoices);
});
browser.permissions.onAdded.addListener(({ origins = [] }) => run('grant', () => onGranted(origins)));
browser.permissions.onRemoved.addListener(() => run('withdrawal', syncSites));
browser.commands.onCommand.addListener((command, tab) => {
  if (command === 'toggle-highlights') run(command, () => toggleHighlights(tab));
  const by = { 'next-mark': 1, 'previous-mark': -1 }[command] as 1 | -1 | undefined;
  if (by !== undefined) run(command, () => stepInFront(tab, by));
});
browser.contextMenus.onClicked.addListener((info, tab) => {
  if (info.menuItemId === menuId) run(menuId, () => judgeSelection(info, tab));
});
handle({
  ...boardWriter,
  ping: () => 'pong',
  // What is read in a private window is remembered only by its own pages.
  keepVerdict: async (kept, sender) => {
    if (sender.tab?.incognito === false || isOwnPage(sender)) await keepVerdict(kept);
    return null;
  },
  verdictsAmong: (places, { tab }) => (tab?.incognito === false ? verdictsAmong(places) : []),
  needTools: async (needed, { tab, frameId = 0 }) => {
    if (tab?.id !== undefined)
      await inject(tab.id, [frameId], filesOf[needed]).catch((error: unknown) => noteError(error, 'bringing tools'));
    return null;
  },
  reportChanged: async (summary, sender) => {
    const tabId = sender.tab?.id;
    if (tabId === undefined) return null;
    const noted = summary.state === 'verdict' ? seeTab(tabId) : null;
    await showBadge(tabId, await summaryOfTab(tabId, sender.frameId ?? 0, summary));
    await noted;
    return null;
  },
});

async function onInstalled(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: menuId,
    title: browser.i18n.getMessage('judge_selection'),
    contexts: ['selection', 'editable'],
  });
  await syncSites();
  await startInOpenTabs(await grantedOrigins());
}

async function onGranted(origins: readonly string[]): Promise<void> {
  await syncSites();
  await startInOpenTabs(origins);
}

async function toggleHighlights(tab: Tab | undefined): Promise<void> {
  const { highlights } = await loadSettings();
  await saveSettings({ highlights: !highlights });
  const id = await idInFront(tab);
  if (id !== undefined) await callFrames(id, 'read', [false, !highlights]);
}

async function stepInFront(tab: Tab | undefined, by: 1 | -1): Promise<void> {
  const id = await idInFront(tab);
  if (id !== undefined) await stepMarks(id, by);
}

async function idInFront(tab: Tab | undefined): Promise<number | undefined> {
  const [front] = tab === undefined ? await browser.tabs.query({ active: true, currentWindow: true }) : [tab];
  return front?.id;
}

/** The top document speaks for the tab; when it has no verdict, or a frame speaks, all frames are asked. */
async function summaryOfTab(tabId: number, frameId: number, told: Summary): Promise<Summary> {
  if (frameId === 0 && told.state !== 'no-listing') return told;
  const answers = await callFrames(tabId, 'read', [false, null]);
  const chosen = chooseReport(answers);
  return chosen === null ? told : summaryOf(chosen.report);
}

async function judgeSelection(info: Menu, tab: Tab | undefined): Promise<void> {
  if (tab?.id === undefined) return;
  const answers = await callFrames(tab.id, 'judgeSelection', [], [info.frameId ?? 0]);
  const read = chooseReport(answers);
  const { frameId = 0, selectionText = '', pageUrl = null } = info;
  // Where no script may enter (PDF viewers) the browser itself tells the selected words, and the popup judges them.
  await keepSelection(tab.id, read ?? { frameId, text: selectionText, url: pageUrl });
  if (read !== null) await showBadge(tab.id, summaryOf(read.report));
  await browser.action.openPopup().catch((error: unknown) => noteError(error, 'opening the popup'));
}
