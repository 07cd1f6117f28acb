import type { Site } from './site.ts';

export const djinni: Site = {
  id: 'djinni',
  matches: ['https://djinni.co/*'],
  title: ['h1 .job-title', 'h1'],
  company: ['.job-details--title', 'a[href*="/jobs/company-"]'],
  body: ['.job-post__description', '.job-description'],
  listingId: { path: /^\/jobs\/(\d+)/ },
  cards: 'li[id^="job-item-"]',
  listPath: /^\/jobs\/?(?:\?|$)/,
};
