import type { Site } from './site.ts';

export const wellfound: Site = {
  id: 'wellfound',
  matches: ['https://wellfound.com/*'],
  title: ['[data-test="JobDetail"] h1', 'main h1', 'h1'],
  company: ['[data-test="JobDetail"] a[href^="/company/"]', 'main a[href^="/company/"]'],
  body: ['[data-test="JobDescription"]', '[class*="styles_description__"]'],
  listingId: { path: /^\/jobs\/(\d+)/ },
  cards: '[data-test="StartupResult"], [class^="styles_component__"]:has(a[href*="/jobs/"])',
  listPath: /^\/(?:role|location|jobs\/?(?:\?|$))/,
};
