import type { Site } from './site.ts';

export const weworkremotely: Site = {
  id: 'weworkremotely',
  matches: ['https://weworkremotely.com/*'],
  title: ['.lis-container__header__hero__company-info__title', '.listing-header-container h1'],
  company: ['.lis-container__job__sidebar__companyDetails__info__title h3', '.company-card h2 a', '.company-card h2'],
  body: ['.lis-container__job__content__description', '.listing-container'],
  listingId: { path: /^\/(?:remote-jobs|listings)\/([^/?#]+)/ },
  cards: 'li.new-listing-container',
  cardTitle: ['.new-listing__header__title'],
  listPath: /^\/(?:categories|remote-jobs\/search|remote-jobs\/?(?:\?|$))/,
};
