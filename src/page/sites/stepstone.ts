import type { Site } from './site.ts';

export const stepstone: Site = {
  id: 'stepstone',
  matches: [
    'https://www.stepstone.de/*',
    'https://www.stepstone.at/*',
    'https://www.stepstone.be/*',
    'https://www.stepstone.nl/*',
    'https://www.stepstone.fr/*',
  ],
  title: ['h1[data-at="header-job-title"]', '[data-at="header-job-title"]'],
  company: ['[data-at="metadata-company-name"]', '[data-at="header-company-name"]'],
  body: [
    '[data-at="job-ad-content"]',
    '[data-at^="section-text-"][data-at$="-content"]',
    '.at-section-text-introduction-content, .at-section-text-jobDescription-content, .at-section-text-description-content, .at-section-text-profile-content, .at-section-text-weoffer-content',
    '[class*="at-section-text-"]',
  ],
  listingId: { path: /(?:-job|--)(\d{6,})(?:-inline\.html)?(?:$|[?#])/ },
  cards: 'article[data-at="job-item"]',
  cardTitle: ['[data-testid="job-item-title"]', '[data-at="job-item-title"]'],
  applyPath: /^\/(?:job\/.*\/apply|application\/|apply\/)/,
  listPath: /^\/jobs\//,
};
