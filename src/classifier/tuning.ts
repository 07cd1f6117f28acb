// Made by `npm run fit`; do not edit.

/** How likely a kind of line follows another (`[before][after]`), in the order of `lineKinds`. */
export const sectionSteps: readonly (readonly number[])[] = [
  [-0.201, 0.053, 0.149, 0.17, -0.403, 0.091, 0.107, -0.249],
  [0.208, 0.473, -0.167, -0.796, -1.889, -0.999, -1.191, -1.871],
  [-0.197, -2.082, 1.6, -0.48, -2.138, -2.004, -1.964, -1.662],
  [-0.55, -1.49, -1.465, 1.309, 0.116, -1.901, -0.221, -0.985],
  [-0.417, -2.371, -2.194, -1.217, 0.599, -2.211, -0.045, -0.71],
  [-0.04, 0.381, -1.239, -1.507, -2.509, 1.042, -0.961, -0.769],
  [-0.774, -1.382, -2.024, -1.632, -2.643, -1.115, 0.685, 0.415],
  [-1.271, -1.992, -2.248, -2.178, -2.636, -1.492, -1.953, 1.009],
];

/** How much of all duties is pm, pmo, shared and other. */
export const usualShares: readonly number[] = [0.289, 0.233, 0.096, 0.382];

/** What each comparison of the totals (`roleFeatures`) says for pm, pmo, mixed and neither. */
export const roleWeights: readonly (readonly number[])[] = [
  [0.027, 0.934, -1.193, 0.299, -0.251, 0.966, 0.083, 0.219, 0.181, -0.375],
  [-0.422, -1.081, 1.474, 0.219, -0.535, -0.99, -0.249, 0.007, 0.269, -0.476],
  [-0.844, 0.989, 0.849, -0.393, -0.686, 0.122, -0.304, -0.289, 0.015, 0.972],
  [1.054, -1.17, -1.093, -0.103, 1.147, -0.092, 0.487, -0.104, -0.502, -0.138],
];

/** Multiplies the scores so that a confidence of 0.8 is right 8 times in 10. */
export const sharpness = 1.1;

/** Confidence from which a verdict is of high certainty (98 of 100 right in cross-validation), and of medium. */
export const certaintyAt = { role: 0.91, neither: 0.97, medium: 0.6 };

/** With less work of other trades than this, in whole duties, neither role means too little text. */
export const leastOther = 0.25;
