/** Weights are kept as one letter each: steps of `weightStep` up and down from the middle of this alphabet. */
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ.abcdefghijklmnopqrstuvwxyz';
const middle = letters.indexOf('.');
export const weightStep = 0.1;

/** One letter for a weight, clipped to what the alphabet holds (-2.6 to 2.6). */
export function letterFor(weight: number): string {
  const steps = Math.max(-middle, Math.min(letters.length - 1 - middle, Math.round(weight / weightStep)));
  return letters.charAt(middle + steps);
}

/** For each feature one weight a class: what it adds to that class when a statement has it. */
export class LinearModel {
  readonly #weights = new Map<string, readonly number[]>();
  readonly #classes: number;

  /** `encoded` holds one feature a line: a letter for each class, then the feature's name. */
  constructor(encoded: string, classes: number) {
    this.#classes = classes;
    for (const line of encoded.split('\n')) {
      if (line.length <= classes) continue;
      const weights = Array.from(
        { length: classes },
        (_, i) => (letters.indexOf(line.charAt(i)) - middle) * weightStep,
      );
      this.#weights.set(line.slice(classes), weights);
    }
  }

  /** The weights of a feature, or undefined when the model does not know it. */
  weightsOf(feature: string): readonly number[] | undefined {
    return this.#weights.get(feature);
  }

  /** The sum of the features' weights for each class, each multiplied by `scale` of the number of known features. */
  scores(features: readonly string[], scale: (known: number) => number = () => 1): number[] {
    const sums = new Array<number>(this.#classes).fill(0);
    let known = 0;
    for (const feature of features) {
      const weights = this.#weights.get(feature);
      if (weights === undefined) continue;
      known++;
      for (let i = 0; i < sums.length; i++) sums[i] = (sums[i] ?? 0) + (weights[i] ?? 0);
    }
    const factor = scale(known);
    return sums.map((sum) => sum * factor);
  }
}

/** Turns scores into chances that sum to 1. */
export function softmax(scores: readonly number[]): number[] {
  const highest = Math.max(...scores);
  const raised = scores.map((score) => Math.exp(score - highest));
  const sum = raised.reduce((a, b) => a + b, 0);
  return raised.map((value) => value / sum);
}
