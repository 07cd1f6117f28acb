import type { Site } from './site.ts';

export const builtin: Site = {
  id: 'builtin',
  matches: [
    'https://builtin.com/*',
    'https://*.builtin.com/*',
    'https://www.builtinnyc.com/*',
    'https://www.builtinchicago.org/*',
    'https://www.builtinboston.com/*',
    'https://www.builtinla.com/*',
    'https://www.builtinaustin.com/*',
    'https://www.builtinseattle.com/*',
    'https://www.builtinsf.com/*',
    'https://www.builtincolorado.com/*',
  ],
  title: ['h1'],
  company: ['a[href^="/company/"] h2', 'h2.text-pretty-blue', 'a[href^="/company/"]'],
  body: ['.html-parsed-content', '[id^="job-post-body-"]'],
  listingId: { path: /^\/job\/[^?]*?\/(\d+)/ },
  cards: '[data-id="job-card"]',
  listPath: /^\/jobs/,
};
