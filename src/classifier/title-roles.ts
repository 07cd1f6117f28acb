import { lazy } from './lazy.ts';
import type { TitleKind } from './lexicon/titles.ts';
import { germanTails, grades, seatStems, titleAbbreviations, titleWords } from './titles.ready.ts';
import { stem, tokenize, type Token } from './tokens.ts';

/** A phrase of a title that names a role, a field or an office. */
export interface TitleRole {
  readonly kind: TitleKind;
  readonly language: string;
  /** UTF-16 offsets into the title. */
  readonly start: number;
  readonly end: number;
  readonly stems: readonly string[];
  /** Whether a seat follows or precedes an office ("PMO Analyst"), so that a person is named and no department. */
  readonly seat: boolean;
}

interface Entry {
  readonly stems: readonly string[];
  readonly kind: TitleKind;
  readonly language: string;
}

const entries = lazy<ReadonlyMap<string, readonly Entry[]>>(buildEntries);
const gradeWords = new Set(grades);
const isSeatStem = (stem: string): boolean => seatStems.includes(stem);

/** English phrases are compared by stem; in other languages an ending can be another trade, so words must be equal. */
function buildEntries(): Map<string, Entry[]> {
  const map = new Map<string, Entry[]>();
  for (const { language, kind, phrases } of titleWords) {
    for (const phrase of phrases) {
      const stems = phrase.split(' ');
      const first = stems[0];
      if (first === undefined) continue;
      const list = map.get(first) ?? [];
      list.push({ stems, kind, language });
      map.set(first, list);
    }
  }
  return map;
}

/** The roles that a title names, in order; of several readings at one place the longest is taken. */
export function titleRoles(title: string): readonly TitleRole[] {
  const text = withoutGenderMarks(title);
  const tokens = tokenize(text).map(spellOut);
  const roles: TitleRole[] = [];
  for (let i = 0; i < tokens.length;) {
    const entry =
      longestAt(tokens, i, text) ?? elided(tokens, i, text) ?? ofProjects(tokens, i, text) ?? compound(tokens[i]);
    const first = tokens[i];
    const last = tokens[i + (entry?.stems.length ?? 1) - 1];
    if (entry === undefined || first === undefined || last === undefined) {
      i++;
      continue;
    }
    const end = i + entry.stems.length;
    roles.push({
      ...entry,
      start: first.start,
      end: last.end,
      seat: hasSeat(tokens, i, end, text, entry, roles.at(-1)),
    });
    i = end;
  }
  return roles.filter((role) => role.kind !== 'void' && !isClock(role, text));
}

function spellOut(token: Token): Token {
  const word = titleAbbreviations[token.word];
  return word === undefined ? token : { ...token, word, stem: stem(word) };
}

function longestAt(tokens: readonly Token[], at: number, text: string): Entry | undefined {
  const here = tokens[at];
  if (here === undefined) return undefined;
  const byStem = entries().get(here.stem) ?? [];
  const candidates = here.word === here.stem ? byStem : [...byStem, ...(entries().get(here.word) ?? [])];
  if (candidates.length === 0) return undefined;
  return candidates
    .filter((entry) => matches(tokens, at, entry) && unbroken(tokens, at, entry, text))
    .sort((a, b) => b.stems.length - a.stems.length)[0];
}

const matches = (tokens: readonly Token[], at: number, { stems, language }: Entry): boolean =>
  stems.every((key, k) => tokens[at + k]?.[language === 'en' ? 'stem' : 'word'] === key);

