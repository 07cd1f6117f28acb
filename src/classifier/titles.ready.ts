import { grades, otherTrades, places, seats, shortForms, titleNoise, titlePhrases, trades } from './lexicon/titles.ts';
import { tokenize } from './tokens.ts';

// The build runs this module and ships what it exports, so that no reader's browser works it out again.

export { germanTails, grades, listWords, seats, titleAbbreviations } from './lexicon/titles.ts';

const stemsOf = (phrase: string): readonly string[] => tokenize(phrase).map((token) => token.stem);
const wordsOf = (phrase: string): readonly string[] => tokenize(phrase).map((token) => token.word);
const unique = (words: readonly string[]): readonly string[] => [...new Set(words)];

/** Titles by language, in words; English ones in stems. In other languages an ending can be another trade. */
export const titleWords = titlePhrases.map(({ language, kind, phrases }) => ({
  language,
  kind,
  phrases: phrases.map((phrase) => (language === 'en' ? stemsOf(phrase) : wordsOf(phrase)).join(' ')),
}));

export const seatStems = unique(seats.map((seat) => stemsOf(seat)[0] ?? ''));
export const otherTradeStems = otherTrades.map(stemsOf);
export const tradeWords = unique(trades.flatMap(wordsOf));

/** Words beside an office's name that seat nobody in it. */
export const unseatedWords = unique([...grades.flatMap(wordsOf), ...tradeWords]).filter(
  (word) => !seats.includes(word),
);

/** Phrases of noise and of places, word by word. */
export const placeWords = unique(places.map((phrase) => wordsOf(phrase).join(' ')));
export const noiseWords = unique([...titleNoise.map((phrase) => wordsOf(phrase).join(' ')), ...placeWords]);

/** What a short form in a title can stand for, with the stems that spell it out. */
export const shortFormStems = {
  pm: shortForms.pm.map(([kind, phrases]) => ({ kind, phrases: inStems(phrases) })),
  pmo: shortForms.pmo.map(([kind, phrases]) => ({ kind, phrases: inStems(phrases) })),
};

function inStems(phrases: readonly string[]): readonly string[] {
  return unique(phrases.map((phrase) => stemsOf(phrase).join(' ')));
}
