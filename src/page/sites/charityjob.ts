import type { Site } from './site.ts';

export const charityjob: Site = {
  id: 'charityjob',
  matches: ['https://www.charityjob.co.uk/*'],
  title: ['main h1', 'h1'],
  company: ['.organisation-name', 'a[href*="/organisation/"]'],
  body: ['.job-description'],
  listingId: { path: /^\/jobs\/[^/]+\/[^/]+\/(\d+)/ },
  cards: '.job-card-wrapper, article.job-card',
};
