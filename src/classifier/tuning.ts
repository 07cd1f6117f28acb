// Made by `npm run fit`; do not edit.

/** How likely a kind of line follows another (`[before][after]`), in the order of `lineKinds`. */
export const sectionSteps: readonly (readonly number[])[] = [
  [-0.201, 0.053, 0.149, 0.169, -0.403, 0.091, 0.107, -0.249],
  [0.209, 0.473, -0.167, -0.796, -1.889, -0.999, -1.191, -1.871],
  [-0.197, -2.081, 1.6, -0.48, -2.138, -2.004, -1.964, -1.662],
  [-0.551, -1.49, -1.465, 1.308, 0.116, -1.901, -0.222, -0.986],
  [-0.417, -2.371, -2.194, -1.217, 0.599, -2.211, -0.044, -0.71],
  [-0.04, 0.381, -1.239, -1.508, -2.509, 1.042, -0.961, -0.769],
  [-0.774, -1.382, -2.024, -1.632, -2.644, -1.115, 0.685, 0.415],
  [-1.271, -1.992, -2.248, -2.177, -2.636, -1.492, -1.953, 1.009],
];

/** How much of all duties is pm, pmo, shared and other. */
export const usualShares: readonly number[] = [0.284, 0.236, 0.096, 0.384];

/** What each comparison of the totals (`roleFeatures`) says for pm, pmo, mixed and neither. */
export const roleWeights: readonly (readonly number[])[] = [
  [0.047, 0.931, -1.178, 0.289, -0.266, 0.957, 0.087, 0.234, 0.193, -0.367],
  [-0.457, -1.052, 1.436, 0.204, -0.521, -0.96, -0.25, 0.029, 0.286, -0.488],
  [-0.836, 0.998, 0.87, -0.388, -0.716, 0.11, -0.311, -0.289, 0.025, 0.988],
  [1.059, -1.191, -1.09, -0.087, 1.177, -0.1, 0.491, -0.141, -0.54, -0.149],
];

/** Multiplies the scores so that a confidence of 0.8 is right 8 times in 10. */
export const sharpness = 1.1;

/** Confidence from which a verdict is of high certainty (98 of 100 right in cross-validation), and of medium. */
export const certaintyAt = { role: 0.9, neither: 0.97, medium: 0.6 };

/** With less work of other trades than this, in whole duties, neither role means too little text. */
export const leastOther = 0.25;
