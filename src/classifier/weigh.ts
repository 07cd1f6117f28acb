import { packNote } from './apply-pack.ts';
import { pull, type DutyReading } from './duties.ts';
import type { Findings, Hit } from './find-evidence.ts';
import type { Listing } from './listing.ts';
import { countsFor, type Kind } from './sections.ts';
import type { Statement } from './statement.ts';
import type { Model } from './model.ts';
import type { PackReading } from './pack.ts';
import { sides } from './sides.ts';
import { tells } from './stop-words.ts';
import type { Discount, Evidence, Line, Side } from './verdict.ts';

const nothing: Readonly<Record<Side, number>> = { pm: 0, pmo: 0, shared: 0, other: 0 };

/** A statement of this many words or more counts as a whole duty; shorter ones count in proportion. */
const wholeDuty = 8;

/** Puts statements, kinds and readings together into the ledger's lines. */
export function weigh(
  listing: Listing,
  statements: readonly Statement[],
  kinds: readonly Kind[],
  readings: readonly DutyReading[],
  model: Model,
): Line[] {
  let heading: string | null = null;
  return statements.map((statement, i) => {
    const kind = kinds[i]?.kind ?? 'other';
    const reading = readings[i];
    const above = heading;
    if (kind === 'heading') heading = listing.text.slice(statement.start, statement.end);
    const counts = reading !== undefined && (kind === 'summary' || kind === 'duty');
    const adds = counts ? share(statement, reading, kinds[i]) : nothing;
    return {
      start: statement.start,
      end: statement.end,
      kind,
      heading: above,
      side: counts ? likeliest(reading) : null,
      adds,
      evidence: reading === undefined ? [] : evidenceOf(listing, statement, kind, reading, adds, model),
    };
  });
}

/** How much a statement weighs, 0..1: short or muffled ones and those that hardly read as a duty less, others nothing. */
export const weightOf = (statement: Statement, findings: Findings, kind: Kind | undefined): number =>
  countsFor(kind) * Math.min(1, statement.tokens.length / wholeDuty) * findings.trapped.keeps;

/** What a counting statement adds to each total: at most 1 in all. */
export function share(
  statement: Statement,
  { chances, findings }: DutyReading,
  kind: Kind | undefined,
): Record<Side, number> {
  const weight = weightOf(statement, findings, kind);
  return {
    pm: chances.pm * weight,
    pmo: chances.pmo * weight,
    shared: chances.shared * weight,
    other: chances.other * weight,
  };
}

const likeliest = ({ chances }: DutyReading): Side =>
  sides.reduce((best, side) => (chances[side] > chances[best] ? side : best));

/** Sections whose findings are shown but never count, with the reason. */
const idle: Readonly<Partial<Record<Line['kind'], Discount>>> = {
  heading: 'heading',
  requirement: 'requirement',
  wish: 'wish',
  company: 'company',
  benefit: 'benefit',
  other: 'other-section',
};

function evidenceOf(
  { text }: Listing,
  statement: Statement,
  kind: Line['kind'],
  reading: DutyReading,
  adds: Readonly<Record<Side, number>>,
  model: Model,
): Evidence[] {
  const found = reading.findings.hits.map((hit) => toEvidence(hit, text, statement, kind));
  if (reading.pack !== undefined) addFromPack(found, reading.pack, text, statement, kind);
  const idleHere = idle[kind];
  const worded = idleHere === undefined ? wording(text, statement, kind, reading, found, model) : [];
  const all = [...found, ...worded];
  const shareOf = (side: Evidence['side']) => all.filter((e) => e.side === side && e.discount === null).length;
  return all
    .map((e) => (e.discount === null ? { ...e, weight: adds[e.side] / Math.max(1, shareOf(e.side)) } : e))
    .sort((a, b) => b.weight - a.weight || a.start - b.start);
}

/** As much of a finding as the ledger names. */
type Named = Pick<Hit, 'first' | 'last' | 'discount'> & { readonly value: Pick<Hit['value'], 'id' | 'side'> };

function toEvidence(hit: Named, text: string, statement: Statement, kind: Line['kind']): Evidence {
  const { start, end } = placeOf(hit, statement);
  return {
    side: hit.value.side === 'both' ? 'shared' : hit.value.side,
    concept: hit.value.id,
    start,
    end,
    quote: text.slice(start, end),
    section: kind,
    weight: 0,
    discount: idle[kind] ?? hit.discount,
  };
}

/** Where words of a statement stand in the text. */
const placeOf = ({ first, last }: Pick<Hit, 'first' | 'last'>, { tokens, start, end }: Statement) => ({
  start: tokens[first]?.start ?? start,
  end: tokens[last]?.end ?? end,
});

/** Puts a pack's own findings beside those of the lexicon, and its name to those it weighs anew. */
function addFromPack(
  found: Evidence[],
  pack: PackReading,
  text: string,
  statement: Statement,
  kind: Line['kind'],
): void {
  for (const [i, evidence] of found.entries()) {
    const note = packNote(pack, evidence.concept);
    if (note !== undefined) found[i] = { ...evidence, pack: note };
  }
  for (const { value, ...hit } of pack.hits) {
    const { side, name } = value;
    const evidence = toEvidence({ ...hit, value: { id: `pack:${name}`, side } }, text, statement, kind);
    found.push({ ...evidence, pack: packNote(pack, value) });
  }
}

/** When no concept speaks for the side of a line, the words that did. */
function wording(
  text: string,
  statement: Statement,
  kind: Line['kind'],
  reading: DutyReading,
  found: readonly Evidence[],
  model: Model,
): Evidence[] {
  const side = likeliest(reading);
  if (side === 'other' || found.some((e) => e.side === side && e.discount === null)) return [];
  const best = reading.features
    .map((feature) => ({ feature, pull: pull(feature, side, model) }))
    .filter((row) => row.pull > 0 && tells(statement.tokens.slice(row.feature.first, row.feature.last + 1)))
    .sort((a, b) => b.pull - a.pull || a.feature.first - b.feature.first)[0];
  if (best === undefined) return [];
  const { start, end } = placeOf(best.feature, statement);
  return [
    {
      side,
      concept: `wording-${side}`,
      start,
      end,
      quote: text.slice(start, end),
      section: kind,
      weight: 0,
      discount: null,
    },
  ];
}
