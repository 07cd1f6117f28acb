import type { Site } from './site.ts';

export const onlyfy: Site = {
  id: 'onlyfy',
  matches: ['https://*.onlyfy.jobs/*', 'https://*.prescreenapp.io/*'],
  title: ['.job-title', 'h1'],
  company: ['.company-name'],
  body: ['.job-description', '.job-ad-content', '#job-ad'],
  listingId: { path: /\/job\/(?:show\/)?([\w-]+)/ },
  applyPath: /^\/(?:.*\/)?apply/,
};
