/**
 * The chance of each label at each place of a row whose neighbours depend on each other (a linear-chain conditional
 * random field, forward-backward). `scores[i][k]` speaks for label k at place i, `steps[j][k]` for k behind j.
 * Returns one list of chances a place; linear in the number of places.
 */
export function chainChances(
  scores: readonly (readonly number[])[],
  steps: readonly (readonly number[])[],
): number[][] {
  const size = steps.length;
  const step = (from: number, to: number): number => steps[from]?.[to] as number;
  const forward: number[][] = [];
  const terms = new Array<number>(size).fill(0);
  for (const [i, row] of scores.entries()) {
    const before = forward[i - 1];
    const here = row.slice();
    if (before !== undefined)
      for (let k = 0; k < size; k++) {
        for (let j = 0; j < size; j++) terms[j] = at(before, j) + step(j, k);
        here[k] = at(row, k) + logSum(terms);
      }
    forward.push(here);
  }
  const chances: number[][] = [];
  let backward = new Array<number>(size).fill(0);
  for (let i = scores.length - 1; i >= 0; i--) {
    const here = forward[i] as readonly number[];
    const row = scores[i] as readonly number[];
    for (let k = 0; k < size; k++) terms[k] = at(here, k) + at(backward, k);
    const total = logSum(terms);
    chances.push(terms.map((value) => Math.exp(value - total)));
    const after = backward;
    backward = after.slice();
    for (let j = 0; j < size; j++) {
      for (let k = 0; k < size; k++) terms[k] = step(j, k) + at(row, k) + at(after, k);
      backward[j] = logSum(terms);
    }
  }
  return chances.reverse();
}

const at = (row: readonly number[], place: number): number => row[place] as number;

function logSum(values: readonly number[]): number {
  let highest = -Infinity;
  for (const value of values) if (value > highest) highest = value;
  let sum = 0;
  for (const value of values) sum += Math.exp(value - highest);
  return highest + Math.log(sum);
}
