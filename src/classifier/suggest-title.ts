import { officeFlavours, suggestedTitles, type SuggestedTitles } from './lexicon/suggestions.ts';
import { titleRoles, type TitleRole } from './title-roles.ts';
import { grades, seats, tradeWords } from './titles.ready.ts';
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
  const seat = role === 'mixed' ? null : role === 'pm' ? pmSeat(title) : officeSeat(title, found);
  const plain = seat === null ? bothSeats(title, words) : String(words[seat]);
  const name = title.clean.includes('rogramme') ? plain : plain.replace('Programme', 'Program');
  const suggestion = dress(name, title.clean, roles, words);
  return suggestion.toLowerCase() === title.clean.toLowerCase() ? null : suggestion;
}

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

const learners = new Set(['trainee', 'intern', 'apprentice']);
/** Whoever learns the trade or helps in it. */
const beginner = /\b(?:assistant|trainee|intern|apprentice)\b/i;

function pmSeat(title: TitleReading): keyof SuggestedTitles {
  if (/\bhead\b/i.test(title.clean)) return 'headOfProjects';
  if (/\b(?:director|vp|vice president)\b/i.test(title.clean)) return 'projectDirector';
  if (beginner.test(title.clean)) return 'juniorPm';
  return title.claims === 'both' && /co-?ordinat|koordinat|assist|administrator|officer/i.test(title.clean)
    ? 'juniorPm'
    : 'pm';
}

function officeSeat(title: TitleReading, found: ReadonlySet<string>): keyof SuggestedTitles {
  if (/\b(?:head|director|vp|vice president)\b/i.test(title.clean)) return 'headOfPmo';
  if (title.claims === 'neighbour' && /\bprogramm?e? (?:manager|director|lead|leader)\b/i.test(title.clean))
    return 'programmeOffice';
  if (/co-?ordinat|koordinat/i.test(title.clean)) return 'coordinator';
  if (/\bproject officer\b/i.test(title.clean)) return 'support';
  if (found.has('pmo-leads-office')) return 'manager';
  let best: keyof SuggestedTitles = 'analyst';
  let most = 0;
  for (const [seat, concepts] of officeFlavours) {
    const hits = concepts.filter((id) => found.has(id)).length;
    if (hits > most) [best, most] = [seat, hits];
  }
  const isLow = beginner.test(title.clean) || /\b(?:junior|graduate)\b/i.test(title.clean);
  return isLow && best !== 'analyst' ? 'administrator' : best;
}

/** A post of both roles is called by both, at the level that its title names. */
function bothSeats({ clean }: TitleReading, words: SuggestedTitles): string {
  const join = (pm: string, pmo: string): string => `${pm} ${words.and} ${pmo}`;
  if (/\b(?:director|vp|vice president)\b/i.test(clean)) return join(words.projectDirector, words.headOfPmo);
  if (/\bhead\b/i.test(clean)) return join(words.headOfProjects, words.headOfPmo);
  if (/co-?ordinat|koordinat/i.test(clean)) return join(words.pm, words.coordinator);
  if (/\b(?:administrator|assistant|support|officer)\b/i.test(clean)) return join(words.pm, words.administrator);
  if (/\b(?:analyst|junior|graduate|trainee|associate|intern|apprentice)\b/i.test(clean))
    return join(words.pm, words.analyst);
  return join(words.pm, words.lead);
}

const lowGrades = 'junior jr graduate associate assistant trainee intern apprentice'.split(' ');
const gradeWords = new Set(['senior', 'sr', 'interim', 'acting', 'lead', 'principal', 'deputy', ...lowGrades]);
const skipped = new Set([...grades, ...seats, 'of', 'the', 'and', 'vp', 'ds']);

/** The suggested name between the grade and trade that stand before the role in the title, and a trade behind it. */
function dress(name: string, title: string, roles: readonly TitleRole[], words: SuggestedTitles): string {
  const first = roles[0];
  if (first === undefined) return name;
  const before = wordsOf(title.slice(partStart(title, first.start), first.start));
  const behind = wordsBehind(title, roles.at(-1)?.end ?? first.end);
  const isSenior = /^(?:Head|Director|Leiter|Directeur|Hoofd|Dyrektor)/.test(name);
  const inName = new Set(tokenize(name).map((token) => token.word));
  const isSaid = (word: string): boolean =>
    (/junior/i.test(name) && lowGrades.includes(word)) || (name === words.administrator && beginner.test(word));
  const isGrade = ({ word }: Word) =>
    gradeWords.has(word) && !inName.has(word) && !(isSenior && word !== 'deputy') && !isSaid(word);
  const isTrade = ({ word }: Word) => tradeWords.includes(word) || !(gradeWords.has(word) || skipped.has(word));
  const learner = wordsOf(title.slice(first.start, first.end)).filter(({ word }) => learners.has(word));
  const grade = [...before, ...learner, ...behind.near].filter(isGrade).slice(0, 1);
  const trade = before.filter((word) => isTrade(word) && !isSenior && !inName.has(word.word)).slice(0, 4);
  const after = behind.near.filter(({ word }) => !gradeWords.has(word));
  const parts = words.gradeBehind ? [...trade, name, ...after, ...grade] : [...grade, ...trade, name, ...after];
  return parts.map((part) => (typeof part === 'string' ? part : part.text)).join(' ') + behind.far;
}

interface Word {
  readonly word: string;
  readonly text: string;
}

const wordsOf = (text: string): readonly Word[] =>
  tokenize(text).map((token) => ({ word: token.word, text: text.slice(token.start, token.end) }));

/** Trade and grade straight behind the role ("Chef de projet SAP senior"), and a trade after a comma, dash or bracket. */
function wordsBehind(title: string, from: number): { readonly near: readonly Word[]; readonly far: string } {
  const tail = title.slice(from);
  const straight = /^[^,;:()|/–—]*?(?=\s-\s|[,;:()|/–—]|$)/u.exec(tail)?.[0] ?? '';
  const near = wordsOf(straight).filter(({ word }) => learners.has(word) || !seats.includes(word));
  const known = near.every(
    ({ word, text }) => tradeWords.includes(word) || gradeWords.has(word) || /^\p{Lu}{2,4}$/u.test(text),
  );
  return {
    near: known ? near.filter(({ text }) => !/^[IVX]+$/.test(text)) : [],
    far: tradeBehind(tail.slice(straight.length)),
  };
}

/** Where the part of the title begins that the role stands in: after the last bar, slash, comma, dash or bracket. */
function partStart(title: string, end: number): number {
  const marks = /[|/,;:(]|\s[-–—]\s/g;
  let start = 0;
  for (const mark of title.slice(0, end).matchAll(marks)) start = mark.index + mark[0].length;
  return start;
}

function tradeBehind(tail: string): string {
  const [, mark, inside = ''] = /^\s*([,(–—-])\s*([^,()–—-]{2,40})/u.exec(tail) ?? [];
  const known = tokenize(inside).every(({ word }) => tradeWords.includes(word) || /^(?:and|&|of)$/.test(word));
  if (mark === undefined || !known) return '';
  const text = inside.trim();
  return mark === '(' ? ` (${text})` : mark === ',' ? `, ${text}` : ` – ${text}`;
}
