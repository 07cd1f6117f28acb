import type { Found } from './phrase-table.ts';
import { skippedWords } from './tables.ready.ts';
import { tokenize } from './tokens.ts';
import type { Discount } from './verdict.ts';

/** A firm's own meaning of PM and PMO, put beside the default one: a JSON file of this form. */
export interface Pack {
  readonly format: typeof packFormat;
  readonly version: typeof packVersion;
  /** What readers are told a reason comes from. */
  readonly name: string;
  readonly concepts: readonly PackConcept[];
  readonly factors: readonly PackFactor[];
}

/** An idea that the pack adds: its phrases speak for its side. */
export interface PackConcept {
  readonly name: string;
  readonly side: 'pm' | 'pmo' | 'shared';
  /** 0..1: 1 multiplies the odds of the side by about 55, 0.5 by about 7. */
  readonly weight: number;
  /** Words compared by stem, as the lexicon's are; no patterns. */
  readonly phrases: readonly string[];
}

/** How much a concept of the default lexicon counts: 0 not at all, 1 as ever, 2 the most. */
export interface PackFactor {
  /** Id of the concept; one that this version does not know changes nothing. */
  readonly concept: string;
  readonly factor: number;
}

/** What a pack says about one statement, for the ledger. */
export interface PackReading {
  readonly name: string;
  /** The pack's own phrases that stand here. */
  readonly hits: readonly (Found<PackConcept> & { readonly discount: Discount | null })[];
  /** How much each concept of the lexicon counts here by the pack, where that is not 1. */
  readonly factors: ReadonlyMap<string, number>;
}

const packFormat = 'remit-pack';
const packVersion = 1;

/** What a pack may hold at most; texts in characters. */
export const packLimits = { name: 80, concepts: 200, phrases: 50, phrase: 80, factors: 500, characters: 1_000_000 };

/** Why something is no pack, and where: the path of the field, such as `concepts[3].side`. */
export interface PackFault {
  readonly fault: 'form' | 'newer' | 'name' | 'side' | 'number' | 'phrase' | 'twice' | 'too-many';
  readonly at: string;
}

/** An empty pack: the default meaning under a name. */
export const emptyPack = (name: string): Pack => ({
  format: packFormat,
  version: packVersion,
  name,
  concepts: [],
  factors: [],
});

/** A pack with nothing in it but what a pack may hold, or the first fault found; for values from files and stores. */
export function parsePack(value: unknown): { readonly pack: Pack } | PackFault {
  const fields = recordOf(value);
  if (fields === null || fields['format'] !== packFormat) return { fault: 'form', at: 'format' };
  if (fields['version'] !== packVersion)
    return { fault: Number(fields['version']) > packVersion ? 'newer' : 'form', at: 'version' };
  const { name, concepts = [], factors = [] } = fields;
  if (!isName(name)) return { fault: 'name', at: 'name' };
  if (!Array.isArray(concepts)) return { fault: 'form', at: 'concepts' };
  if (!Array.isArray(factors)) return { fault: 'form', at: 'factors' };
  if (concepts.length > packLimits.concepts) return { fault: 'too-many', at: 'concepts' };
  if (factors.length > packLimits.factors) return { fault: 'too-many', at: 'factors' };
  const added = parseEach(concepts, 'concepts', parseConcept);
  if ('fault' in added) return added;
  const changed = parseEach(factors, 'factors', parseFactor);
  if ('fault' in changed) return changed;
  const twice = firstTwice(added.map((one) => one.name)) ?? -1;
  if (twice >= 0) return { fault: 'twice', at: `concepts[${twice}].name` };
  const again = firstTwice(changed.map(({ concept }) => concept)) ?? -1;
  if (again >= 0) return { fault: 'twice', at: `factors[${again}].concept` };
  return { pack: { ...emptyPack(name), concepts: added, factors: changed } };
}

function parseEach<T extends object>(
  list: readonly unknown[],
  at: string,
  parse: (value: unknown, at: string) => T | PackFault,
): readonly T[] | PackFault {
  const parsed: T[] = [];
  for (const [index, value] of list.entries()) {
    const one = parse(value, `${at}[${index}]`);
    if ('fault' in one) return one;
    parsed.push(one);
  }
  return parsed;
}

function parseConcept(value: unknown, at: string): PackConcept | PackFault {
  const fields = recordOf(value);
  if (fields === null) return { fault: 'form', at };
  const { name, side, weight, phrases } = fields;
  if (!isName(name)) return { fault: 'name', at: `${at}.name` };
  if (side !== 'pm' && side !== 'pmo' && side !== 'shared') return { fault: 'side', at: `${at}.side` };
  if (!isNumber(weight, 1)) return { fault: 'number', at: `${at}.weight` };
  if (!Array.isArray(phrases) || phrases.length === 0) return { fault: 'form', at: `${at}.phrases` };
  if (phrases.length > packLimits.phrases) return { fault: 'too-many', at: `${at}.phrases` };
  const wrong = phrases.findIndex((phrase) => !isPhrase(phrase));
  if (wrong >= 0) return { fault: 'phrase', at: `${at}.phrases[${wrong}]` };
  return { name, side, weight, phrases: [...(phrases as string[])] };
}

function parseFactor(value: unknown, at: string): PackFactor | PackFault {
  const fields = recordOf(value);
  if (fields === null) return { fault: 'form', at };
  const { concept, factor } = fields;
  if (!isName(concept)) return { fault: 'name', at: `${at}.concept` };
  return isNumber(factor, 2) ? { concept, factor } : { fault: 'number', at: `${at}.factor` };
}

/** The own fields of a record, or null; a list is none. */
function recordOf(value: unknown): Readonly<Record<string, unknown>> | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  return Object.assign(Object.create(null) as Record<string, unknown>, value);
}

const isName = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= packLimits.name && value.trim() !== '';

const isNumber = (value: unknown, most: number): value is number =>
  typeof value === 'number' && value >= 0 && value <= most;

/** At least one word must be left that the tables do not read over: "the" alone would stand everywhere. */
const isPhrase = (value: unknown): boolean =>
  typeof value === 'string' &&
  value.length <= packLimits.phrase &&
  tokenize(value).some(({ stem }) => !skippedWords.includes(stem));

function firstTwice(names: readonly string[]): number | null {
  const at = names.findIndex((name, index) => names.indexOf(name) < index);
  return at < 0 ? null : at;
}
