import type { Dom } from '../dom.ts';
import { adzuna } from './adzuna.ts';
import { ashby } from './ashby.ts';
import { bamboohr } from './bamboohr.ts';
import { breezy } from './breezy.ts';
import { builtin } from './builtin.ts';
import { careerbuilder } from './careerbuilder.ts';
import { charityjob } from './charityjob.ts';
import { civilservice } from './civilservice.ts';
import { siteCovering } from './site-covering.ts';
import { cvLibrary } from './cv-library.ts';
import { dice } from './dice.ts';
import { djinni } from './djinni.ts';
import { glassdoor } from './glassdoor.ts';
import { googleJobs } from './google-jobs.ts';
import { greenhouse } from './greenhouse.ts';
import { greenhouseClassic } from './greenhouse-classic.ts';
import { hackernews } from './hackernews.ts';
import { icims } from './icims.ts';
import { indeed } from './indeed.ts';
import { jazzhr } from './jazzhr.ts';
import { jobsCz } from './jobs-cz.ts';
import { jobstreet } from './jobstreet.ts';
import { jobvite } from './jobvite.ts';
import { lever } from './lever.ts';
import { linkedin } from './linkedin.ts';
import { micro1 } from './micro1.ts';
import { monster } from './monster.ts';
import { naukri } from './naukri.ts';
import { nhsjobs } from './nhsjobs.ts';
import { onlyfy } from './onlyfy.ts';
import { oracleHcm } from './oracle-hcm.ts';
import { personio } from './personio.ts';
import { phenom } from './phenom.ts';
import { pinpoint } from './pinpoint.ts';
import { recruitee } from './recruitee.ts';
import { reed } from './reed.ts';
import { remoteok } from './remoteok.ts';
import { rippling } from './rippling.ts';
import { seek } from './seek.ts';
import { simplyhired } from './simplyhired.ts';
import { smartrecruiters } from './smartrecruiters.ts';
import { softgarden } from './softgarden.ts';
import { stackoverflowjobs } from './stackoverflowjobs.ts';
import { startupjobs } from './startupjobs.ts';
import { stepstone } from './stepstone.ts';
import { successfactors } from './successfactors.ts';
import { successfactorsRmk } from './successfactors-rmk.ts';
import { talentclue } from './talentclue.ts';
import { taleo } from './taleo.ts';
import { teamtailor } from './teamtailor.ts';
import { totaljobs } from './totaljobs.ts';
import { trakstar } from './trakstar.ts';
import { upwork } from './upwork.ts';
import { usajobs } from './usajobs.ts';
import { wellfound } from './wellfound.ts';
import { weworkremotely } from './weworkremotely.ts';
import { workable } from './workable.ts';
import { workday } from './workday.ts';
import { xing } from './xing.ts';
import { ziprecruiter } from './ziprecruiter.ts';
import type { Site } from './site.ts';

/** Every site and applicant system that Remit knows, by id. */
export const sites: readonly Site[] = [
  adzuna,
  ashby,
  bamboohr,
  breezy,
  builtin,
  careerbuilder,
  charityjob,
  civilservice,
  cvLibrary,
  dice,
  djinni,
  glassdoor,
  googleJobs,
  greenhouse,
  greenhouseClassic,
  hackernews,
  icims,
  indeed,
  jazzhr,
  jobsCz,
  jobstreet,
  jobvite,
  lever,
  linkedin,
  micro1,
  monster,
  naukri,
  nhsjobs,
  onlyfy,
  oracleHcm,
  personio,
  phenom,
  pinpoint,
  recruitee,
  reed,
  remoteok,
  rippling,
  seek,
  simplyhired,
  smartrecruiters,
  softgarden,
  stackoverflowjobs,
  startupjobs,
  stepstone,
  successfactors,
  successfactorsRmk,
  talentclue,
  taleo,
  teamtailor,
  totaljobs,
  trakstar,
  upwork,
  usajobs,
  wellfound,
  weworkremotely,
  workable,
  workday,
  xing,
  ziprecruiter,
];

/** The known site whose match patterns cover an address, or null. */
export function siteFor(url: string): Site | null {
  return siteCovering(sites, url);
}

/** The known site by the address, or else by its mark on the page: many employers run a system under their own host. */
export function siteOfPage(dom: Dom, url: string): Site | null {
  const known = siteFor(url);
  if (known !== null) return known;
  const marked = sites.filter((site) => site.mark !== undefined);
  // One search for all marks: most pages have none.
  if (dom.all(marked.map((site) => site.mark).join(',')).length === 0) return null;
  return marked.find((site) => dom.all(site.mark ?? '').length > 0) ?? null;
}
