import type { Site } from './site.ts';

export const linkedin: Site = {
  id: 'linkedin',
  matches: ['https://*.linkedin.com/*'],
  title: [
    '.job-details-jobs-unified-top-card__job-title',
    '.jobs-unified-top-card__job-title',
    'h1.top-card-layout__title, h2.top-card-layout__title',
    '.topcard__title',
    '[data-sdui-screen$="SemanticJobDetails"] p a[href*="/jobs/view/"]',
    '[data-testid="lazy-column"]:has([componentkey^="JobDetails_AboutTheJob_"]) p:not(a p, [componentkey^="auto-binding"] p)',
  ],
  company: [
    '.job-details-jobs-unified-top-card__company-name',
    '.jobs-unified-top-card__company-name',
    'a.topcard__org-name-link',
    '.topcard__flavor',
    '[data-sdui-screen$="JobDetails"] a[href*="/company/"]',
    'main a[href*="/company/"]',
  ],
  body: [
    '.jobs-description__content',
    '#job-details',
    '[componentkey^="JobDetails_AboutTheJob_"]',
    '[id^="JobDetails_AboutTheJob_"]',
    '[data-sdui-component*="aboutTheJob" i]',
    '.show-more-less-html__markup',
    '.description__text',
  ],
  listingId: { query: ['currentJobId'], path: /\/jobs\/view\/(?:[^/?]*-)?(\d{6,})/ },
  cards: 'li[data-occludable-job-id], div.base-search-card[data-entity-urn], [componentkey^="job-card-component-ref-"]',
  cardTitle: [
    '.base-search-card__title',
    '.job-card-list__title--link',
    '.job-card-list__title',
    '.artdeco-entity-lockup__title',
  ],
  cardNumber: ['data-occludable-job-id', 'data-job-id', 'data-entity-urn', 'componentkey'],
  listPath: /^\/jobs\/(?!view\/|search|collections|-guest)[^/]*$/,
  closed: '.closed-job, .jobs-details-top-card__apply-error, .topcard__flavor--closed',
};
