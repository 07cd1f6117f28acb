import type { Site } from './site.ts';

export const successfactors: Site = {
  id: 'successfactors',
  matches: ['https://*.successfactors.com/*', 'https://*.successfactors.eu/*', 'https://*.sapsf.com/*'],
  title: ['h1', '.jobTitle'],
  company: [],
  body: ['.joqReqDescription', '[id$="_content"] .joqReqDescription', '.jobDisplay .job'],
  listingId: { query: ['career_job_req_id'] },
  cards: '.jobResultItem',
};
