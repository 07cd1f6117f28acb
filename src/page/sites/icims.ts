import type { Site } from './site.ts';

export const icims: Site = {
  id: 'icims',
  matches: ['https://*.icims.com/*'],
  frame: '#icims_content_iframe',
  mark: '#icims_content_iframe, .iCIMS_JobContent',
  title: ['h1.iCIMS_Header', '.iCIMS_Header h1', '.iCIMS_Header'],
  company: ['.iCIMS_CompanyName'],
  body: ['.iCIMS_InfoMsg_Job', '.iCIMS_JobContent'],
  without: '.iCIMS_JobOptions, .iCIMS_JobHeaderGroup, .iCIMS_PageFooter',
  listingId: { path: /^\/jobs\/(\d+)/ },
  cards: '.iCIMS_JobsTable .row, .iCIMS_JobCardItem',
  applyPath: /^\/jobs\/\d+\/.*\/(?:login|candidate|apply)/,
};
