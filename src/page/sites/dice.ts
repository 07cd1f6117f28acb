import type { Site } from './site.ts';

export const dice: Site = {
  id: 'dice',
  matches: ['https://www.dice.com/*'],
  title: ['[data-testid="job-detail-header-card"] h1', '[data-cy="jobTitle"]', 'h1[data-testid="jobTitle"]'],
  company: ['[data-testid="job-detail-header-card"] a[href*="company"]', '[data-cy="companyNameLink"]'],
  body: ['[data-testid="jobDescriptionHtml"]', '#jobDescription', '[data-cy="jobDescription"]'],
  listingId: { path: /^\/job-detail\/([0-9a-f-]{36})/ },
  cards: '[data-testid="job-card"], [data-job-guid]',
  cardTitle: ['[data-testid="job-search-job-detail-link"]'],
  cardNumber: ['data-job-guid'],
};
