import { titleKey } from './title-key.ts';

/** One place that may hold the title, and how far it is trusted. */
export interface Candidate {
  readonly text: string;
  readonly trust: number;
  /** Where the page says it to its reader (a heading), or only to machines and the tab's label. */
  readonly visible: boolean;
  /** Which kind of place it is: two headings with the same words are still one voice. */
  readonly place: 'site' | 'heading' | 'line' | 'markup' | 'og' | 'label' | 'part';
}

const longest = 200;

/** A title without what sites put round it: "- job post", "Job Application for X at Y", "Career Opportunities: X (234265)". */
export function plainTitle(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, longest)
    .replace(
      /^(?:we(?: are|['’]re) hiring|now hiring|hiring|wir suchen|nous recrutons|career opportunit(?:y|ies)|job (?:title|opening|offer)|job|vacancy|position|open role|open position|stellenangebot)\s*[:–—]\s*/i,
      '',
    )
    .replace(/^job application for (.+) at .+/i, '$1')
    .replace(
      /^(?:(?:job )?application|apply|applying) (?:for|to)\s*:?\s+(?:the (?:role|job|position|post) of\s+)?/i,
      '',
    )
    .replace(/^open role\s*[-–—:|]\s*/i, '')
    .replace(/ ?[-–—] ?job post$/i, '')
    .replace(/ job details?$/i, '')
    .replace(/ ?[([](?:(?:req|job|ref|id)[a-z]*[ .#:]*)?[a-z]{0,4}[-_]?\d[\d-]{3,}\d[a-z]?[)\]]$/i, '')
    .replace(/ [-–—|#] ?(?:req|ref|job id|jr|r)[a-z]*[ .#:_-]*\d{4,}$/i, '')
    .replace(/^[\s|–—•·:-]{1,20}|[\s|–—•·:]{1,20}$/g, '');
}

const never =
  /^(?:(?:our |all |current |latest )?(?:careers?|jobs?|vacanc(?:y|ies)|openings?|positions?|opportunit(?:y|ies))|(?:career|job|employment|work) (?:opportunit(?:y|ies)|vacanc(?:y|ies)|openings?|offers?)|open (?:roles?|positions?|jobs?)|(?:job|vacancy|position|role|listing|posting) (?:details?|information|summary|overview|view|page)|(?:join|work (?:with|for|at)) (?:us|our team)|(?:career|talent|job|recruitment) (?:portal|page|site|cent(?:er|re)|board|search)|stellenangebote?|stellenanzeige|karriere|offres? d['’]emploi|ofertas? de (?:empleo|trabajo)|vacatures?|oferty? pracy|job description|job advert|apply|apply now|apply for this job|application|home|login|sign in|menu|search|openings|current openings|vacancies|about (?:us|the job|this job)|overview|terms of reference|(?:vacancy|job) (?:notice|announcement|posting|offer|advertisement)|notice of vacancy|(?:we(?: are|['’]re)|now) hiring!?|description|share|back|untitled|error|welcome|[\d\s.,]*)$/i;

/**
 * The title by vote. Each place speaks for its own wording; a wording that other places repeat, alone or with the employer's and
 * the place's name round it, gains their trust. `likelihood` adds votes for what speaks for or against a wording itself. The
 * tab's label has a voice, but only its parts stand for election. Null when no place holds anything that can be a title.
 */
export function electTitle(
  candidates: readonly Candidate[],
  company: string | null,
  likelihood: (key: string, text: string) => number = () => 0,
): string | null {
  const companyKey = titleKey(company ?? '');
  const options = candidates
    .map((candidate) => ({ ...candidate, text: plainTitle(candidate.text), key: titleKey(plainTitle(candidate.text)) }))
    .filter(({ text, key }) => key !== '' && key !== companyKey && !never.test(text));
  const hasParts = options.some(({ place }) => place === 'part');
  let best: string | null = null;
  let most = 0;
  const seen = new Set<string>();
  for (const option of options) {
    if (seen.has(option.key) || (hasParts && (option.place === 'label' || option.place === 'og'))) continue;
    seen.add(option.key);
    const voices = new Map<string, number>();
    for (const other of options) {
      if (other.key !== option.key && !` ${other.key} `.includes(` ${option.key} `)) continue;
      const share = option.key.length / other.key.length;
      const vote = other.trust * (share === 1 ? 1 : 0.3 + 0.7 * share) + (share === 1 && other.visible ? 1 : 0);
      voices.set(other.place, Math.max(voices.get(other.place) ?? 0, vote));
    }
    let votes = likelihood(option.key, option.text);
    for (const vote of voices.values()) votes += vote;
    if (votes > most) {
      most = votes;
      best = option.text;
    }
  }
  return best;
}

/** The employer's name where a tab's label puts it beside the title ("X at Y", "Y - X", "Y hiring X", "X | Y | Site"); null when it does not. */
export function companyBeside(title: string, labels: readonly string[]): string | null {
  const key = titleKey(title);
  if (key === '') return null;
  for (const label of labels) {
    const at = label.toLowerCase().indexOf(title.toLowerCase());
    if (at < 0) continue;
    const after = /^ ?(?:at|@|bei|chez|en) ([^|]{2,80}?) ?(?:[|–—]| - |$)/i.exec(label.slice(at + title.length))?.[1];
    const before = /^([^|]{2,80}?) ?(?:[-–—:|]|\bhiring) ?$/i.exec(label.slice(0, at))?.[1];
    const between = /^ ?\| ?([^|]{2,80}?) ?\|/.exec(label.slice(at + title.length))?.[1];
    const name = after ?? before ?? between;
    if (name !== undefined && !never.test(name)) return name;
  }
  return null;
}
