// @ts-check
import { seeded, shuffle, step } from './linear.mjs';

/**
 * Linear-chain conditional random field by AdaGrad. Each row is a listing: feature indexes and true label by statement.
 * @param {{ features: Int32Array[], labels: number[] }[]} rows @param {number} size @param {number} labels
 * @param {{ epochs: number, rate: number, l1: number, l2: number }} options
 * @returns {{ weights: Float64Array, steps: number[][] }}
 */
export function fitChain(rows, size, labels, { epochs, rate, l1, l2 }) {
  const K = labels;
  const weights = new Float64Array(size * K);
  const squares = new Float64Array(size * K).fill(1e-6);
  const moves = new Float64Array(K * K);
  const moveSquares = new Float64Array(K * K).fill(1e-6);
  const mean = { weights: new Float64Array(size * K), moves: new Float64Array(K * K), times: 0 };
  const random = seeded(1);
  const order = rows.map((_, i) => i);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const at of order) {
      if (rows[at].features.length > 0) learn(rows[at], { K, weights, squares, moves, moveSquares, rate, l1, l2 });
    }
    if (epoch < epochs / 2) continue;
    // The mean over the later epochs is steadier than the last one.
    weights.forEach((weight, i) => (mean.weights[i] += weight));
    moves.forEach((move, i) => (mean.moves[i] += move));
    mean.times++;
  }
  const averaged = mean.moves.map((move) => move / mean.times);
  return {
    weights: mean.weights.map((weight) => weight / mean.times),
    steps: Array.from({ length: K }, (_, j) => [...averaged.subarray(j * K, (j + 1) * K)]),
  };
}

function learn({ features, labels }, { K, weights, squares, moves, moveSquares, rate, l1, l2 }) {
  const { single, pair } = expected(features, { K, weights, moves });
  features.forEach((known, i) => {
    for (const feature of known) {
      for (let k = 0; k < K; k++) {
        const slope = single[i * K + k] - (labels[i] === k ? 1 : 0) + l2 * weights[feature * K + k];
        step(weights, squares, feature * K + k, slope, rate, l1);
      }
    }
  });
  const slopes = pair;
  for (let i = 1; i < labels.length; i++) slopes[labels[i - 1] * K + labels[i]] -= 1;
  slopes.forEach((slope, i) => {
    const whole = slope + 1e-4 * moves[i];
    moveSquares[i] += whole * whole;
    moves[i] -= (rate * whole) / Math.sqrt(moveSquares[i]);
  });
}

/** Expected labels and pairs of labels under the present weights (forward-backward). */
function expected(features, { K, weights, moves }) {
  const n = features.length;
  const scores = new Float64Array(n * K);
  features.forEach((known, i) => {
    for (const feature of known) for (let k = 0; k < K; k++) scores[i * K + k] += weights[feature * K + k];
  });
  const forward = new Float64Array(n * K);
  const backward = new Float64Array(n * K);
  const row = new Float64Array(K);
  for (let k = 0; k < K; k++) forward[k] = scores[k];
  for (let i = 1; i < n; i++) {
    for (let k = 0; k < K; k++) {
      for (let j = 0; j < K; j++) row[j] = forward[(i - 1) * K + j] + moves[j * K + k];
      forward[i * K + k] = logSum(row) + scores[i * K + k];
    }
  }
  for (let i = n - 2; i >= 0; i--) {
    for (let j = 0; j < K; j++) {
      for (let k = 0; k < K; k++) row[k] = moves[j * K + k] + scores[(i + 1) * K + k] + backward[(i + 1) * K + k];
      backward[i * K + j] = logSum(row);
    }
  }
  const total = logSum(forward.subarray((n - 1) * K));
  const single = forward.map((value, i) => Math.exp(value + backward[i] - total));
  const pair = new Float64Array(K * K);
  for (let i = 1; i < n; i++) {
    for (let j = 0; j < K; j++) {
      for (let k = 0; k < K; k++) {
        const value = forward[(i - 1) * K + j] + moves[j * K + k] + scores[i * K + k] + backward[i * K + k] - total;
        pair[j * K + k] += Math.exp(value);
      }
    }
  }
  return { single, pair };
}

function logSum(values) {
  let highest = -Infinity;
  for (const value of values) if (value > highest) highest = value;
  let sum = 0;
  for (const value of values) sum += Math.exp(value - highest);
  return highest + Math.log(sum);
}
