import type { Site } from './site.ts';

export const successfactorsRmk: Site = {
  id: 'successfactors-rmk',
  matches: ['https://*.jobs2web.com/*'],
  mark: '[data-careersite-propertyid]',
  title: ['[itemprop="title"]', '[data-careersite-propertyid="title"]', 'h1#job-title'],
  company: ['[itemprop="hiringOrganization"] [itemprop="name"]', 'meta[itemprop="hiringOrganization"]'],
  body: ['.jobdescription[itemprop="description"]', '[data-careersite-propertyid="description"]', '.jobdescription'],
  listingId: { path: /^\/job\/[^/]+\/(\d+)/ },
  cards: 'tr.data-row, li.job-tile',
};
