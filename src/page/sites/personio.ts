import type { Site } from './site.ts';

export const personio: Site = {
  id: 'personio',
  matches: ['https://*.jobs.personio.de/*', 'https://*.jobs.personio.com/*'],
  title: ['h1'],
  company: ['meta[property="og:site_name"]'],
  body: [
    '[class*="jobDescription"]',
    '[class*="job-description"]',
    '[class*="JobDescription"]',
    '[data-testid*="job-description"]',
  ],
  listingId: { path: /^\/job\/(\d+)/ },
  cards: 'a[class*="job-box"], [data-testid*="job-card"]',
};
