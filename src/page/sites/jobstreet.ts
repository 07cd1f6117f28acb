import type { Site } from './site.ts';

export const jobstreet: Site = {
  id: 'jobstreet',
  matches: ['https://*.jobstreet.com/*', 'https://*.jobstreet.com.my/*', 'https://*.jobsdb.com/*'],
  title: ['[data-automation="job-detail-title"]'],
  company: ['[data-automation="advertiser-name"]'],
  body: [
    '[data-automation="jobAdDetails"]',
    '[data-automation="splitViewJobDetailsWrapper"] [data-automation="jobDetailsPage"]',
    '[data-automation="jobDetailsPage"]',
  ],
  listingId: { query: ['jobId'], path: /\/job\/(\d+)/ },
  cards: 'article[data-automation="normalJob"], article[data-card-type="JobCard"]',
  cardTitle: ['[data-automation="jobTitle"]'],
  cardNumber: ['data-job-id'],
  applyPath: /^\/job\/\d+\/apply/,
};
