import type { Site } from './site.ts';

export const greenhouse: Site = {
  id: 'greenhouse',
  matches: ['https://*.greenhouse.io/*'],
  title: ['.job__title h1', '.app-title'],
  company: ['.company-name', 'meta[property="og:site_name"]'],
  body: ['.job__description', '#app_body #content', '#content:not(:has(.opening))'],
  without: '#application, #application_form, .application--container',
  listingId: { query: ['gh_jid'], path: /\/jobs\/(\d+)/ },
  cards: 'tr.job-post, .opening',
  cardTitle: ['.body--medium', 'a'],
};
