import type { Site } from './site.ts';

export const cvLibrary: Site = {
  id: 'cv-library',
  matches: ['https://www.cv-library.co.uk/*'],
  title: ['h1[data-qa="job-title"]', '[data-qa="job-title"]', 'main h1'],
  company: ['[data-qa="company-name"]', '[data-qa="job-company"]'],
  body: ['[data-qa="job-description"]', '.job__description', '[class*="JobDescription"]'],
  listingId: { path: /^\/job\/(\d+)/ },
  cards: '[class*="JobCard_job"], article[data-qa="result"]',
  cardTitle: ['a[data-qa="job-title-link"]'],
  applyPath: /^\/job\/apply\//,
};
