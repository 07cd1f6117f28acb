import type { Site } from './site.ts';

export const simplyhired: Site = {
  id: 'simplyhired',
  matches: ['https://www.simplyhired.com/*', 'https://www.simplyhired.co.uk/*', 'https://www.simplyhired.ca/*'],
  title: ['[data-testid="viewJobTitle"]'],
  company: ['[data-testid="viewJobCompanyName"]'],
  body: ['[data-testid="viewJobBodyJobFullDescriptionContent"]', '[data-testid="viewJobBodyContainer"]'],
  listingId: { query: ['job'], path: /^\/job\/([\w-]+)/ },
  cards: '[data-testid="searchSerpJob"]',
};
