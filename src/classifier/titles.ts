import { cleanTitle } from './clean-title.ts';
import type { TitleKind } from './lexicon/titles.ts';
import { noteOf } from './title-note.ts';
import { titleRoles, type TitleRole } from './title-roles.ts';
import { listWords, otherTradeStems, shortFormStems } from './titles.ready.ts';
import { tokenize } from './tokens.ts';
import type { TitleClaim, TitleReading } from './verdict.ts';

/**
 * What a title claims, apart from the duties (reference 3 and 3.1). `text`, the advert itself, only serves to spell out
 * "PM" and "PMO". `note` is a key of `titleNotes`.
 */
export function readTitle(title: string, text = ''): TitleReading {
  const clean = cleanTitle(title);
  const roles = titleRoles(clean).map((role) => spellOut(role, text));
  const claims = claimOf(roles, clean);
  return { clean, claims, note: noteOf(claims, roles, clean) };
}

/** Whether the title names both roles at once ("PMO Project Manager"), not one word used for either. */
export const namesBoth = (title: TitleReading): boolean => title.note === 'title_note_names_both';

function claimOf(roles: readonly TitleRole[], title: string): TitleClaim {
  const first = (kind: TitleKind) => roles.find((role) => role.kind === kind);
  if (isOtherTrade(title, roles[0])) return 'confusable';
  const pm = first('pm');
  const pmo = first('pmo');
  const both = first('both');
  const neighbour = first('neighbour');
  const confusable = first('confusable');
  if (pm !== undefined && pmo !== undefined) return claimOfTwo(pm, roles, title);
  if (pm !== undefined) {
    const plain = both === undefined || isBehind(both, pm, title);
    return plain && !sharesSeat(pm, title) ? 'pm' : 'both';
  }
  if (pmo !== undefined) return claimOfOffice(pmo, roles, title);
  if (both !== undefined) return 'both';
  if (standsAlone(first('field'), title) && confusable === undefined) {
    return neighbour === undefined || first('field')?.stems.length === 1 ? 'both' : 'neighbour';
  }
  if (neighbour !== undefined && (confusable === undefined || neighbour.start < confusable.start)) return 'neighbour';
  return confusable === undefined ? 'none' : 'confusable';
}

/** "Recruitment Consultant, PMO": another trade stands first, the project words only say for whom. */
function isOtherTrade(title: string, first: TitleRole | undefined): boolean {
  if (first === undefined) return false;
  const stems = tokenize(title.slice(0, first.start)).map((token) => token.stem);
  return otherTradeStems.some((trade) => stems.some((_, at) => trade.every((stem, k) => stems[at + k] === stem)));
}

/** A project manager with the office behind as a department is tagged; anything else names both. */
function claimOfTwo(pm: TitleRole, roles: readonly TitleRole[], title: string): TitleClaim {
  const offices = roles.filter((role) => role.kind === 'pmo');
  if (offices.some((office) => office.start < pm.start || office.seat)) return 'both';
  const between = offices.map((office) => title.slice(pm.end, office.start));
  if (between.some(isList)) return 'both';
  const romance = pm.language !== 'en' && pm.language !== 'de' && pm.language !== 'nl';
  return romance && between.some((gap) => /^\s*$/.test(gap)) ? 'both' : 'pm-tagged';
}

/** The office behind the title of another manager is that person's department and does not change the title. */
function claimOfOffice(pmo: TitleRole, roles: readonly TitleRole[], title: string): TitleClaim {
  if (isShortFormWith(pmo, roles)) return 'both';
  const head = roles.find(
    (role) => role.start < pmo.start && (role.kind === 'neighbour' || role.kind === 'confusable'),
  );
  const leads = /^(?:manager|director|lead|leader|head|master|owner)$/.test(head?.stems.at(-1) ?? '');
  if (head !== undefined && leads && !pmo.seat && isTail(title.slice(head.end, pmo.start))) {
    return head.kind === 'neighbour' ? 'neighbour' : 'confusable';
  }
  const other = roles.find((role) => role.kind === 'confusable');
  return other !== undefined && !pmo.seat && /[([]\s*$/.test(title.slice(0, pmo.start)) ? 'confusable' : 'pmo';
}

/** "PM / PMO": the two short forms side by side. */
const isShortFormWith = (pmo: TitleRole, roles: readonly TitleRole[]): boolean =>
  roles.some((role) => role.kind === 'field' && role.stems.length === 1) && pmo.stems.length === 1;

const isTail = (gap: string): boolean => !isList(gap) && /[,:(\u2013\u2014-]|\bin\b|^\s*$/.test(gap);

function isList(gap: string): boolean {
  return /[/|+•;]/.test(gap) || tokenize(gap).some((token) => listWords.includes(token.word));
}

/** A project manager first, then another word as trade or department: the first keeps its claim. */
const isBehind = (other: TitleRole, pm: TitleRole, title: string): boolean =>
  other.start > pm.start && !isList(title.slice(pm.end, other.start));

/** "Project Manager/Coordinator": the second seat leaves "project" to the first. */
const sharesSeat = (pm: TitleRole, title: string): boolean =>
  /^\s*(?:[/|&+]|and|or)\s*(?:co-?ordinator|administrator|officer|assistant|support)\b/i.test(title.slice(pm.end));

/** "Project Management" is a title only by itself, not in "Project Management Software Developer". */
function standsAlone(field: TitleRole | undefined, title: string): boolean {
  if (field === undefined) return false;
  if (field.stems.length === 1) return true;
  return /^\s*(?:$|[^\p{L}\s&]|[ivx]+\b|(?:lead|team|expert|senior|junior)\b)/u.test(
    title.slice(field.end).toLowerCase(),
  );
}

function spellOut(role: TitleRole, text: string): TitleRole {
  const short = role.stems.length === 1 ? role.stems[0] : undefined;
  if (text === '' || (short !== 'pm' && short !== 'pmo')) return role;
  if (short === 'pmo' && role.seat) return role;
  const words = tokenize(text.slice(0, 20_000));
  const joined = ` ${words.map((token) => token.stem).join(' ')} `;
  let best: { kind: TitleKind; count: number } = { kind: role.kind, count: 0 };
  for (const { kind, phrases } of shortFormStems[short]) {
    let count = 0;
    for (const phrase of phrases) count += joined.split(` ${phrase} `).length - 1;
    if (count > best.count) best = { kind, count };
  }
  return { ...role, kind: best.kind };
}
