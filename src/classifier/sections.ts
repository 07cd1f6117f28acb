import { isReportingLine, keptPlaces } from './asides.ts';
import { announcedBy, announcesTasks } from './announced.ts';
import { chainChances } from './chain.ts';
import { lineKinds, type LineKind } from './listing.ts';
import type { Model } from './model.ts';
import type { Statement } from './statement.ts';
import { hasDigit, wordOf } from './tokens.ts';

/**
 * The features that tell what each statement is: its words, its form and the heading above it. None depends on bullets
 * or on where in the listing it stands, so that another dress and text added elsewhere do not change it.
 */
export function sectionFeatures(statements: readonly Statement[]): string[][] {
  const places = placeFeatures(statements);
  return statements.map((statement, i) => [...ownFeatures(statement), ...(places[i] ?? [])]);
}

/** What a statement tells by itself, wherever it stands. */
const ownFeatures = (statement: Statement): string[] => [...wordFeatures(statement), ...formFeatures(statement)];

/** What its own heading and the one above it tell of each statement. */
function placeFeatures(statements: readonly Statement[]): string[][] {
  const cues = announcedBy(statements);
  const above: number[] = [];
  let heading = -1;
  for (let i = 0; i < statements.length; i++) {
    above.push(heading);
    if (cues[i] !== null) heading = i;
  }
  return statements.map((_, i) => {
    const cue = cues[i] ?? null;
    const under = headingFeatures(statements, cues, above[i] ?? -1, i);
    return cue === null ? under : [`is-heading:${cue}`, ...under];
  });
}

function wordFeatures({ tokens }: Statement): string[] {
  const features = [...new Set(tokens.map(wordOf))];
  const [first, second] = tokens;
  if (first !== undefined) features.push(`first:${wordOf(first)}`, `last:${wordOf(tokens.at(-1) ?? first)}`);
  if (first !== undefined && second !== undefined) features.push(`start:${wordOf(first)} ${wordOf(second)}`);
  return features;
}

function formFeatures(statement: Statement): string[] {
  const features = ['any', `end:${statement.ending}`, `length:${lengthClass(statement.tokens.length)}`];
  if (statement.capitals) features.push('capitals');
  if (statement.opens) features.push('opens');
  if (statement.tokens.some((token) => hasDigit(token.word))) features.push('digit');
  return features;
}

function headingFeatures(
  statements: readonly Statement[],
  cues: readonly (LineKind | '?' | null)[],
  heading: number,
  at: number,
): string[] {
  const cue = cues[heading];
  if (cue === undefined || cue === null) return ['under:none'];
  const distance = at - heading;
  const above = statements[heading];
  return [
    `under:${cue}`,
    `under:${cue}:${distance < 3 ? String(distance) : distance < 6 ? '3' : distance < 12 ? '6' : '12'}`,
    ...(above === undefined ? [] : namesUnder(above)),
  ];
}

/** What a heading's words tell of each statement under it, worked out once for all of them. */
function namesUnder(heading: Statement): readonly string[] {
  const known = namedUnder.get(heading);
  if (known !== undefined) return known;
  const names = heading.tokens.slice(0, 8).map((token) => `under-word:${wordOf(token)}`);
  namedUnder.set(heading, names);
  return names;
}
const namedUnder = new WeakMap<Statement, readonly string[]>();

const lengthClass = (words: number): string =>
  words <= 2 ? String(words) : words <= 4 ? '3' : words <= 8 ? '5' : words <= 14 ? '9' : words <= 25 ? '15' : '26';

/**
 * What a statement most likely is, the chance that it describes the work (a summary or a duty), and the chance that it
 * has nothing to do with it (company, benefit, other); both 0..1.
 */
export interface Kind {
  readonly kind: LineKind;
  readonly work: number;
  readonly aside: number;
}

/** Whether a statement describes the work itself, so that it counts. */
export const isWork = (kind: Kind | undefined): boolean => kind?.kind === 'summary' || kind?.kind === 'duty';

/**
 * How far a statement counts, 0..1: not at all below an even chance of describing the work, wholly from 0.7 on, so that
 * a small change of the text around it makes a small change of the totals.
 */
export const countsFor = (kind: Kind | undefined): number =>
  kind === undefined || !isWork(kind) ? 0 : Math.max(0, Math.min(1, (kind.work - 0.5) / 0.2));

/** From this chance on, a statement is surely not about the work and is left out of the second reading. */
const surelyAside = 0.9;

/**
 * Tells for each statement what it is, from its own features and from what its neighbours are. What is surely not about
 * the work is told first; the rest is read again without it, so that such text moves nothing, wherever it stands.
 */
export function readSections(statements: readonly Statement[], model: Model): Kind[] {
  const own = statements.map((statement) => model.sections.scores(ownFeatures(statement)));
  const kinds = readRow(statements, own, model);
  const kept = keptPlaces(
    kinds.map(({ kind }) => kind === 'heading'),
    kinds.map(({ aside }, i) => aside >= surelyAside || isReportingLine(statements[i] ?? { tokens: [] })),
  );
  if (kept.length === statements.length) return kinds;
  const again = readRow(
    kept.flatMap((place) => statements[place] ?? []),
    kept.map((place) => own[place] ?? []),
    model,
  );
  again.forEach((kind, i) => (kinds[kept[i] ?? 0] = kind));
  return kinds;
}

/** Where the page marks its headings, a statement of more words than this is none, whatever they are. */
const longestHeading = 12;

/** Under a heading of the page's own that announces tasks, a statement counts from this chance on and wholly from 0.7. */
const workUnderTasks = 0.3;

/** `own`: the scores of what each statement tells by itself, which stay whatever stands around it. */
function readRow(statements: readonly Statement[], own: readonly (readonly number[])[], model: Model): Kind[] {
  const places = placeFeatures(statements);
  const scores = own.map((sums, i) => {
    const all = sums.slice();
    model.sections.add(places[i] ?? [], all);
    return all;
  });
  const tasks = announcesTasks(statements);
  const hasMarks = statements.some(({ marked }) => marked);
  return chainChances(scores, model.sectionSteps).map((chances, i) => {
    const statement = statements[i];
    if (statement?.marked === true) return { kind: 'heading', work: 0, aside: 0 };
    const isLong = hasMarks && (statement?.tokens.length ?? 0) > longestHeading && statement?.headed === false;
    return kindOf(isLong ? withoutHeading(chances) : chances, tasks[i] === true);
  });
}

const headingPlace = lineKinds.indexOf('heading');

function withoutHeading(chances: readonly number[]): number[] {
  const rest = Math.max(1 - (chances[headingPlace] ?? 0), 1e-9);
  return chances.map((chance, place) => (place === headingPlace ? 0 : chance / rest));
}

function kindOf(chances: readonly number[], isUnderTasks: boolean): Kind {
  const chance = (kind: LineKind): number => chances[lineKinds.indexOf(kind)] ?? 0;
  const work = chance('summary') + chance('duty');
  const aside = chance('company') + chance('benefit') + chance('other');
  if (isUnderTasks && work >= workUnderTasks)
    return { kind: 'duty', work: Math.max(work, 0.5 + (work - workUnderTasks) / 2), aside };
  // Summary and duty share their chance between them; together they decide whether the line counts.
  const kinds = work >= 0.5 ? (['summary', 'duty'] as const) : lineKinds.filter((k) => k !== 'summary' && k !== 'duty');
  return { kind: kinds.reduce((best, kind) => (chance(kind) > chance(best) ? kind : best)), work, aside };
}
