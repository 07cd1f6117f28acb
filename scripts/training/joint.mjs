// @ts-check
import { fitLinear, seeded, shuffle, step } from './linear.mjs';

/**
 * Teaches duty weights from whole adverts too: the role of an advert says something about its lines that no line's own
 * label does. Changes `weights` in place by gradient through totals and decision, in turns with the labelled lines.
 * @param {any} door the classifier @param {Float64Array} weights of the duty features, a row of sides each
 * @param {{ lines: { features: Int32Array, values: Float64Array, weight: number }[], role: number, weight: number }[]} adverts
 * @param {() => void} lineEpoch one more pass over the labelled lines
 * @param {{ epochs: number, rate: number, pull: number }} options
 */
export function learnFromAdverts(door, weights, squares, adverts, lineEpoch, { epochs, rate, pull }) {
  const roleWeights = rolesFor(door, weights, adverts);
  const random = seeded(2);
  const order = adverts.map((_, i) => i);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const at of order) learnAdvert(door, weights, squares, adverts[at], roleWeights, rate, pull);
    lineEpoch();
  }
}

function rolesFor(door, weights, adverts) {
  const rows = adverts.map((advert) => {
    const values = Float64Array.from(door.roleFeatures(forward(door, weights, advert).totals));
    return { features: Int32Array.from(values.keys()), values, label: advert.role, weight: advert.weight };
  });
  return fitLinear(rows, rows[0].values.length, door.roles.length, { epochs: 40, rate: 0.1, l2: 3e-3 });
}

function forward(door, weights, advert) {
  const K = door.sides.length;
  const totals = { pm: 0, pmo: 0, shared: 0, other: 0 };
  const chances = advert.lines.map(({ features, values, weight }) => {
    const scores = new Array(K).fill(0);
    for (let f = 0; f < features.length; f++)
      for (let k = 0; k < K; k++) scores[k] += weights[features[f] * K + k] * values[f];
    const sides = door.softmax(scores);
    door.sides.forEach((side, k) => (totals[side] += sides[k] * weight));
    return sides;
  });
  return { totals, chances };
}

function learnAdvert(door, weights, squares, advert, roleWeights, rate, pull) {
  const K = door.sides.length;
  const R = door.roles.length;
  const { totals, chances } = forward(door, weights, advert);
  const features = door.roleFeatures(totals);
  const scores = door.roles.map((_, r) => features.reduce((sum, value, f) => sum + value * roleWeights[f * R + r], 0));
  const error = door.softmax(scores).map((chance, r) => advert.weight * pull * (chance - (r === advert.role ? 1 : 0)));
  const slope = totalSlopes(
    door,
    totals,
    features,
    features.map((_, f) => error.reduce((sum, e, r) => sum + e * roleWeights[f * R + r], 0)),
  );
  advert.lines.forEach((line, i) => {
    const mean = slope.reduce((sum, value, k) => sum + value * chances[i][k], 0);
    for (let k = 0; k < K; k++) {
      const by = line.weight * chances[i][k] * (slope[k] - mean);
      if (Math.abs(by) < 1e-4) continue;
      for (let f = 0; f < line.features.length; f++)
        step(weights, squares, line.features[f] * K + k, by * line.values[f], rate, 0);
    }
  });
}

/** How the loss changes with each total, by a small step in each: the comparisons stay written in one place. */
function totalSlopes(door, totals, features, slopes) {
  const tiny = 1e-4;
  return door.sides.map((side) => {
    const moved = door.roleFeatures({ ...totals, [side]: totals[side] + tiny });
    return moved.reduce((sum, value, f) => sum + ((value - features[f]) / tiny) * slopes[f], 0);
  });
}
