/**
 * What an advert for each role usually says, by concept of the lexicon, the most telling first; each is of strength 2
 * or 3 there. An advert need not name all of them.
 */
export const expectedConcepts: Readonly<Record<'pm' | 'pmo', readonly string[]>> = {
  pm: [
    'pm-owns-end-to-end',
    'pm-owns-budget',
    'pm-defines-scope',
    'pm-detailed-plan',
    'pm-directs-team',
    'pm-client-agreement',
    'pm-client-contact',
    'pm-contracts',
    'pm-delivers-in-constraints',
    'pm-hands-over',
  ],
  pmo: [
    'pmo-helps-project-managers',
    'pmo-owns-method',
    'pmo-governance',
    'pmo-portfolio-reports',
    'pmo-collects-updates',
    'pmo-templates',
    'pmo-gates',
    'pmo-capacity',
    'pmo-assurance',
    'pmo-coaches-managers',
  ],
};
