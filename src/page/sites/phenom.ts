import type { Site } from './site.ts';

export const phenom: Site = {
  id: 'phenom',
  matches: ['https://careers.phenom.com/*'],
  mark: '[data-ph-at-id="jobdescription-text"], [data-ph-at-id="jobs-list-item"]',
  title: ['h1.job-title', '[data-ph-at-id="heading-text"] h1', '[data-ph-at-id="job-title"]', 'h1'],
  company: ['[data-ph-at-id="company-name-text"]'],
  body: [
    '[data-ph-at-id="jobdescription-text"]',
    '.jd-info [class*="job-description"]',
    '.job-description .jd-info',
    '.jd-info',
  ],
  listingId: { path: /\/job\/([\w-]+)/ },
  cards: 'li[data-ph-at-id="jobs-list-item"]',
};
