import type { Site } from './site.ts';

export const jobvite: Site = {
  id: 'jobvite',
  matches: ['https://jobs.jobvite.com/*'],
  mark: '.jv-job-detail-description',
  title: ['h2.jv-header', '.jv-header'],
  company: [],
  body: ['.jv-job-detail-description'],
  listingId: { path: /\/job\/(\w+)/ },
  cards: '.jv-job-list-name',
  applyPath: /\/job\/\w+\/apply/,
};
