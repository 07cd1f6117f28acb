import type { Site } from './site.ts';

export const softgarden: Site = {
  id: 'softgarden',
  matches: ['https://*.softgarden.io/*'],
  title: ['h1'],
  company: ['meta[property="og:site_name"]'],
  body: ['#job-ad-content', '.jobad-content', '.job-ad', '#jobad'],
  listingId: { path: /^\/(?:job|vacancies?)\/(\d+)/ },
  cards: '.matchElement, .job-list-item',
};
