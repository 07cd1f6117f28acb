import type { Site } from './site.ts';

export const jobsCz: Site = {
  id: 'jobs-cz',
  matches: ['https://*.jobs.cz/*'],
  title: ['h1[data-test="jd-title"]', 'main h1', 'h1'],
  company: ['[data-test="jd-company-name"]', '[data-jobad="company"]'],
  body: ['[data-jobad="body"]'],
  listingId: { path: /^\/(?:rpd|pd|fp)\/(?:[^/]*\/)?(\d+)/ },
  cards: 'article.SearchResultCard',
  listPath: /^\/prace\//,
};
