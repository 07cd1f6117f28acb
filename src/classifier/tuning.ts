// Made by `npm run fit`; do not edit.

/** How likely a kind of line starts a listing, and follows another (`[before][after]`), in the order of `lineKinds`. */
export const sectionStarts: readonly number[] = [0.67, 0.109, -1.609, -1.068, -3.028, 0.502, -0.622, -0.15];
export const sectionSteps: readonly (readonly number[])[] = [
  [-0.071, -0.011, 0.015, 0.045, -0.524, 0.076, -0.051, -0.492],
  [0.238, 0.449, -0.325, -0.889, -2.002, -0.931, -1.286, -2.086],
  [-0.015, -1.989, 1.601, -0.505, -2.154, -1.859, -1.972, -1.839],
  [-0.406, -1.384, -1.442, 1.298, 0.067, -1.741, -0.265, -1.24],
  [-0.236, -2.216, -2.136, -1.191, 0.616, -1.962, -0.03, -0.896],
  [-0.016, 0.289, -1.442, -1.639, -2.682, 1.068, -1.097, -1.028],
  [-0.568, -1.26, -1.993, -1.585, -2.584, -0.896, 0.69, 0.117],
  [-0.906, -1.739, -2.143, -2.019, -2.48, -1.151, -1.765, 1.009],
];

/** How much of all duties is pm, pmo, shared and other. */
export const usualShares: readonly number[] = [0.288, 0.231, 0.099, 0.382];

/** What each comparison of the totals (`roleFeatures`) says for pm, pmo, mixed and neither. */
export const roleWeights: readonly (readonly number[])[] = [
  [-0.184, 1.012, -1.112, 0.277, -0.279, 0.953, 0.073, 0.195, 0.214, -0.394],
  [-0.624, -1.113, 1.455, 0.109, -0.544, -0.959, -0.235, 0.056, 0.335, -0.518],
  [-0.923, 1.005, 0.901, -0.336, -0.728, 0.107, -0.331, -0.339, 0.01, 0.98],
  [1.429, -1.215, -1.135, -0.029, 1.108, -0.087, 0.508, -0.12, -0.603, -0.086],
];

/** Multiplies the scores so that a confidence of 0.8 is right 8 times in 10. */
export const sharpness = 1.05;

/** Confidence from which a verdict is of high certainty (98 of 100 right in cross-validation), and of medium. */
export const certaintyAt = { role: 0.83, neither: 0.97, medium: 0.6 };

/** With less work of other trades than this, in whole duties, neither role means too little text. */
export const leastOther = 0.25;
