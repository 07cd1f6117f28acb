import { grades, trades } from './lexicon/titles.ts';
import { officeFlavours, suggestedTitles, type SuggestedTitles } from './lexicon/suggestions.ts';
import { titleRoles, type TitleRole } from './title-roles.ts';
import { tokenize } from './tokens.ts';
import type { Agreement, Role, TitleReading } from './verdict.ts';

/**
 * A clearer title for the duties (reference 6.3), with the advert's own grade, trade and language; null when the title
 * fits, names a role of its own that the duties bear out, or the duties name no role. `found`: concept ids of the duties.
 */
export function suggestTitle(
  title: TitleReading,
  agreement: Agreement,
  role: Role,
  found: ReadonlySet<string>,
  language: string,
): string | null {
  if (agreement === 'match' || agreement === 'none' || role === 'neither') return null;
  const roles = titleRoles(title.clean);
  if (isOwnRole(title, roles, role)) return null;
  const main = roles[0];
  const words = wordsFor(main, roles, language);
  const seat = role === 'pm' ? pmSeat(title) : role === 'pmo' ? officeSeat(title, found) : 'mixed';
  const name = title.clean.includes('rogramme') ? words[seat] : americanised(words[seat]);
  const suggestion = dress(String(name), title.clean, roles, words);
  return suggestion.toLowerCase() === title.clean.toLowerCase() ? null : suggestion;
}

const americanised = (name: string | boolean): string => String(name).replace('Programme', 'Program');

/** A programme or delivery manager with owned delivery, or a planner with office work, is not misnamed. */
function isOwnRole(title: TitleReading, roles: readonly TitleRole[], role: Role): boolean {
  if (title.claims !== 'neighbour') return false;
  const text = (roles.find((found) => found.kind === 'neighbour')?.stems ?? []).join(' ');
  if (role === 'pm') return /^(?:program|programm|tpm|epm|technical program|delivery|agile delivery)/.test(text);
  return role === 'pmo' && /control|planner|schedul|planning/.test(text);
}

/** The title's own language decides; a bare "PMO" has none and takes the advert's. */
function wordsFor(main: TitleRole | undefined, roles: readonly TitleRole[], language: string): SuggestedTitles {
  const named = roles.find((role) => role.language !== 'en')?.language;
  const english = main !== undefined && (main.stems.length > 1 || main.kind !== 'pmo');
  return suggestedTitles[named ?? (english ? 'en' : language)] ?? suggestedTitles.en;
}

function pmSeat(title: TitleReading): keyof SuggestedTitles {
  if (/\bhead\b/i.test(title.clean)) return 'headOfProjects';
  if (/\b(?:director|vp|vice president)\b/i.test(title.clean)) return 'projectDirector';
  return title.claims === 'both' && /coordinat|koordinat|assist|administrator|officer|intern|trainee/i.test(title.clean)
    ? 'juniorPm'
    : 'pm';
}

function officeSeat(title: TitleReading, found: ReadonlySet<string>): keyof SuggestedTitles {
  if (/\b(?:head|director|vp|vice president)\b/i.test(title.clean)) return 'headOfPmo';
  if (title.claims === 'neighbour' && /\bprogramm?e? (?:manager|director|lead|leader)\b/i.test(title.clean))
    return 'programmeOffice';
  if (/co-?ordinat|koordinat/i.test(title.clean)) return 'coordinator';
  if (/\bproject officer\b/i.test(title.clean)) return 'support';
  let best: keyof SuggestedTitles = 'analyst';
  let most = 0;
  for (const [seat, concepts] of officeFlavours) {
    const hits = concepts.filter((id) => found.has(id)).length;
    if (hits > most || (seat === 'manager' && found.has('pmo-leads-office')))
      [best, most] = [seat, Math.max(hits, most)];
    if (seat === 'manager' && found.has('pmo-leads-office')) return 'manager';
  }
  return /\b(?:junior|assistant|trainee|graduate)\b/i.test(title.clean) && best !== 'analyst' ? 'administrator' : best;
}

const gradeWords = new Set(['senior', 'sr', 'junior', 'jr', 'interim', 'graduate', 'lead', 'principal', 'deputy']);
const tradeWords = new Set(trades.flatMap((trade) => tokenize(trade).map((token) => token.word)));
const skipped = new Set([...grades, 'of', 'the', 'manager', 'director', 'head', 'assistant', 'associate', 'and', 'vp']);

/** The suggested name between the grade and trade that stand before the role in the title, and a trade behind it. */
function dress(name: string, title: string, roles: readonly TitleRole[], words: SuggestedTitles): string {
  const first = roles[0];
  if (first === undefined) return name;
  const before = tokenize(title.slice(partStart(title, first.start), first.start)).map((token) => ({
    word: token.word,
    text: title.slice(token.start, token.end),
  }));
  const senior = /^(?:Head|Director|Leiter|Directeur|Hoofd|Dyrektor)/.test(name);
  const inName = new Set(tokenize(name).map((token) => token.word));
  const grade = before.filter(({ word }) => gradeWords.has(word) && !senior && !inName.has(word)).slice(0, 1);
  const trade = before
    .filter(({ word }) => !gradeWords.has(word) && (!skipped.has(word) || tradeWords.has(word)) && !inName.has(word))
    .slice(0, 4);
  const behind = tradeBehind(title, roles.at(-1)?.end ?? 0);
  const gradeText = grade.map(({ text }) => text).filter((text) => !/junior/i.test(name) || !/junior|jr/i.test(text));
  const tradeText = senior ? [] : trade.map(({ text }) => text);
  const core = words.gradeBehind ? [...tradeText, name, ...gradeText] : [...gradeText, ...tradeText, name];
  return core.join(' ') + behind;
}

/** Where the part of the title begins that the role stands in: after the last bar, slash, comma, dash or bracket. */
function partStart(title: string, end: number): number {
  const marks = /[|/,;:(]|\s[-–—]\s/g;
  let start = 0;
  for (const mark of title.slice(0, end).matchAll(marks)) start = mark.index + mark[0].length;
  return start;
}

function tradeBehind(title: string, from: number): string {
  const tail = /^(?:\s+[ivx]+\b)?\s*([,(–—-])\s*([^,()–—-]{2,40})/iu.exec(title.slice(from));
  const text = tail?.[2]?.trim() ?? '';
  const known =
    text !== '' && tokenize(text).every((token) => tradeWords.has(token.word) || /^(?:and|&|of)$/.test(token.word));
  if (!known) return '';
  return tail?.[1] === '(' ? ` (${text})` : tail?.[1] === ',' ? `, ${text}` : ` – ${text}`;
}
