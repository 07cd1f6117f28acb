import type { Site } from './site.ts';

export const naukri: Site = {
  id: 'naukri',
  matches: ['https://www.naukri.com/*'],
  title: ['h1[class*="jd-header-title"]', '.jd-header-title'],
  company: ['[class*="jd-header-comp-name"] a', '[class*="jd-header-comp-name"]'],
  body: [
    '[class*="JDC__job-highlight-list"], [class*="JDC__dang-inner-html"]',
    '[class*="JDC__dang-inner-html"]',
    '.dang-inner-html',
    '[class*="job-desc-container"]',
  ],
  listingId: { path: /-(\d{10,})(?:$|[?#])/ },
  cards: '.srp-jobtuple-wrapper[data-job-id]',
  cardTitle: ['a.title'],
  cardNumber: ['data-job-id'],
};
