import type { Site } from './site.ts';

export const pinpoint: Site = {
  id: 'pinpoint',
  matches: ['https://*.pinpointhq.com/*'],
  title: ['.external-panel h1', 'h1'],
  company: ['meta[property="og:site_name"]'],
  body: ['.external-panel', '[class*="job-description"]'],
  listingId: { path: /\/(?:jobs|postings)\/([0-9a-f-]+)/ },
  cards: '.careers-job',
  applyPath: /\/applications\/new/,
};
