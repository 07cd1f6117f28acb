import type { Site } from './site.ts';

export const indeed: Site = {
  id: 'indeed',
  matches: ['https://*.indeed.com/*'],
  title: [
    '[data-testid="jobsearch-JobInfoHeader-title"]',
    '[data-testid="vj-job-title"]',
    '.jobsearch-JobInfoHeader-title',
  ],
  company: [
    '[data-testid="inlineHeader-companyName"]',
    '[data-testid="vj-company-name"]',
    '[data-testid="company-info-metadata"]',
    '[data-company-name="true"]',
  ],
  body: [
    '#jobDescriptionText',
    '[data-testid="viewjob-job-content"] .react-native-html-content',
    '.react-native-html-content',
    '[data-testid="viewjob-job-content"]',
  ],
  listingId: { query: ['vjk', 'jk'] },
  cards: '.job_seen_beacon, [data-testid="slider_item"]',
  cardTitle: ['h2.jobTitle a', 'a[data-jk]'],
  cardNumber: ['data-jk'],
};
