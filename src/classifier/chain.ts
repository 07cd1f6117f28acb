/**
 * The chance of each label at each place of a row whose neighbours depend on each other (a linear-chain conditional
 * random field, forward-backward). `scores[i][k]` speaks for label k at place i, `steps[j][k]` for k behind j,
 * `starts[k]` for k at the first place. Returns one list of chances a place; linear in the number of places.
 */
export function chainChances(
  scores: readonly (readonly number[])[],
  steps: readonly (readonly number[])[],
  starts: readonly number[],
): number[][] {
  const labels = starts.map((_, k) => k);
  const forward: number[][] = [];
  for (const [i, row] of scores.entries()) {
    const before = forward[i - 1];
    forward.push(
      labels.map(
        (k) =>
          (row[k] ?? 0) +
          (before === undefined
            ? (starts[k] ?? 0)
            : logSum(labels.map((j) => (before[j] ?? 0) + (steps[j]?.[k] ?? 0)))),
      ),
    );
  }
  const chances: number[][] = [];
  let backward = labels.map(() => 0);
  for (let i = scores.length - 1; i >= 0; i--) {
    const joint = labels.map((k) => (forward[i]?.[k] ?? 0) + (backward[k] ?? 0));
    const total = logSum(joint);
    chances.push(joint.map((value) => Math.exp(value - total)));
    const after = backward;
    backward = labels.map((j) =>
      logSum(labels.map((k) => (steps[j]?.[k] ?? 0) + (scores[i]?.[k] ?? 0) + (after[k] ?? 0))),
    );
  }
  return chances.reverse();
}

function logSum(values: readonly number[]): number {
  let highest = -Infinity;
  for (const value of values) if (value > highest) highest = value;
  let sum = 0;
  for (const value of values) sum += Math.exp(value - highest);
  return highest + Math.log(sum);
}
