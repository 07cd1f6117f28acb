/** The sides of a duty in the order of every list of numbers about them. */
export const sides = ['pm', 'pmo', 'shared', 'other'] as const;
