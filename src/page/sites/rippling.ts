import type { Site } from './site.ts';

export const rippling: Site = {
  id: 'rippling',
  matches: ['https://ats.rippling.com/*'],
  title: ['main h2', 'h2'],
  company: [],
  body: ['.ATS_htmlPreview', '[class*="htmlPreview"]', '[class*="JobDescription"]'],
  listingId: { path: /\/jobs\/([0-9a-f-]{36})/ },
  cards: 'a[href*="/jobs/"]',
  applyPath: /\/jobs\/[0-9a-f-]{36}\/apply/,
};
