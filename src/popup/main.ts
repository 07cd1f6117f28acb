import { onReport, readTab } from '../extension/active-tab.ts';
import { hasPanel, openPanel } from '../extension/panel.ts';
import { openReportPage } from '../report-page/report-page.ts';

// The page is asked before anything is drawn: its answer is what the reader waits for.
const reading = readTab();
const page = openReportPage(
  {
    'read-again': async () => page.take(await readTab()),
    'open-panel': async () => {
      const tabId = page.tab()?.tabId ?? null;
      if (tabId !== null && (await openPanel(tabId))) window.close();
    },
  },
  hasPanel(),
);
onReport(page.takeReport);
page.take(await reading);
