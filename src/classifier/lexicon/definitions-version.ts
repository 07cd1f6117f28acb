/**
 * The version of the definitions: of the concepts with their phrases, the article's items, the traps and the notes on
 * titles. The digits behind the point are the beginning of their content's hash.
 */
export const definitionsVersion = '1.b7ed1844';
