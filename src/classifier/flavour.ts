import { flavourRules, type FlavourQuestion, type FlavourRule } from './lexicon/flavours.ts';
import type { Listing } from './listing.ts';
import { tokenize } from './tokens.ts';
import type { Flavour, Line, Role } from './verdict.ts';

/** Duties that must speak for a flavour, in whole ones, and how much more than for the next. */
const leastDuties = 1.2;
const ahead = 1.4;

/** How much a duty speaks for a flavour by how it says so. */
const force = { outright: 2, concept: 1, word: 0.5 } as const;
type Force = keyof typeof force;
const determiners = new Set(['the', 'a', 'an', 'your', 'our', 'own', 'of']);

/**
 * What kind of project manager or PMO the duties describe, one answer a question at most, and only where they say so
 * clearly; each with the words that say it best. Nothing for a verdict of neither.
 */
export function flavoursOf({ text }: Listing, role: Role, lines: readonly Line[]): readonly Flavour[] {
  if (role === 'neither') return [];
  const rules = flavourRules.filter((rule) => role === 'mixed' || rule.role === role);
  const counting = lines.filter(({ adds }) => adds.pm + adds.pmo + adds.shared > 0);
  const spoken = rules.map((rule) => ({ rule, ...said(rule, counting, text) }));
  const questions = [...new Set(rules.map(({ question }) => question))];
  return questions.flatMap((question: FlavourQuestion) => {
    const [best, next] = spoken
      .filter(({ rule }) => rule.question === question)
      .sort((one, other) => other.points - one.points);
    const clear = best !== undefined && best.points >= leastDuties && best.points >= ahead * (next?.points ?? 0);
    return clear && best.at !== null ? [{ id: best.rule.id, ...quoted(best.at, text) }] : [];
  });
}

interface Place {
  readonly start: number;
  readonly end: number;
}

const quoted = ({ start, end }: Place, text: string): Omit<Flavour, 'id'> => ({
  start,
  end,
  quote: text.slice(start, end),
});

/** How many duties speak for a rule, and the words of the one that says it best. */
function said(rule: FlavourRule, lines: readonly Line[], text: string): { points: number; at: Place | null } {
  let points = 0;
  let most = 0;
  let at: Place | null = null;
  for (const line of lines) {
    const found = wordsFor(rule, line, text);
    if (found === null) continue;
    const adds = (line.adds[rule.role] + line.adds.shared) * force[found.by];
    points += adds;
    if (adds > most) [most, at] = [adds, found.place];
  }
  return { points, at };
}

function wordsFor(rule: FlavourRule, line: Line, text: string): { place: Place; by: Force } | null {
  const counted = line.evidence.filter(({ discount }) => discount === null);
  const plain = counted.find(({ concept }) => rule.plainly.includes(concept));
  const place = plain ?? phraseIn(line, text, stemmed(rule));
  if (place !== null) return { place, by: 'outright' };
  const hint = counted.find(({ concept }) => rule.concepts.includes(concept));
  if (hint !== undefined) return { place: hint, by: 'concept' };
  const word = line.side === rule.role ? wordIn(rule, line, text) : undefined;
  return word === undefined ? null : { place: word, by: 'word' };
}

const wordIn = (rule: FlavourRule, line: Line, text: string): Place | undefined =>
  rule.words.length === 0
    ? undefined
    : tokenize(text, line.start, line.end).find(({ word }) => rule.words.includes(word));

const stems = new Map<FlavourRule, readonly (readonly string[])[]>();

function stemmed(rule: FlavourRule): readonly (readonly string[])[] {
  const known = stems.get(rule);
  if (known !== undefined) return known;
  const made = rule.phrases.map((phrase) => tokenize(phrase).map(({ stem }) => stem));
  stems.set(rule, made);
  return made;
}

function phraseIn(line: Line, text: string, phrases: readonly (readonly string[])[]): Place | null {
  if (phrases.length === 0) return null;
  const tokens = tokenize(text, line.start, line.end).filter(({ word }) => !determiners.has(word));
  for (const phrase of phrases) {
    const bare = phrase.filter((stem) => !determiners.has(stem));
    for (let i = 0; i + bare.length <= tokens.length; i++) {
      const [first, last] = [tokens[i], tokens[i + bare.length - 1]];
      if (first !== undefined && last !== undefined && bare.every((stem, k) => tokens[i + k]?.stem === stem))
        return { start: first.start, end: last.end };
    }
  }
  return null;
}
