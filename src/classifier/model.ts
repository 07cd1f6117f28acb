import { lazy } from './lazy.ts';
import { LinearModel } from './linear-model.ts';
import { lineKinds } from './listing.ts';
import { findRows, unpackWords, type PackedRows } from './pack-weights.ts';
import { sides } from './sides.ts';
import * as tuning from './tuning.ts';
import { dutyRows, featureWords, sectionRows } from './weights.ready.ts';

/** Every number of the classifier; `npm run fit` makes them, cross-validation passes in others. */
export interface Model {
  /** Feature → weight for each kind of line. */
  readonly sections: LinearModel;
  /** How a kind of line follows another (`[before][after]`). */
  readonly sectionSteps: readonly (readonly number[])[];
  /** Feature → weight for each side. */
  readonly duties: LinearModel;
  /** How much of duties is usually each side's, in the order of `sides`; see `context.ts`. */
  readonly usualShares: readonly number[];
  /** Comparison of the totals → weight for each role; see `decide.ts`. */
  readonly roleWeights: readonly (readonly number[])[];
  /** Multiplies the roles' scores so that confidence means what it says. */
  readonly sharpness: number;
  /** Confidence from which a verdict is of high certainty, for a role and for neither, and of medium. */
  readonly certaintyAt: { readonly role: number; readonly neither: number; readonly medium: number };
  /** With less work of other trades than this a verdict of neither means too little text, not another job. */
  readonly leastOther: number;
}

/** What it takes to decide from totals, without the weights of words. */
export type DecisionNumbers = Pick<Model, 'roleWeights' | 'sharpness' | 'certaintyAt' | 'leastOther'>;

/** Every word that the learned numbers or a phrase know, by stem, in order. */
export const knownWords = lazy(() => unpackWords(featureWords));

/** The numbers that ship with the product. */
export const shippedModel = lazy<Model>(() => {
  const words = knownWords();
  const linear = (packed: PackedRows, classes: number) => new LinearModel(findRows(packed, words, classes), classes);
  return { ...tuning, sections: linear(sectionRows, lineKinds.length), duties: linear(dutyRows, sides.length) };
});
