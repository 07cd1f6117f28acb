import type { Site } from './site.ts';

export const greenhouseClassic: Site = {
  id: 'greenhouse-classic',
  matches: ['https://*.greenhouse.io/*'],
  title: ['.app-title'],
  company: ['.company-name'],
  body: ['#app_body #content', '#content:not(:has(.opening))'],
  without: '#application, #application_form',
  listingId: { query: ['gh_jid'], path: /\/jobs\/(\d+)/ },
  cards: '.opening',
  cardTitle: ['a'],
};
