import type { Site } from './site.ts';

export const remoteok: Site = {
  id: 'remoteok',
  matches: ['https://remoteok.com/*', 'https://remoteok.io/*'],
  title: ['tr.job.active h2[itemprop="title"]', 'h2[itemprop="title"]'],
  company: ['tr.job.active h3[itemprop="name"]', 'h3[itemprop="name"]'],
  body: [
    'tr.expand.active .description[itemprop="description"] .markdown',
    '.description[itemprop="description"] .markdown',
    '.description[itemprop="description"]',
    '.expandContents .markdown',
  ],
  listingId: { path: /^\/remote-jobs\/(?:[^/?]*-)?(\d+)/ },
};
