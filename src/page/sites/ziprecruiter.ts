import type { Site } from './site.ts';

export const ziprecruiter: Site = {
  id: 'ziprecruiter',
  matches: ['https://www.ziprecruiter.com/*', 'https://www.ziprecruiter.co.uk/*', 'https://www.ziprecruiter.in/*'],
  title: [
    '[data-testid="right-pane"] [data-testid="job-details-scroll-container"] h2',
    '[data-testid="job-details-scroll-container"] h2',
    'h1.job_title',
    '[class*="job_title"]',
  ],
  company: ['[data-testid="job-details-scroll-container"] a[href*="/co/"]', '.hiring_company', 'a[href*="/co/"]'],
  body: [
    '.job_description',
    '[data-testid="job-description"]',
    '[data-testid="job-details-scroll-container"] [class*="jobDescription"]',
  ],
  listingId: { query: ['lk', 'jid'], path: /^(?=.*\/[Jj]ob\/).*?jid=?([0-9a-f]+)/ },
  cards: 'article[id^="job-card-"], .job_result_two_pane',
};
