import type { Site } from './site.ts';

export const usajobs: Site = {
  id: 'usajobs',
  matches: ['https://www.usajobs.gov/*'],
  title: ['#job-title', '.usajobs-joa-banner__title'],
  company: ['.usajobs-joa-banner__agency', '.usajobs-joa-banner__dept'],
  body: ['#summary, #duties, #requirements, #qualifications', '#joa-content', '.usajobs-joa-section'],
  listingId: { path: /^\/(?:job|GetJob\/ViewDetails)\/(\d+)/ },
  cards: '.usajobs-search-result--core',
};
