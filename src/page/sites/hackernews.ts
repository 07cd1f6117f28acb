import type { Site } from './site.ts';

/** A hiring thread holds many jobs, one a comment: it is a list. */
export const hackernews: Site = {
  id: 'hackernews',
  matches: ['https://news.ycombinator.com/*'],
  title: ['tr.athing:not(.comtr) .titleline a', '.titleline a'],
  company: [],
  body: ['.toptext'],
  listingId: { query: ['id'], path: /[?&]id=(\d+)/ },
  cards: 'tr.athing.comtr',
  cardTitle: ['.commtext'],
};
