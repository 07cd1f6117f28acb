import type { Findings } from './find-evidence.ts';
import { softmax } from './linear-model.ts';
import type { Model } from './model.ts';
import type { PackReading } from './pack.ts';
import { sides } from './sides.ts';
import type { Statement } from './statement.ts';
import { wordOf } from './tokens.ts';
import type { Side } from './verdict.ts';

/** A feature of a duty, with the tokens that show it; both indexes are inclusive. */
export interface DutyFeature {
  readonly name: string;
  readonly first: number;
  readonly last: number;
}

/**
 * The features that tell whose work a statement describes: its words, the concepts found, and verb, object and scope
 * in their combinations (reference 2.2). Words that a trap muffles give no feature.
 */
export function dutyFeatures({ tokens }: Statement, { hits, slots, trapped }: Findings): DutyFeature[] {
  const features = new Map<string, DutyFeature>();
  const put = (name: string, first: number, last = first) => {
    if (trapped.muffled[first] === null && !features.has(name)) features.set(name, { name, first, last });
  };
  tokens.forEach((token, i) => {
    put(wordOf(token), i);
    if (i === 0) put(`first:${wordOf(token)}`, i);
  });
  for (const hit of hits) {
    if (hit.value.strength === 0) continue;
    const name = hit.helped ? 'helped' : (hit.discount ?? 'is');
    put(`${name}:${hit.value.id}`, hit.first, hit.last);
    put(`${name}:${hit.value.side}${String(hit.value.strength)}`, hit.first, hit.last);
  }
  putSlots(put, slots);
  return [...features.values()];
}

type Put = (name: string, first: number, last?: number) => void;

function putSlots(put: Put, { verbs, objects, scopes }: Findings['slots']): void {
  const lead = verbs[0]?.at;
  for (const verb of verbs) {
    put(`verb:${verb.class}`, verb.at, verb.last);
    if (verb.at === lead) put(`lead:${verb.class}`, verb.at, verb.last);
  }
  for (const object of objects) {
    put(`object:${object.class}`, object.at, object.last);
    const nearest = verbs.findLast((verb) => verb.at <= object.at)?.at;
    for (const verb of verbs) {
      if (verb.at === nearest) put(`${verb.class}>${object.class}`, verb.at, object.last);
      if (verb.at === lead && verb.at <= object.at) put(`lead ${verb.class}>${object.class}`, verb.at, object.last);
    }
    for (const scope of scopes) put(`${scope.class} ${object.class}`, object.at, object.last);
    for (const other of objects) {
      if (other.class > object.class) put(`${object.class}+${other.class}`, object.at, other.last);
    }
  }
  for (const scope of scopes) put(`scope:${scope.class}`, scope.at);
}

/** For whom a statement speaks: a chance for each side, summing to 1, and the features that said so. */
export interface DutyReading {
  readonly chances: Readonly<Record<Side, number>>;
  readonly features: readonly DutyFeature[];
  readonly findings: Findings;
  /** What a definition pack says about it. */
  readonly pack?: PackReading;
}

/** Reads whose work a statement describes. */
export function readDuty(statement: Statement, findings: Findings, model: Model): DutyReading {
  const features = dutyFeatures(statement, findings);
  const names = ['any', ...features.map((feature) => feature.name)];
  const [pm = 0, pmo = 0, shared = 0, other = 0] = softmax(model.duties.scores(names, featureScale));
  return { chances: { pm, pmo, shared, other }, features, findings };
}

/** How much a feature of this reading speaks for a side rather than for the others on average. */
export function pull(feature: DutyFeature, side: Side, model: Model): number {
  const weights = model.duties.weightsOf(feature.name);
  if (weights === undefined) return 0;
  const own = weights[sides.indexOf(side)] ?? 0;
  return own - (weights.reduce((a, b) => a + b, 0) - own) / (sides.length - 1);
}

/** Long statements have many features; scaled so, they are no surer than short ones. */
export const featureScale = (known: number): number => 4 / Math.sqrt(known + 10);
