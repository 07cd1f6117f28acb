// Made by `npm run fit`; do not edit.

/** How likely a kind of line follows another (`[before][after]`), in the order of `lineKinds`. */
export const sectionSteps: readonly (readonly number[])[] = [
  [-0.201, 0.053, 0.149, 0.17, -0.403, 0.091, 0.107, -0.249],
  [0.209, 0.473, -0.167, -0.796, -1.889, -0.999, -1.191, -1.871],
  [-0.198, -2.081, 1.599, -0.479, -2.138, -2.004, -1.964, -1.662],
  [-0.55, -1.49, -1.465, 1.309, 0.116, -1.901, -0.221, -0.985],
  [-0.417, -2.371, -2.194, -1.217, 0.599, -2.211, -0.045, -0.71],
  [-0.04, 0.381, -1.239, -1.507, -2.509, 1.042, -0.961, -0.769],
  [-0.774, -1.382, -2.024, -1.632, -2.643, -1.115, 0.685, 0.415],
  [-1.271, -1.992, -2.247, -2.178, -2.636, -1.492, -1.953, 1.009],
];

/** How much of all duties is pm, pmo, shared and other. */
export const usualShares: readonly number[] = [0.287, 0.238, 0.097, 0.378];

/** What each comparison of the totals (`roleFeatures`) says for pm, pmo, mixed and neither. */
export const roleWeights: readonly (readonly number[])[] = [
  [-0.098, 0.959, -1.131, 0.292, -0.3, 0.972, 0.092, 0.216, 0.23, -0.352],
  [-0.559, -1.051, 1.523, 0.168, -0.578, -0.98, -0.251, 0.004, 0.287, -0.52],
  [-0.921, 1.016, 0.886, -0.374, -0.724, 0.127, -0.305, -0.307, 0.013, 0.992],
  [1.285, -1.214, -1.152, -0.058, 1.17, -0.107, 0.481, -0.127, -0.571, -0.137],
];

/** Multiplies the scores so that a confidence of 0.8 is right 8 times in 10. */
export const sharpness = 1.05;

/** Confidence from which a verdict is of high certainty (98 of 100 right in cross-validation), and of medium. */
export const certaintyAt = { role: 0.86, neither: 0.97, medium: 0.6 };

/** With less work of other trades than this, in whole duties, neither role means too little text. */
export const leastOther = 0.25;
