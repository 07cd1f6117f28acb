import type { Site } from './site.ts';

export const talentclue: Site = {
  id: 'talentclue',
  matches: ['https://*.talentclue.com/*'],
  title: ['h1.title', '.job-title', 'h1'],
  company: ['.company'],
  body: ['.description'],
  listingId: { path: /\/job\/(\d+)/ },
  cards: '.views-row',
};
