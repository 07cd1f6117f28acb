import type { RowFinder } from './pack-weights.ts';

/** Weights are kept as one letter each: steps of `weightStep` up and down from the middle of this alphabet. */
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ.abcdefghijklmnopqrstuvwxyz';
const middle = letters.indexOf('.');
export const weightStep = 0.1;

/** One letter for a weight, clipped to what the alphabet holds (-2.6 to 2.6). */
export function letterFor(weight: number): string {
  const steps = Math.max(-middle, Math.min(letters.length - 1 - middle, Math.round(weight / weightStep)));
  return letters.charAt(middle + steps);
}

/** The letters of each feature of a text that holds one feature a line: a letter for each class, then its name. */
export function rowsOf(encoded: string, classes: number): ReadonlyMap<string, string> {
  const lines = encoded.split('\n').filter((line) => line.length > classes);
  return new Map(lines.map((line) => [line.slice(classes), line.slice(0, classes)]));
}

/** For each feature one weight a class: what it adds to that class when a statement has it. */
export class LinearModel {
  readonly #rows: RowFinder;
  /** Weights looked up before; null for a feature that the model does not know, as most words are asked for again. */
  readonly #weights = new Map<string, readonly number[] | null>();
  readonly #classes: number;

  /** `rows` finds the letters of each feature, or is the text that `rowsOf` reads; letters are read when first needed. */
  constructor(rows: RowFinder | string, classes: number) {
    this.#rows = typeof rows === 'string' ? rowsOf(rows, classes) : rows;
    this.#classes = classes;
  }

  /** The weights of a feature, or undefined when the model does not know it. */
  weightsOf(feature: string): readonly number[] | undefined {
    const known = this.#weights.get(feature);
    if (known !== undefined) return known ?? undefined;
    const row = this.#rows.get(feature);
    const weights = row === undefined ? null : Array.from(row, weightOfLetter);
    if (this.#weights.size >= mostKept) this.#weights.clear();
    this.#weights.set(feature, weights);
    return weights ?? undefined;
  }

  /** The sum of the features' weights for each class, each multiplied by `scale` of the number of known features. */
  scores(features: readonly string[], scale: (known: number) => number = () => 1): number[] {
    const sums = new Array<number>(this.#classes).fill(0);
    const factor = scale(this.add(features, sums));
    return sums.map((sum) => sum * factor);
  }

  /** Adds the features' weights to the sum of each class; returns how many of the features the model knows. */
  add(features: readonly string[], sums: number[]): number {
    let known = 0;
    for (const feature of features) {
      const weights = this.weightsOf(feature);
      if (weights === undefined) continue;
      known++;
      for (let i = 0; i < weights.length; i++) (sums[i] as number) += weights[i] as number;
    }
    return known;
  }
}

const weightOfLetter = (letter: string): number => (letters.indexOf(letter) - middle) * weightStep;

/** So many features are kept at most, so that no number of adverts fills the memory. */
const mostKept = 20_000;

/** Turns scores into chances that sum to 1. */
export function softmax(scores: readonly number[]): number[] {
  const highest = Math.max(...scores);
  const raised = scores.map((score) => Math.exp(score - highest));
  const sum = raised.reduce((a, b) => a + b, 0);
  return raised.map((value) => value / sum);
}
