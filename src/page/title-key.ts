import { wordsOf } from './letters.ts';

/** Letters and digits only, in lower case: what two spellings of one title have in common. */
export const titleKey = (text: string): string => wordsOf(text.normalize('NFKC')).join(' ');
