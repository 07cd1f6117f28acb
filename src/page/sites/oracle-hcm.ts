import type { Site } from './site.ts';

export const oracleHcm: Site = {
  id: 'oracle-hcm',
  name: 'Oracle Recruiting',
  matches: ['https://*.oraclecloud.com/*'],
  title: ['h1.job-details__title', '.job-details__title'],
  company: [],
  body: ['.job-details__description-content', '.job-details__section'],
  listingId: { path: /\/job\/(\d+)/ },
  cards: '.job-tile, .job-grid-item',
  cardTitle: 'a.job-list-item__link, .job-tile__title',
  applyPath: /\/job\/\d+\/apply/,
};
