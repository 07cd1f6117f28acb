import type { DutyReading } from './duties.ts';
import type { Hit } from './find-evidence.ts';
import { packPhrases } from './pack-phrases.ts';
import type { Pack, PackConcept, PackReading } from './pack.ts';
import { PhraseTable } from './phrase-table.ts';
import { sides } from './sides.ts';
import type { Statement } from './statement.ts';
import { skippedWords } from './tables.ready.ts';
import type { Discount, Evidence, Side } from './verdict.ts';

/** How far a concept of weight 1, and one doubled or left out, moves the logarithm of its side's odds. */
const fullWeight = 4;
const fullFactor = 1.5;

interface Table {
  readonly phrases: PhraseTable<PackConcept>;
  readonly factors: ReadonlyMap<string, number>;
}
const tables = new WeakMap<Pack, Table>();

/**
 * Reads a statement in the light of a pack: its phrases raise the odds of their side, concepts it weighs anew raise or
 * lower theirs. Whatever a pack holds, a statement moves by no more than one phrase of full weight moves it.
 */
export function applyPack(reading: DutyReading, { tokens }: Statement, pack: Pack): DutyReading {
  const { phrases, factors } = tableOf(pack);
  const { trapped } = reading.findings;
  const hits = phrases.find(tokens, true).map((found) => {
    const discount = trapped.muffled[found.first] ?? trapped.muffled[found.last] ?? null;
    return { ...found, discount };
  });
  const weighed = reading.findings.hits.filter(({ value }) => factors.has(value.id));
  if (hits.length === 0 && weighed.length === 0) return reading;
  const shift: Record<Side, number> = { pm: 0, pmo: 0, shared: 0, other: 0 };
  for (const concept of counted(hits)) shift[concept.side] += concept.weight * fullWeight;
  for (const { id, side } of counted(weighed))
    shift[side === 'both' ? 'shared' : side] += ((factors.get(id) ?? 1) - 1) * fullFactor;
  const findings = { ...reading.findings, hits: reading.findings.hits.map((hit) => leftOut(hit, factors)) };
  return { ...reading, findings, chances: raised(reading.chances, shift), pack: { name: pack.name, hits, factors } };
}

/** A finding of a pack as the ledger names it: what the pack calls it, or how much it lets a default concept count. */
export function packNote(pack: PackReading, concept: PackConcept | string): Evidence['pack'] {
  if (typeof concept !== 'string') return { name: pack.name, concept: concept.name, factor: null };
  const factor = pack.factors.get(concept);
  return factor === undefined ? undefined : { name: pack.name, concept: null, factor };
}

/** The values found that nothing cancels, each once. */
function counted<T>(found: readonly { readonly value: T; readonly discount: Discount | null }[]): ReadonlySet<T> {
  return new Set(found.flatMap(({ value, discount }) => (discount === null ? [value] : [])));
}

const leftOut = (hit: Hit, factors: ReadonlyMap<string, number>): Hit =>
  hit.discount === null && factors.get(hit.value.id) === 0 ? { ...hit, discount: 'pack' } : hit;

function raised(
  chances: Readonly<Record<Side, number>>,
  shift: Readonly<Record<Side, number>>,
): Readonly<Record<Side, number>> {
  const odds = sides.map((side) => chances[side] * Math.exp(Math.max(-fullWeight, Math.min(fullWeight, shift[side]))));
  const sum = odds.reduce((a, b) => a + b, 0);
  const [pm = 0, pmo = 0, shared = 0, other = 0] = odds.map((value) => value / sum);
  return { pm, pmo, shared, other };
}

function tableOf(pack: Pack): Table {
  const known = tables.get(pack);
  if (known !== undefined) return known;
  const phrases = pack.concepts.flatMap((concept, value) => concept.phrases.map((phrase) => [phrase, value] as const));
  const table = {
    phrases: new PhraseTable(packPhrases(phrases, skippedWords), pack.concepts, skippedWords),
    factors: new Map(pack.factors.filter(({ factor }) => factor !== 1).map(({ concept, factor }) => [concept, factor])),
  };
  tables.set(pack, table);
  return table;
}
