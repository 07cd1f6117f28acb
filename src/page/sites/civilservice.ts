import type { Site } from './site.ts';

export const civilservice: Site = {
  id: 'civilservice',
  matches: ['https://www.civilservicejobs.service.gov.uk/*'],
  title: ['#id_common_page_title_h1', 'h1.csr-page-title', 'main h1', 'h1'],
  company: ['.csr-page-subtitle', '#id_department'],
  body: ['.vac_display_panel_main_inner', '.vac_display_panel_main'],
  listingId: { query: ['jcode'], path: /jcode=(\d+)/ },
  cards: 'li.search-results-job-box',
  cardTitle: ['h3 a'],
};
