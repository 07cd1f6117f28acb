// Made by `npm run evaluate -- --fit-titles FILE`; do not edit.

/** From where on duties contradict a plain title; see `isClear`. */
export const mismatchAt = {
  pm: 0.6,
  pmo: 0.64,
  job: { confidence: 0.72, other: 4, named: 0.3 },
};
