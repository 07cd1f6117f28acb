import type { Site } from './site.ts';

/** Nothing on it is stable: mostly the structure or the selection is read. */
export const googleJobs: Site = {
  id: 'google-jobs',
  matches: [
    'https://www.google.com/search*',
    'https://www.google.co.uk/search*',
    'https://www.google.de/search*',
    'https://www.google.fr/search*',
  ],
  title: ['[data-encoded-docid] h1', '[data-encoded-docid] h2', '#tl_ditc h2'],
  company: ['[data-encoded-docid] a[href^="/search"]'],
  body: ['[data-encoded-docid] .HBvzbc', '#tl_ditc .HBvzbc'],
  listingId: { query: ['docid', 'htidocid'] },
  cards: '[data-share-url*="udm=8"], [data-share-url*="ibp=htl"]',
};
