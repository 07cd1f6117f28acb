import type { Site } from './site.ts';

export const xing: Site = {
  id: 'xing',
  matches: ['https://www.xing.com/*'],
  title: ['[data-testid="job-details-title"]', 'h1[data-xds="Hero"]', 'main h1'],
  company: ['[data-testid="job-details-company-info-name"]', '[data-testid="header-company-name"]'],
  body: [
    '[data-testid="job-details-description"]',
    '[data-testid="expandable-content"]',
    '[class*="html-description"]',
  ],
  listingId: { path: /^\/jobs\/(?:[^/?]*-)(\d+)/ },
  cards: '[data-testid="job-search-result"]',
  cardTitle: ['[data-testid="job-teaser-list-title"]'],
  listPath: /^\/jobs\/search/,
};
