import type { Site } from './site.ts';

export const workday: Site = {
  id: 'workday',
  matches: ['https://*.myworkdayjobs.com/*', 'https://*.myworkdaysite.com/*'],
  title: ['[data-automation-id="jobPostingHeader"]'],
  company: [],
  body: ['[data-automation-id="jobPostingDescription"]'],
  listingId: { path: /\/job\/(?:[^/]+\/)?[^/]*_([A-Za-z0-9-]+)/ },
  cards: 'li:has(a[data-automation-id="jobTitle"])',
  cardTitle: ['a[data-automation-id="jobTitle"]'],
  applyPath: /^(?=.*\/job\/).*\/(?:apply|login|register)/,
};