/** A phrase does not reach over a slash or bar; "Manager, Projects" and "Project-Manager" are one. */
function unbroken(tokens: readonly Token[], at: number, entry: Entry, text: string): boolean {
  const first = tokens[at];
  const last = tokens[at + entry.stems.length - 1];
  if (first === undefined || last === undefined || first === last) return true;
  const next = tokens[at + entry.stems.length]?.stem;
  if (last.stem === 'management' && (next === 'offic' || next === 'officer')) return false;
  if (entry.kind !== 'void' && /[/|•;]/.test(text.slice(first.end, last.start))) return false;
  const follows = tokens[at + 1]?.start ?? first.end;
  return !/[,–—(]|\s-/.test(text.slice(first.end, follows)) || isHead(tokens[at - 1], first, text);
}

/** Whether a noun opens its part of the title, apart from grades: "Senior Manager, ..." and not "Capacity Manager, ...". */
const isHead = (before: Token | undefined, noun: Token, text: string): boolean =>
  before === undefined || gradeWords.has(before.word) || /[^\s.]/.test(text.slice(before.end, noun.start));

/** "Project / Program Manager": the first part leaves its noun to the second. */
function elided(tokens: readonly Token[], at: number, text: string): Entry | undefined {
  const here = tokens[at];
  const next = tokens[at + 1];
  if (here?.stem !== 'project' || next === undefined) return undefined;
  const listed = text.slice(here.end, next.start).includes('/') || next.word === '&' || next.word === 'and';
  const managed = tokens.slice(at + 1, at + 5).some((token) => /^(?:manager|leader|lead|director)$/.test(token.word));
  return listed && managed ? { stems: ['project'], kind: 'pm', language: 'en' } : undefined;
}

const leaders = /^(?:manager|director|head|lead|leader|vp|president)$/;

/** "Manager, Projects", "Head of Projects": the plural at the end of its part, so not "Manager, Projects Finance". */
function ofProjects(tokens: readonly Token[], at: number, text: string): Entry | undefined {
  const noun = tokens[at];
  const linked = tokens[at + 1]?.word === 'of';
  const [projects, next] = tokens.slice(at + (linked ? 2 : 1));
  if (noun === undefined || !leaders.test(noun.word) || projects?.word !== 'projects') return undefined;
  const ends =
    next === undefined || /[^\s]/.test(text.slice(projects.end, next.start)) || /^(?:&|and|in|for)$/.test(next.word);
  if (!ends || (!linked && !isHead(tokens[at - 1], noun, text))) return undefined;
  return { stems: linked ? [noun.stem, 'of', projects.stem] : [noun.stem, projects.stem], kind: 'pm', language: 'en' };
}

function compound(token: Token | undefined): Entry | undefined {
  const tail = germanTails.find(([ending]) => token?.word.endsWith(ending));
  return tail === undefined || token === undefined ? undefined : { stems: [token.stem], kind: tail[1], language: 'de' };
}

function hasSeat(
  tokens: readonly Token[],
  start: number,
  end: number,
  text: string,
  entry: Entry,
  role: TitleRole | undefined,
): boolean {
  if (entry.stems.some((key) => isSeatStem(key) && key !== 'support')) return true;
  const isSeat = (seat: Token | undefined, from: number | undefined, to: number | undefined): boolean =>
    seat !== undefined && isSeatStem(seat.stem) && /^(?:\s+|-|_)?$/.test(text.slice(from, to));
  const before = tokens[start - 1];
  if (isSeat(tokens[end], tokens[end - 1]?.end, tokens[end]?.start)) return true;
  return before !== undefined && before.end > (role?.end ?? 0) && isSeat(before, before.end, tokens[start]?.start);
}

/** "2-10 pm", "PM10", "PM-04": the letters are a time, a particle size or a pay grade. */
function isClock(role: TitleRole, text: string): boolean {
  if (role.stems.length > 1 || role.stems[0] !== 'pm') return false;
  return /\d\s*$/.test(text.slice(0, role.start)) || /^[\s.-]*\d/.test(text.slice(role.end)) || /[£$€]/.test(text);
}

/** "Projektleiter:in", "chargé(e)", "jefe/a": only the first form is compared; lengths stay, so offsets hold. */
function withoutGenderMarks(title: string): string {
  return title.replace(
    /(?<=\p{L})(?:\((?:e|in|innen|a|as|ne|trice|rice|euse|fe|s)\)|[*:_·/](?:in|innen|a|ne|trice|rice|e|fe)(?!\p{L}))/gu,
    (mark) => ' '.repeat(mark.length),
  );
}
