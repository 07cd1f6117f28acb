import { rowsOf } from './linear-model.ts';
import { lineKinds } from './listing.ts';
import { packRows, packWords, wordsOf } from './pack-weights.ts';
import { sides } from './sides.ts';
import { conceptPhrases, headingPhrases, objectPhrases, scopePhrases, trapCues, verbPhrases } from './tables.ready.ts';
import { dutyWeights } from './weights/duties.ts';
import { sectionWeights } from './weights/sections.ts';

// The build runs this module and ships what it exports: both models need the same words, and those only once. The
// words of all phrases stand among them, so that one list holds whatever the classifier knows.

const sections = rowsOf(sectionWeights, lineKinds.length);
const duties = rowsOf(dutyWeights, sides.length);
const phrases = [conceptPhrases, trapCues, headingPhrases, verbPhrases, objectPhrases, scopePhrases];
const stems = phrases.flatMap((packed) => packed.match(/[^\d\s;]+/g) ?? []);
const words = [...new Set([...wordsOf([sections, duties]), ...stems])].sort();

export const featureWords = packWords(words);
export const sectionRows = packRows(sections, words);
export const dutyRows = packRows(duties, words);
