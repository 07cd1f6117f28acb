import type { Site } from './site.ts';

export const monster: Site = {
  id: 'monster',
  matches: [
    'https://www.monster.com/*',
    'https://www.monster.co.uk/*',
    'https://www.monster.de/*',
    'https://www.monster.fr/*',
    'https://www.monster.ca/*',
  ],
  title: [
    '[data-testid="svx-job-title"]',
    '[data-test-id="svx-job-title"]',
    '[data-testid="jobTitle"]',
    '[class*="JobViewTitle"]',
  ],
  company: ['[data-testid="svx-jobview-company-name"]', '[data-test-id="svx-jobview-company-name"]'],
  body: [
    '[data-testid="svx-jobview-description"]',
    '[data-test-id="svx-jobview-description"]',
    '[data-testid*="jobview-description"]',
    '[class*="descriptionstyles__DescriptionContainer"]',
  ],
  listingId: { path: /^\/job-openings\/.*--([0-9a-f-]{36})/ },
  cards: '[data-testid="svx-job-card"], article[data-testid*="JobCard"]',
};
