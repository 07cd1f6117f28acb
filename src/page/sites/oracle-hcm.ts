import type { Site } from './site.ts';

export const oracleHcm: Site = {
  id: 'oracle-hcm',
  matches: ['https://*.oraclecloud.com/*'],
  title: ['h1.job-details__title', '.job-details__title'],
  company: [],
  body: ['.job-details__description-content', '.job-details__section'],
  listingId: { path: /\/job\/(\d+)/ },
  cards: '.job-tile, .job-grid-item',
  applyPath: /\/job\/\d+\/apply/,
};
