import type { Site } from './site.ts';

export const bamboohr: Site = {
  id: 'bamboohr',
  matches: ['https://*.bamboohr.com/*'],
  title: ['[data-fabric-component="Headline"]', '.ResAts__listing-title', 'main h2', 'main h3'],
  company: [],
  body: ['.BambooRichText', '.BambooHR-ATS-Description', '.ResAts__listing-link-wrapper'],
  listingId: { path: /^\/(?:careers|jobs\/view\.php\?id=)\/?(\d+)/ },
  cards: '.BambooHR-ATS-Jobs-Item, .fab-ListItem',
};
