import { followTab } from '../extension/follow-tab.ts';
import { openReportPage } from '../report-page/report-page.ts';

const page = openReportPage({ 'read-again': () => following.readAgain() }, false);
const following = followTab(page.take);
