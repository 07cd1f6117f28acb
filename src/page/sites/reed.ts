import type { Site } from './site.ts';

export const reed: Site = {
  id: 'reed',
  matches: ['https://www.reed.co.uk/*'],
  title: ['h1[data-qa="job-title"]', 'main h1', 'h1'],
  company: [
    '[data-qa="company-name"]',
    '[class*="header_ouName"]',
    '[data-qa="job-posted-by"] a',
    'a[data-qa="job-recruiter-name"]',
  ],
  body: ['[data-qa="job-description"] > div', '[data-qa="job-description"]', '[itemprop="description"]'],
  listingId: { path: /^\/jobs\/[^/]+\/(\d+)/ },
  cards: 'article[data-qa="job-card"]',
  cardTitle: ['a[data-qa="job-card-title"]', '[data-qa="job-title-btn-wrapper"]'],
  listPath: /^\/jobs\/(?=[^/?]*-jobs(?:-in-|[/?]|$))[^/?]+\/?(?:\?|$)/,
};
