import type { Site } from './site.ts';

export const workable: Site = {
  id: 'workable',
  matches: ['https://apply.workable.com/*', 'https://jobs.workable.com/*'],
  title: ['[data-ui="job-title"]', 'h1[data-ui="overview-title"]'],
  company: ['[data-ui="company-name"]', '[data-ui="overview-company"]'],
  body: [
    '[data-ui="job-description"], [data-ui="job-requirements"], [data-ui="job-benefits"]',
    '[data-ui="job-breakdown-description-parsed-html"], [data-ui="job-breakdown-requirements-parsed-html"], [data-ui="job-breakdown-benefits-parsed-html"]',
  ],
  listingId: { path: /\/(?:j|view)\/([A-Za-z0-9]+)/ },
  cards: 'li[data-ui="job"]',
  applyPath: /^\/[^/]+\/j\/[A-Z0-9]+\/apply/,
};
