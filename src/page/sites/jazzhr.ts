import type { Site } from './site.ts';

export const jazzhr: Site = {
  id: 'jazzhr',
  matches: ['https://*.applytojob.com/*'],
  title: ['.job-header h1', '.job-header h2', '#job-title', 'main h2.job-title'],
  company: ['.company-name'],
  body: ['#job-description', '#resumator-job-description', '.job-details .description'],
  listingId: { path: /^\/apply\/(\w+)/ },
  cards: 'li.list-group-item',
};
