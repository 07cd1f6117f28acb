import type { Site } from './site.ts';

export const stackoverflowjobs: Site = {
  id: 'stackoverflowjobs',
  matches: ['https://stackoverflow.com/jobs/*'],
  title: ['h1.fs-headline1 a', 'h1'],
  company: ['.job-details--header a.fc-black-700', 'header a[href*="/jobs/companies/"]', 'a[href*="/jobs/companies/"]'],
  body: ['#overview-items section.fs-body2'],
  listingId: { path: /^\/jobs\/(\d+)/ },
  cards: '.-job[data-jobid]',
};
