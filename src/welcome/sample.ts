import type { Listing } from '../classifier/index.ts';

/** A made-up listing whose title says one thing and whose duties say another. In English, as the reader of duties is. */
export const sample: Listing = {
  title: 'PMO Manager',
  company: 'Harbour Vale Ferries',
  url: null,
  text: [
    'Responsibilities',
    'Lead the ticketing project from start to finish and own its budget',
    'Manage the project team of eight and remove what blocks them',
    'Answer to the sponsor for scope, schedule and cost',
    'Deliver the project on time and hand it over to the client',
    'Report the progress to all stakeholders',
  ].join('\n'),
};
