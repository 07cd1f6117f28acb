import type { Found } from './find-listing.ts';
import { labelsOf } from './page.ts';
import type { Reading } from './reading.ts';
import { lineOf } from './selected.ts';
import { titleCandidates } from './title-candidates.ts';
import { titleSurroundings } from './title-surroundings.ts';
import { companyBeside, electTitle } from './title.ts';
import { titlesBeside } from './titles-beside.ts';

/** Gives a listing that was found its title and its employer's name. */
export function nameListing({ page, choice, map, url, site }: Found): Extract<Reading, { state: 'listing' }> {
  const { dom, outline } = page;
  const siteCompany = page.site === null ? '' : lineOf(dom, page.site.company);
  const company = siteCompany === '' ? (choice.posting?.company ?? null) : siteCompany;
  const around = titleSurroundings(dom, outline, url, choice.firstLine);
  const candidates = titleCandidates(dom, outline, page.site, choice.posting, choice.firstLine, around);
  const title = electTitle(candidates, company, around.likelihood) ?? '';
  const employer = company ?? companyBeside(title, labelsOf(dom));
  return {
    state: 'listing',
    listing: {
      title,
      text: map.text,
      company: employer,
      url,
      headings: map.headings,
      otherTitles: titlesBeside(candidates, title),
    },
    source: choice.source,
    site,
    map,
  };
}
