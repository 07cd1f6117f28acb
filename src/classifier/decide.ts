import { softmax } from './linear-model.ts';
import type { DecisionNumbers } from './model.ts';
import type { Certainty, Neither, Role, Side } from './verdict.ts';

export const roles = ['pm', 'pmo', 'mixed', 'neither'] as const;

/** What the totals of the ledger amount to. */
export interface Decision {
  readonly role: Role;
  readonly neither: Exclude<Neither, 'language'> | null;
  readonly confidence: number;
  readonly certainty: Certainty;
}

/** Decides the role from the ledger's totals alone; `split` says that the advert itself states a share of each role. */
export function decide(totals: Readonly<Record<Side, number>>, split: boolean, numbers: DecisionNumbers): Decision {
  const { roleWeights, sharpness, certaintyAt, leastOther } = numbers;
  const features = roleFeatures(totals);
  const scores = roleWeights.map((weights) => features.reduce((sum, value, f) => sum + value * (weights[f] ?? 0), 0));
  const chances = softmax(scores.map((score) => score * sharpness));
  const likeliest = chances.indexOf(Math.max(...chances));
  const role = split ? 'mixed' : (roles[likeliest] ?? 'neither');
  const confidence = split ? Math.max(certaintyAt.medium, chances[2] ?? 0) : (chances[likeliest] ?? 0);
  return {
    role,
    neither: role !== 'neither' ? null : totals.other < leastOther ? 'too-little' : 'another-job',
    confidence,
    certainty:
      confidence >= (role === 'neither' ? certaintyAt.neither : certaintyAt.role)
        ? 'high'
        : confidence >= certaintyAt.medium
          ? 'medium'
          : 'low',
  };
}

/** How the totals are compared; each is one number per listing, in the order of the rows of `roleWeights`. */
export function roleFeatures({ pm, pmo, shared, other }: Readonly<Record<Side, number>>): number[] {
  const all = pm + pmo + shared + other;
  return [
    1,
    log(pm),
    log(pmo),
    log(shared),
    log(other),
    (pm - pmo) / (pm + pmo + 1),
    other / (all + 1),
    log(all),
    (pm + pmo + shared) / (all + 1),
    Math.min(pm, pmo) / (Math.max(pm, pmo) + 1),
  ];
}

/** Even no duty at all has a logarithm here, and the tenth duty says less than the first. */
const log = (total: number): number => Math.log(total + 0.3);
