import type { Site } from './site.ts';

/** Its paragraphs with an id are closed by the blocks inside them, so the text stands beside them. */
export const nhsjobs: Site = {
  id: 'nhsjobs',
  matches: ['https://www.jobs.nhs.uk/*', 'https://beta.jobs.nhs.uk/*'],
  title: ['#heading', 'main h1', 'h1'],
  company: ['#employer_name', '#employer_name_details'],
  body: [
    ':has(> #job_overview), :has(> #about_organisation), :has(> #job_description), :has(> #job_description_large)',
    '#job_overview, #job_description',
  ],
  without: '#job_description_large ~ #job_description_large',
  listingId: { path: /^\/candidate\/jobadvert\/([\w-]+)/ },
  cards: 'li[data-test="search-result"]',
};
