import type { Site } from './site.ts';

export const micro1: Site = {
  id: 'micro1',
  matches: ['https://jobs.micro1.ai/*', 'https://www.micro1.ai/*'],
  title: ['h1'],
  company: [],
  body: ['[class*="job-description"]', '[class*="jobDescription"]'],
  listingId: { path: /\/(?:post|jobs?)\/([\w-]+)/ },
};
