import type { Site } from './site.ts';

export const smartrecruiters: Site = {
  id: 'smartrecruiters',
  matches: ['https://jobs.smartrecruiters.com/*', 'https://careers.smartrecruiters.com/*'],
  title: ['h1.job-title[itemprop="title"]', 'h1.job-title', '[itemprop="title"]'],
  company: ['[itemprop="hiringOrganization"] [itemprop="name"]', 'meta[property="og:site_name"]'],
  body: [
    '[itemprop="description"]',
    '.job-sections',
    '#st-companyDescription, #st-jobDescription, #st-qualifications, #st-additionalInformation',
  ],
  listingId: { path: /^\/[^/]+\/(\d{6,})/ },
  cards: '.opening-job, li.job',
  applyPath: /^\/oneclick-ui\//,
};
