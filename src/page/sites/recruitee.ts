import type { Site } from './site.ts';

export const recruitee: Site = {
  id: 'recruitee',
  matches: ['https://*.recruitee.com/*'],
  title: ['main h1', 'h1'],
  company: ['meta[property="og:site_name"]'],
  body: ['[role="tabpanel"] h2 ~ *', '[role="tabpanel"]'],
  listingId: { path: /^\/o\/([^/?#]+)/ },
  cards: '[data-testid="offer-list-grid-item"], [data-cy="offer"]',
  applyPath: /^\/o\/[^/]+\/c\//,
};
