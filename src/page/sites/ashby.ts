import type { Site } from './site.ts';

export const ashby: Site = {
  id: 'ashby',
  matches: ['https://jobs.ashbyhq.com/*'],
  title: ['h1.ashby-job-posting-heading', '.ashby-job-posting-heading'],
  company: [],
  body: ['#overview [class*="_descriptionText"]', '[class*="_descriptionText"]'],
  listingId: { query: ['ashby_jid'], path: /^\/[^/]+\/([0-9a-f-]{36})/ },
  cards: '.ashby-job-posting-brief-list > a, a:has(.ashby-job-posting-brief)',
  applyPath: /^\/[^/]+\/[0-9a-f-]{36}\/application/,
};
