import { rowsOf } from './linear-model.ts';
import { lineKinds } from './listing.ts';
import { packRows, packWords, wordsOf } from './pack-weights.ts';
import { sides } from './sides.ts';
import { dutyWeights } from './weights/duties.ts';
import { sectionWeights } from './weights/sections.ts';

// The build runs this module and ships what it exports: both models need the same words, and those only once.

const sections = rowsOf(sectionWeights, lineKinds.length);
const duties = rowsOf(dutyWeights, sides.length);
const words = wordsOf([sections, duties]);

export const featureWords = packWords(words);
export const sectionRows = packRows(sections, words);
export const dutyRows = packRows(duties, words);
