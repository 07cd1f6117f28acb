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
export const usualShares: readonly number[] = [0.284, 0.235, 0.096, 0.385];

/** What each comparison of the totals (`roleFeatures`) says for pm, pmo, mixed and neither. */
export const roleWeights: readonly (readonly number[])[] = [
  [0.045, 0.864, -1.121, 0.295, -0.276, 0.884, 0.138, 0.265, 0.128, -0.337],
  [-0.501, -1.014, 1.314, 0.184, -0.475, -0.832, -0.237, 0.021, 0.254, -0.466],
  [-0.797, 0.965, 0.824, -0.336, -0.595, 0.066, -0.301, -0.274, 0.015, 0.925],
  [1.068, -1.098, -0.98, -0.121, 1.057, -0.117, 0.414, -0.181, -0.431, -0.132],
];

/** Multiplies the scores so that a confidence of 0.8 is right 8 times in 10. */
export const sharpness = 1.1;

/** Confidence from which a verdict is of high certainty (98 of 100 right in cross-validation), and of medium. */
export const certaintyAt = { role: 0.94, neither: 0.97, medium: 0.6 };

/** With less work of other trades than this, in whole duties, neither role means too little text. */
export const leastOther = 0.25;
