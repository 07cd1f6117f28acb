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
  [0.047, 0.932, -1.179, 0.29, -0.265, 0.957, 0.085, 0.232, 0.196, -0.364],
  [-0.459, -1.053, 1.437, 0.2, -0.521, -0.959, -0.249, 0.031, 0.284, -0.493],
  [-0.835, 1, 0.869, -0.384, -0.72, 0.111, -0.311, -0.288, 0.025, 0.988],
  [1.06, -1.192, -1.088, -0.088, 1.178, -0.102, 0.491, -0.141, -0.541, -0.148],
];

/** Multiplies the scores so that a confidence of 0.8 is right 8 times in 10. */
export const sharpness = 1.1;

/** Confidence from which a verdict is of high certainty (98 of 100 right in cross-validation), and of medium. */
export const certaintyAt = { role: 0.91, neither: 0.97, medium: 0.6 };

/** With less work of other trades than this, in whole duties, neither role means too little text. */
export const leastOther = 0.25;
