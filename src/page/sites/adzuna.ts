import type { Site } from './site.ts';

export const adzuna: Site = {
  id: 'adzuna',
  matches: [
    'https://www.adzuna.com/*',
    'https://www.adzuna.co.uk/*',
    'https://www.adzuna.de/*',
    'https://www.adzuna.fr/*',
    'https://www.adzuna.com.au/*',
    'https://www.adzuna.ca/*',
  ],
  title: ['main h1', 'h1'],
  company: ['.ui-company', 'section.ui-job-card-info a[href*="company"]'],
  body: ['section.adp-body', '.adp-body'],
  listingId: { path: /^\/(?:jobs\/)?(?:details|land\/ad)\/(\d+)/ },
  cards: 'article[data-aid]',
};
