/**
 * Runs each of `works` once a round, the order turning, and returns milliseconds a run by name, one for each round. A
 * work is `{ run, after }`; what takes less than `atLeast` ms and leaves nothing to tidy up (`after`, not timed) is run
 * over and over within its turn, so that the clock's grain does not count. Runs in Node and in pages alike.
 */
export async function interleave(works, { rounds = 15, atLeast = 4 } = {}) {
  const names = Object.keys(works);
  const times = Object.fromEntries(names.map((name) => [name, []]));
  const turns = {};
  for (const name of names) turns[name] = await turnsOf(works[name], atLeast);
  for (let round = 0; round < rounds; round += 1)
    for (let i = 0; i < names.length; i += 1) {
      const name = names[(i + round) % names.length];
      times[name].push(await timed(works[name], turns[name]));
    }
  return times;
}

/** The first runs, which also warm the engine up, tell how many make a turn. */
async function turnsOf(work, atLeast) {
  const first = await timed(work, 1);
  if (work.after !== undefined || first >= 10 * atLeast) return 1;
  let turns = 1;
  while ((await timed(work, turns)) * turns < atLeast) turns *= 2;
  return turns;
}

async function timed({ run, after }, turns) {
  const start = performance.now();
  for (let turn = 0; turn < turns; turn += 1) {
    const going = run();
    if (going instanceof Promise) await going;
  }
  const ms = (performance.now() - start) / turns;
  await after?.();
  return ms;
}

/** Median, and the middle half around it: a quarter of the values lie below `low`, a quarter above `high`. */
export function spread(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share) => sorted[Math.round(share * (sorted.length - 1))];
  return { median: at(0.5), low: at(0.25), high: at(0.75) };
}

/** How many times as long one work takes as another, round by round. */
export const ratios = (times, one, other) => spread(times[one].map((ms, round) => ms / times[other][round]));
