import type { Site } from './site.ts';

export const upwork: Site = {
  id: 'upwork',
  matches: ['https://www.upwork.com/*'],
  title: ['.job-details-content h4', '[data-test="job-details"] h4', 'h1'],
  company: [],
  body: ['[data-test="Description"]', '[data-test="job-description-text"]'],
  listingId: { path: /~([0-9a-f]{16,})/ },
  cards: 'article[data-test="JobTile"], section[data-test="JobTile"]',
};
