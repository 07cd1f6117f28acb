import type { Dom } from './dom.ts';
import type { Outline } from './outline.ts';
import { listWords, roleWords } from './page-words.ts';
import { metaOf } from './refusals.ts';
import { titleKey } from './title-key.ts';

/** What a page knows of itself that tells a title from the names of the employer, the place and the site. */
export interface TitleSurroundings {
  /** Whether a piece of the tab's label is one of those names. */
  readonly isRound: (key: string, text: string) => boolean;
  /** Votes for or against a wording: a job's noun, the address and a heading close to the text speak for it. */
  readonly likelihood: (key: string, text: string) => number;
}

const worth = { role: 1.5, inAddress: 1.5, perWord: 0.15, near: 1, owner: -3, list: -4 } as const;
const nearest = 8;
/** "Planner jobs": what is left of the label of a search. */
const namesMany = /\b(?:jobs|vacancies|stellenangebote|emplois|empleos|vagas|vacatures)$/i;
const siteWords =
  /\b(?:careers?|jobs?|job board|vacanc(?:y|ies)|karriere|stellen(?:angebote|markt)?|emplois?|empleos?|vagas|lavoro|vacatures|praca|career page|recruit(?:ing|ment)|\.(?:com|org|net|co\.uk|de|fr|io))\b/i;

/** Looks at the address, the owner's marks and the lines round the listing's first line. */
export function titleSurroundings(dom: Dom, outline: Outline, url: string, firstLine: number): TitleSurroundings {
  const { host, path } = addressOf(url);
  const owners = ownersOf(dom, outline);
  const near = new Set<string>();
  const facts = new Set<string>();
  outline.lines.slice(Math.max(0, firstLine - 40), firstLine + 2).forEach((line, index, all) => {
    if (line.count === 0 || line.count > 25) return;
    const key = titleKey(line.text);
    if (line.isHeading && all.length - index <= nearest + 2) near.add(key);
    if (!line.isHeading) facts.add(key);
  });
  const isOwner = (key: string): boolean =>
    key.length >= 3 &&
    (owners.some((owner) => ` ${owner} `.includes(` ${key} `)) || host.includes(key.replaceAll(' ', '')));
  const isRole = (text: string): boolean => roleWords.test(text);
  return {
    isRound: (key, text) => key === '' || isOwner(key) || (!isRole(text) && (siteWords.test(text) || facts.has(key))),
    likelihood: (key, text) => {
      const words = key.split(' ').length;
      const isListed = listWords.test(text) || namesMany.test(text);
      return (
        (isRole(text) ? worth.role : 0) +
        (path.includes(` ${key} `) ? worth.inAddress + words * worth.perWord : 0) +
        (near.has(key) ? worth.near : 0) +
        (isOwner(key) && !isRole(text) ? worth.owner : 0) +
        (isListed ? worth.list : 0)
      );
    },
  };
}

function addressOf(url: string): { readonly host: string; readonly path: string } {
  if (!URL.canParse(url)) return { host: '', path: '' };
  const { hostname, pathname } = new URL(url);
  return {
    host: hostname.replace(/[^a-z0-9]/g, ''),
    path: ` ${titleKey(pathname.slice(0, 1000).replace(/%[0-9a-f]{2}/gi, ' '))} `,
  };
}

/** Names in the line of copyright and the site's own name. */
function ownersOf(dom: Dom, outline: Outline): string[] {
  const names = [metaOf(dom, 'og:site_name')];
  for (const line of outline.lines.slice(-60)) {
    const owner = /(?:©|\(c\)|copyright)[\s\d,–-]*(.{2,80})/i.exec(line.text)?.[1];
    if (owner !== undefined) names.push(owner);
  }
  return names.map(titleKey);
}
