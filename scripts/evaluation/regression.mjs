// @ts-check
import LogisticRegression from 'ml-logistic-regression';
import { Matrix } from 'ml-matrix';

/** Passes over the examples and how far each goes: more passes moved no figure by a hundredth, longer steps diverge. */
const passes = 120;
const rate = 0.02;

/** Every example has this beside its features, whose length is 1, so that labels can differ in how common they are. */
const constant = 0.25;

/**
 * Logistic regression of an existing library, one label against the rest, on counts of features (their logarithms,
 * scaled to length 1). The same examples give the same model: it starts from zero and draws nothing.
 * @param {{ counts: Map<string, number>, label: number }[]} examples labels from 0 up, each at least once
 * @param {number} leastSeen features of fewer examples are left out
 * @returns {(unseen: Map<string, number>[]) => number[]} the label of each
 */
export function regression(examples, leastSeen) {
  const counts = examples.map((example) => example.counts);
  const columns = columnsOf(counts, leastSeen);
  const model = new LogisticRegression({ numSteps: passes, learningRate: rate });
  model.train(matrixOf(counts, columns), Matrix.columnVector(examples.map(({ label }) => label)));
  return (unseen) => model.predict(matrixOf(unseen, columns));
}

/** @param {Map<string, number>[]} rows @param {number} leastSeen */
function columnsOf(rows, leastSeen) {
  const seen = new Map();
  for (const row of rows) for (const name of row.keys()) seen.set(name, (seen.get(name) ?? 0) + 1);
  const names = [...seen].filter(([, times]) => times >= leastSeen).map(([name]) => name);
  return new Map(names.map((name, i) => [name, i]));
}

/** @param {Map<string, number>[]} rows @param {Map<string, number>} columns */
function matrixOf(rows, columns) {
  const matrix = Matrix.zeros(rows.length, columns.size + 1);
  rows.forEach((row, i) => {
    const known = [...row].flatMap(([name, count]) => {
      const at = columns.get(name);
      return at === undefined ? [] : [{ at, value: Math.log1p(count) }];
    });
    const length = Math.hypot(...known.map(({ value }) => value)) || 1;
    for (const { at, value } of known) matrix.set(i, at, value / length);
    matrix.set(i, columns.size, constant);
  });
  return matrix;
}
