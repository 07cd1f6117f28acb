// @ts-check

/** The same row of numbers in 0..1 on every machine (mulberry32). @param {number} seed */
export function seeded(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Shuffles in place. @param {number[]} order @param {() => number} random */
export function shuffle(order, random) {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j], order[i]];
  }
}

/** One AdaGrad step with soft thresholding, so that weights that say little become exactly 0 (L1). */
export function step(weights, squares, at, slope, rate, l1) {
  squares[at] += slope * slope;
  const reach = rate / Math.sqrt(squares[at]);
  const moved = weights[at] - reach * slope;
  weights[at] = Math.sign(moved) * Math.max(0, Math.abs(moved) - reach * l1);
}

/**
 * Multinomial logistic regression by AdaGrad with L1 and L2. Rows hold feature indexes, their values and the true class.
 * @param {LinearRow[]} rows @param {number} size number of features @param {number} classes
 * @param {{ epochs: number, rate: number, l1?: number, l2: number }} options
 * @returns {Float64Array} weights, `classes` in a row for each feature
 */
export function fitLinear(rows, size, classes, { epochs, ...options }) {
  const fit = new LinearFit(rows, size, classes, options);
  for (let epoch = 0; epoch < epochs; epoch++) fit.epoch();
  return fit.weights;
}

/** @typedef {{ features: number[] | Int32Array, values: Float64Array, label: number, weight: number }} LinearRow */

/** The same, pass by pass. */
export class LinearFit {
  /** @param {LinearRow[]} rows @param {number} size @param {number} classes @param {{ rate: number, l1?: number, l2: number }} options */
  constructor(rows, size, classes, { rate, l1 = 0, l2 }) {
    Object.assign(this, { rows, classes, rate, l1, l2 });
    this.weights = new Float64Array(size * classes);
    this.squares = new Float64Array(size * classes).fill(1e-8);
    this.random = seeded(1);
    this.order = rows.map((_, i) => i);
  }

  epoch(rate = this.rate) {
    const { rows, classes, weights, squares, l1, l2 } = this;
    const chances = new Float64Array(classes);
    shuffle(this.order, this.random);
    for (const at of this.order) {
      const { features, values, label, weight } = rows[at];
      chancesOf(weights, features, values, chances);
      for (let f = 0; f < features.length; f++) {
        const offset = features[f] * classes;
        for (let k = 0; k < classes; k++) {
          const slope = weight * (chances[k] - (k === label ? 1 : 0)) * values[f] + l2 * weights[offset + k];
          step(weights, squares, offset + k, slope, rate, l1);
        }
      }
    }
  }
}

function chancesOf(weights, features, values, chances) {
  const classes = chances.length;
  chances.fill(0);
  for (let f = 0; f < features.length; f++) {
    for (let k = 0; k < classes; k++) chances[k] += weights[features[f] * classes + k] * values[f];
  }
  const highest = Math.max(...chances);
  let sum = 0;
  for (let k = 0; k < classes; k++) sum += chances[k] = Math.exp(chances[k] - highest);
  for (let k = 0; k < classes; k++) chances[k] /= sum;
}

/** Numbers features as they come and leaves out the rare ones. */
export class FeatureIndex {
  /** @type {Map<string, number>} */ numbers = new Map();
  /** @param {Iterable<readonly string[]>} rows @param {number} least seen at least this often */
  constructor(rows, least) {
    const seen = new Map();
    for (const row of rows) for (const feature of row) seen.set(feature, (seen.get(feature) ?? 0) + 1);
    for (const [feature, times] of seen) if (times >= least) this.numbers.set(feature, this.numbers.size);
  }
  /** @param {readonly string[]} features @returns {Int32Array} known ones only */
  of(features) {
    const known = [];
    for (const feature of features) {
      const number = this.numbers.get(feature);
      if (number !== undefined) known.push(number);
    }
    return Int32Array.from(known);
  }
  get size() {
    return this.numbers.size;
  }
  /**
   * One line a feature: a letter a class, then the name; features that say next to nothing are left out.
   * @param {Float64Array} weights @param {number} classes @param {(weight: number) => string} letterFor
   */
  encode(weights, classes, letterFor) {
    const lines = [];
    for (const [feature, number] of this.numbers) {
      const own = [...weights.subarray(number * classes, (number + 1) * classes)];
      const letters = own.map(letterFor).join('');
      if (/[^.]/.test(letters)) lines.push(letters + feature);
    }
    return lines.sort((a, b) => (a.slice(classes) < b.slice(classes) ? -1 : 1)).join('\n');
  }
}
