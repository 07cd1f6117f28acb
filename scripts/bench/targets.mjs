/**
 * One target of the project beside what was reached. `most` and `least` bound the reached value; `reached` is a spread
 * or a number, null when it could not be measured here, and then `why` says the reason.
 */
export function target(group, what, { most, least, unit = '', reached, where = '', why = 'not measured' }) {
  const asked = most === undefined ? `at least ${least}${unit}` : `at most ${most}${unit}`;
  if (reached === null) return { group, what, where, asked, reached: why, holds: 'not measured' };
  const value = typeof reached === 'number' ? reached : reached.median;
  const holds = most === undefined ? value >= least : value <= most;
  return {
    group,
    what,
    where,
    asked,
    reached: shown(reached, unit),
    value: digits(value),
    holds: holds ? 'yes' : 'NO',
  };
}

/** A spread as "median (low to high)". */
export function shown(value, unit = '') {
  if (typeof value === 'number') return `${digits(value)}${unit}`;
  return `${digits(value.median)}${unit} (${digits(value.low)} to ${digits(value.high)})`;
}

/** Three figures are more than a run is worth. */
export function digits(value) {
  return value !== 0 && Math.abs(value) < 1000 ? Number(value.toPrecision(3)) : Math.round(value);
}

/** A spread with its numbers cut to what they are worth. */
export const cut = ({ median, low, high }) => ({ median: digits(median), low: digits(low), high: digits(high) });
