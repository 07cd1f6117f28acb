import type { Site } from './site.ts';

export const careerbuilder: Site = {
  id: 'careerbuilder',
  matches: ['https://www.careerbuilder.com/*'],
  title: ['[data-testid="svx-job-title"]', 'h1[class*="JobViewTitle"]', '.data-display-header_info-content h2'],
  company: ['[data-testid="svx-jobview-company-name"]', '.data-details span'],
  body: ['[data-testid="svx-jobview-description"]', '#jdp_description', '.jdp-description-details'],
  listingId: { path: /^\/job(?:-openings)?\/(?:[^/?#]*\/)?([A-Za-z0-9-]{10,})(?:$|[?#])/ },
  cards: '.data-results-content',
};
