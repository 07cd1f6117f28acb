import type { Site } from './site.ts';

export const breezy: Site = {
  id: 'breezy',
  matches: ['https://*.breezy.hr/*'],
  title: ['.banner h1:not(.hidden)', '.banner h1', '.position-header h1'],
  company: ['.brand .name', 'meta[property="og:site_name"]'],
  body: ['#description .description', '#description'],
  listingId: { path: /^\/p\/([0-9a-f]+)/ },
  cards: 'li.position',
  applyPath: /^\/p\/[^/]+\/apply/,
};
