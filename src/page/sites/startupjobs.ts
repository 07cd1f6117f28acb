import type { Site } from './site.ts';

export const startupjobs: Site = {
  id: 'startupjobs',
  matches: ['https://www.startupjobs.cz/*', 'https://www.startupjobs.com/*'],
  title: ['h1'],
  company: ['a[href*="/startup/"]'],
  body: ['.job-description', '[class*="offer-description"]'],
  listingId: { path: /^\/(?:nabidka|offer|job)\/(\d+)/ },
  cards: 'article.job-ad, [class*="offer-card"]',
  listPath: /^\/nabidky/,
};
