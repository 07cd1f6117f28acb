import { lazy } from './lazy.ts';
import type { Listing } from './listing.ts';
import { flavourFacts, skippedInFlavours } from './tables.ready.ts';
import { tokenize, type Token } from './tokens.ts';
import type { Flavour, Line, Role } from './verdict.ts';

/** Duties that must speak for a flavour, in whole ones, and how much more than for the next. */
const leastDuties = 1.2;
const ahead = 1.4;

/** How much a duty speaks for a flavour by how it says so. */
const force = { outright: 2, concept: 1, word: 0.5 } as const;
type Force = keyof typeof force;
const skipped = new Set(skippedInFlavours);
type Fact = (typeof flavourFacts)[number];

/**
 * What kind of project manager or PMO the duties describe, one answer a question at most, and only where they say so
 * clearly; each with the words that say it best. Nothing for a verdict of neither.
 */
export function flavoursOf({ text }: Listing, role: Role, lines: readonly Line[]): readonly Flavour[] {
  if (role === 'neither') return [];
  const spoken = flavourFacts
    .filter((fact) => role === 'mixed' || fact.role === role)
    .map((fact): Spoken => ({ fact, points: 0, most: 0, at: null }));
  for (const line of lines) if (line.adds.pm + line.adds.pmo + line.adds.shared > 0) hear(spoken, line, text);
  const questions = [...new Set(spoken.map(({ fact }) => fact.question))];
  return questions.flatMap((question) => {
    const [best, next] = spoken
      .filter(({ fact }) => fact.question === question)
      .sort((one, other) => other.points - one.points);
    const clear = best !== undefined && best.points >= leastDuties && best.points >= ahead * (next?.points ?? 0);
    return clear && best.at !== null ? [{ id: best.fact.id, ...quoted(best.at, text) }] : [];
  });
}

interface Place {
  readonly start: number;
  readonly end: number;
}

/** How much the duties so far speak for a flavour, and the words of the one that says it best. */
interface Spoken {
  readonly fact: Fact;
  points: number;
  most: number;
  at: Place | null;
}

const quoted = ({ start, end }: Place, text: string): Omit<Flavour, 'id'> => ({
  start,
  end,
  quote: text.slice(start, end),
});

function hear(spoken: readonly Spoken[], line: Line, text: string): void {
  const tokens = tokenize(text, line.start, line.end);
  const phrases = phrasesIn(tokens);
  for (const one of spoken) {
    const found = wordsFor(one.fact, line, tokens, phrases.get(one.fact.id)?.place ?? null);
    if (found === null) continue;
    const adds = (line.adds[one.fact.role] + line.adds.shared) * force[found.by];
    one.points += adds;
    if (adds > one.most) [one.most, one.at] = [adds, found.place];
  }
}

function wordsFor(
  fact: Fact,
  line: Line,
  tokens: readonly Token[],
  phrase: Place | null,
): { place: Place; by: Force } | null {
  const counted = line.evidence.filter(({ discount }) => discount === null);
  const place = counted.find(({ concept }) => fact.plainly.includes(concept)) ?? phrase;
  if (place !== null) return { place, by: 'outright' };
  const hint = counted.find(({ concept }) => fact.concepts.includes(concept));
  if (hint !== undefined) return { place: hint, by: 'concept' };
  const word = line.side === fact.role ? tokens.find((token) => fact.words.includes(token.word)) : undefined;
  return word === undefined ? null : { place: word, by: 'word' };
}

interface Phrase {
  readonly id: string;
  /** Its place in the flavour's own list: the first that stands in a line is quoted. */
  readonly order: number;
  readonly stems: readonly string[];
}

/** The phrases of all flavours by their first stem. */
const phrasesByStem = lazy(() => {
  const byStem = new Map<string, Phrase[]>();
  for (const { id, phrases } of flavourFacts)
    phrases.forEach((stems, order) => {
      const first = stems[0] ?? '';
      byStem.set(first, [...(byStem.get(first) ?? []), { id, order, stems }]);
    });
  return byStem;
});

/** The phrase of each flavour that stands in a line, by the flavour's id. */
function phrasesIn(tokens: readonly Token[]): ReadonlyMap<string, { order: number; place: Place }> {
  const telling = tokens.filter(({ word }) => !skipped.has(word));
  const found = new Map<string, { order: number; place: Place }>();
  telling.forEach(({ stem, start }, i) => {
    for (const { id, order, stems } of phrasesByStem().get(stem) ?? []) {
      const last = telling[i + stems.length - 1];
      if (last === undefined || order >= (found.get(id)?.order ?? Infinity)) continue;
      if (stems.every((one, k) => telling[i + k]?.stem === one))
        found.set(id, { order, place: { start, end: last.end } });
    }
  });
  return found;
}
