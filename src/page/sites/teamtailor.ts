import type { Site } from './site.ts';

export const teamtailor: Site = {
  id: 'teamtailor',
  matches: ['https://*.teamtailor.com/*'],
  mark: 'meta[name="generator"][content*="Teamtailor" i], [data-controller*="teamtailor" i]',
  title: ['main h1', 'h1'],
  company: ['meta[property="og:site_name"]'],
  body: ['main .prose.mx-auto', 'main .prose', '.job-ad .body'],
  listingId: { path: /^\/(?:[a-z-]+\/)?jobs\/(\d+)/ },
  cards: '#jobs_list_container li, li.block-grid-item',
  applyPath: /^\/.*\/applications\/new/,
  listPath: /^\/(?:[a-z-]+\/)?jobs\/?(?:\?|$)/,
};
