// Made by `npm run fit`; do not edit.

/** How likely a kind of line follows another (`[before][after]`), in the order of `lineKinds`. */
export const sectionSteps: readonly (readonly number[])[] = [
  [-0.197, 0.071, 0.142, 0.187, -0.39, 0.103, 0.118, -0.238],
  [0.217, 0.486, -0.183, -0.783, -1.869, -0.99, -1.178, -1.862],
  [-0.206, -2.079, 1.579, -0.47, -2.139, -2.003, -1.973, -1.661],
  [-0.532, -1.483, -1.47, 1.288, 0.143, -1.879, -0.199, -0.975],
  [-0.399, -2.338, -2.185, -1.213, 0.58, -2.188, -0.019, -0.687],
  [-0.033, 0.386, -1.25, -1.494, -2.494, 1.04, -0.952, -0.767],
  [-0.755, -1.365, -2.014, -1.598, -2.619, -1.097, 0.676, 0.423],
  [-1.256, -1.96, -2.24, -2.173, -2.618, -1.475, -1.93, 1.012],
];

/** How much of all duties is pm, pmo, shared and other. */
export const usualShares: readonly number[] = [0.286, 0.233, 0.098, 0.383];

/** What each comparison of the totals (`roleFeatures`) says for pm, pmo, mixed and neither. */
export const roleWeights: readonly (readonly number[])[] = [
  [0.069, 0.922, -1.174, 0.312, -0.288, 0.948, 0.073, 0.219, 0.173, -0.361],
  [-0.46, -1.095, 1.414, 0.212, -0.523, -0.969, -0.238, 0.056, 0.302, -0.486],
  [-0.842, 1.002, 0.877, -0.364, -0.723, 0.133, -0.326, -0.297, 0.028, 0.93],
  [1.044, -1.171, -1.08, -0.138, 1.198, -0.105, 0.508, -0.135, -0.539, -0.099],
];

/** Multiplies the scores so that a confidence of 0.8 is right 8 times in 10. */
export const sharpness = 1.1;

/** Confidence from which a verdict is of high certainty (98 of 100 right in cross-validation), and of medium. */
export const certaintyAt = { role: 0.87, neither: 0.97, medium: 0.6 };

/** With less work of other trades than this, in whole duties, neither role means too little text. */
export const leastOther = 0.25;
