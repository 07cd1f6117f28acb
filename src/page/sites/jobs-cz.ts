import type { Site } from './site.ts';

export const jobsCz: Site = {
  id: 'jobs-cz',
  name: 'Jobs.cz',
  matches: ['https://*.jobs.cz/*'],
  title: ['h1[data-test="jd-title"]', 'main h1', 'h1'],
  company: ['[data-test="jd-company-name"]', '[data-jobad="company"]'],
  body: ['[data-jobad="body"]'],
  listingId: { path: /^\/(?:rpd|pd|fp)\/(?:[^/]*\/)?(\d+)/ },
  cards: 'article.SearchResultCard',
  cardTitle: '.SearchResultCard__titleLink, h2 a',
  listPath: /^\/prace\//,
};
