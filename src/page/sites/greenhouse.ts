import type { Site } from './site.ts';

export const greenhouse: Site = {
  id: 'greenhouse',
  matches: ['https://job-boards.greenhouse.io/*', 'https://job-boards.eu.greenhouse.io/*'],
  title: ['.job__title h1'],
  company: ['meta[property="og:site_name"]'],
  body: ['.job__description'],
  without: '.application--container',
  listingId: { query: ['gh_jid'], path: /\/jobs\/(\d+)/ },
  cards: 'tr.job-post',
  cardTitle: ['.body--medium'],
};
