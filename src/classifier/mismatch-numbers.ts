// Made by `npm run evaluate -- --fit-titles FILE`; do not edit.

/** From where on duties contradict a plain title; see `isClear`. */
export const mismatchAt = {
  pm: 0.6,
  pmo: 0.8,
  job: { confidence: 0.68, other: 3.5, named: 0.3 },
};
