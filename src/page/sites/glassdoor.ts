import type { Site } from './site.ts';

export const glassdoor: Site = {
  id: 'glassdoor',
  matches: [
    'https://*.glassdoor.com/*',
    'https://*.glassdoor.co.uk/*',
    'https://*.glassdoor.de/*',
    'https://*.glassdoor.fr/*',
    'https://*.glassdoor.ie/*',
    'https://*.glassdoor.ca/*',
    'https://*.glassdoor.co.in/*',
    'https://*.glassdoor.com.au/*',
  ],
  title: ['h1[id^="jd-job-title-"]', '[class*="JobDetails_jobDetailsHeader"] h1', '[class*="heading_Level1"]'],
  company: ['[class*="EmployerProfile_employerNameHeading"]', '[class*="JobDetails_jobDetailsHeader"] h4'],
  body: [
    '[class*="JobDetails_jobDescription__"]',
    '[class*="JobDetails_jobDescription"]',
    '[class*="jobDescriptionContent"]',
  ],
  listingId: { query: ['jl', 'jobListingId'], path: /-JV_[^-]*?(\d{8,20})\.htm/ },
  cards: '[data-test="jobListing"]',
  cardTitle: ['a[data-test="job-title"]'],
  cardNumber: ['data-jobid'],
};
