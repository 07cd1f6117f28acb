// Made by `npm run fit`; do not edit.

/** How likely a kind of line starts a listing, and follows another (`[before][after]`), in the order of `lineKinds`. */
export const sectionStarts: readonly number[] = [0.599, 0.1, -1.486, -0.894, -2.799, 0.425, -0.535, -0.139];
export const sectionSteps: readonly (readonly number[])[] = [
  [-0.002, -0.153, -0.039, 0.03, -0.514, 0.039, -0.05, -0.533],
  [0.186, 0.5, -0.572, -0.831, -1.831, -0.83, -1.175, -1.974],
  [-0.074, -1.947, 1.461, -0.739, -2.094, -1.761, -1.918, -1.811],
  [-0.416, -1.36, -1.426, 1.216, -0.031, -1.638, -0.508, -1.212],
  [-0.279, -1.996, -2.14, -1.076, 0.714, -1.801, -0.048, -0.832],
  [-0.08, 0.179, -1.575, -1.524, -2.451, 1.049, -1.002, -0.932],
  [-0.458, -1.146, -1.963, -1.473, -2.609, -0.839, 0.864, 0.183],
  [-0.821, -1.715, -2.144, -1.939, -2.325, -1.173, -1.598, 1.177],
];

/** What each comparison of the totals (`roleFeatures`) says for pm, pmo, mixed and neither. */
export const roleWeights: readonly (readonly number[])[] = [
  [-0.035, 1.275, -1.156, 0.362, -0.366, 1.255, -0.1, 0.059, 0.275, -0.643],
  [-0.65, -1.124, 1.657, 0.039, -0.735, -1.236, -0.215, 0.119, 0.463, -0.354],
  [-1.118, 1.093, 0.971, -0.462, -1.049, 0.138, -0.431, -0.342, 0.076, 1.087],
  [1.404, -1.482, -1.386, 0.035, 1.63, -0.123, 0.785, -0.063, -0.878, -0.154],
];

/** Multiplies the scores so that a confidence of 0.8 is right 8 times in 10. */
export const sharpness = 1.05;

/** Confidence from which a verdict is of high certainty (98 of 100 right in cross-validation), and of medium. */
export const certaintyAt = { high: 0.97, medium: 0.55 };

/** With less work of other trades than this, in whole duties, neither role means too little text. */
export const leastOther = 0.5;
