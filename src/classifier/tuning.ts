// Made by `npm run fit`; do not edit.

/** How likely a kind of line starts a listing, and follows another (`[before][after]`), in the order of `lineKinds`. */
export const sectionStarts: readonly number[] = [0.671, 0.106, -1.611, -1.064, -3.029, 0.503, -0.621, -0.15];
export const sectionSteps: readonly (readonly number[])[] = [
  [-0.067, -0.015, 0.007, 0.054, -0.525, 0.078, -0.051, -0.492],
  [0.242, 0.445, -0.334, -0.88, -2.004, -0.929, -1.286, -2.086],
  [-0.024, -2.013, 1.583, -0.51, -2.165, -1.868, -1.981, -1.84],
  [-0.407, -1.394, -1.456, 1.299, 0.062, -1.74, -0.268, -1.25],
  [-0.232, -2.225, -2.143, -1.184, 0.614, -1.961, -0.029, -0.895],
  [-0.013, 0.284, -1.45, -1.634, -2.685, 1.069, -1.096, -1.027],
  [-0.565, -1.265, -2.001, -1.577, -2.577, -0.895, 0.691, 0.116],
  [-0.901, -1.742, -2.136, -2.008, -2.474, -1.149, -1.762, 1.01],
];

/** What each comparison of the totals (`roleFeatures`) says for pm, pmo, mixed and neither. */
export const roleWeights: readonly (readonly number[])[] = [
  [-0.201, 1.353, -1.252, 0.233, -0.337, 1.275, -0.056, 0.112, 0.339, -0.603],
  [-0.562, -1.259, 1.781, 0.064, -0.745, -1.324, -0.239, 0.126, 0.49, -0.559],
  [-1.075, 1.165, 1.002, -0.528, -1.086, 0.174, -0.461, -0.342, 0.122, 1.112],
  [1.503, -1.546, -1.491, 0.209, 1.607, -0.095, 0.783, -0.089, -0.997, -0.005],
];

/** Multiplies the scores so that a confidence of 0.8 is right 8 times in 10. */
export const sharpness = 1.1;

/** Confidence from which a verdict is of high certainty (98 of 100 right in cross-validation), and of medium. */
export const certaintyAt = { high: 0.97, medium: 0.55 };

/** With less work of other trades than this, in whole duties, neither role means too little text. */
export const leastOther = 0.25;
