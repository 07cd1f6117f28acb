/** Sums of all beginnings: `sums[to] - sums[from]` is the sum of `values.slice(from, to)`. */
export function sumsOf(values: readonly number[]): number[] {
  const sums = [0];
  let sum = 0;
  for (const value of values) sums.push((sum += value));
  return sums;
}
