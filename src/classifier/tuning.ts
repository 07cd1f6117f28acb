// Made by `npm run fit`; do not edit.

/** How likely a kind of line follows another (`[before][after]`), in the order of `lineKinds`. */
export const sectionSteps: readonly (readonly number[])[] = [
  [-0.117, 0.036, 0.153, 0.161, -0.393, 0.087, 0.114, -0.262],
  [0.168, 0.464, -0.147, -0.787, -1.876, -1.003, -1.178, -1.874],
  [-0.183, -2.082, 1.594, -0.492, -2.122, -2.032, -1.949, -1.667],
  [-0.561, -1.487, -1.45, 1.297, 0.093, -1.914, -0.228, -0.981],
  [-0.411, -2.386, -2.19, -1.209, 0.615, -2.224, -0.05, -0.707],
  [-0.056, 0.377, -1.219, -1.51, -2.529, 1.041, -0.943, -0.755],
  [-0.73, -1.381, -2.004, -1.613, -2.599, -1.115, 0.696, 0.425],
  [-1.243, -2.007, -2.278, -2.205, -2.644, -1.509, -1.959, 0.998],
];

/** How much of all duties is pm, pmo, shared and other. */
export const usualShares: readonly number[] = [0.29, 0.238, 0.096, 0.376];

/** What each comparison of the totals (`roleFeatures`) says for pm, pmo, mixed and neither. */
export const roleWeights: readonly (readonly number[])[] = [
  [-0.119, 0.974, -1.141, 0.263, -0.297, 0.97, 0.082, 0.209, 0.217, -0.337],
  [-0.588, -1.077, 1.503, 0.178, -0.57, -0.979, -0.248, 0.023, 0.3, -0.471],
  [-0.922, 0.999, 0.9, -0.377, -0.754, 0.105, -0.303, -0.288, 0.018, 0.937],
  [1.328, -1.194, -1.14, -0.035, 1.181, -0.087, 0.486, -0.149, -0.577, -0.145],
];

/** Multiplies the scores so that a confidence of 0.8 is right 8 times in 10. */
export const sharpness = 1.05;

/** Confidence from which a verdict is of high certainty (98 of 100 right in cross-validation), and of medium. */
export const certaintyAt = { role: 0.84, neither: 0.97, medium: 0.6 };

/** With less work of other trades than this, in whole duties, neither role means too little text. */
export const leastOther = 0.25;
