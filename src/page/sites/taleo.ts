import type { Site } from './site.ts';

export const taleo: Site = {
  id: 'taleo',
  matches: ['https://*.taleo.net/*'],
  title: ['[id$="reqTitleLinkAction.row1"]', '.titlepage', 'h1.titlepage', 'h1'],
  company: [],
  body: ['[id="requisitionDescriptionInterface.descRequisition"]', '.editablesection', '.mastercontentpanel3'],
  listingId: { query: ['job'], path: /job=(\w+)/ },
  cards: 'table#jobs tr[id^="job"], table#jobs tbody tr',
  cardTitle: ['a[href*="jobdetail"]'],
  applyPath: /^\/careersection\/[^/]+\/(?:jobapply|candidateacquisition)/,
  listPath: /^\/careersection\/[^/]+\/(?:jobsearch|joblist|moresearch)/,
};
