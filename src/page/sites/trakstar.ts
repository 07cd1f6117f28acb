import type { Site } from './site.ts';

export const trakstar: Site = {
  id: 'trakstar',
  matches: ['https://*.hire.trakstar.com/*', 'https://*.recruiterbox.com/*'],
  title: ['.job-title', '.jobtitle', '[class*="opening-title"]'],
  company: ['.company-name'],
  body: ['.jobdesciption', '.jobdescription'],
  listingId: { path: /^\/jobs\/(\w+)/ },
  cards: '.js-careers-page-job-list-item, .list-item',
};
