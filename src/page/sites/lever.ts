import type { Site } from './site.ts';

export const lever: Site = {
  id: 'lever',
  matches: ['https://jobs.lever.co/*', 'https://jobs.eu.lever.co/*'],
  title: ['.posting-headline h2'],
  company: ['.main-header-logo img[alt]'],
  body: [
    '[data-qa="job-description"], .section-wrapper.page-full-width > .section.page-centered:not(.posting-header):not(.last-section-apply), [data-qa="closing-description"]',
    '.section-wrapper .section.page-centered:not(.posting-header):not(.last-section-apply)',
  ],
  without: 'form, .application-form, .application-page',
  listingId: { path: /\/([0-9a-f]{8}-[0-9a-f-]{27})/ },
  cards: '.posting',
  cardTitle: ['[data-qa="posting-name"]', 'h5'],
  applyPath: /^\/[^/]+\/[0-9a-f-]{36}\/(?:apply|thanks)/,
};
