import { word } from './words.ts';

/** The name of a concept of the lexicon in the reader's language. */
export const conceptName = (id: string): string => word(`concept_${keyOf(id)}`);

/** Why a concept speaks for its side, one sentence in the reader's language. */
export const conceptReason = (id: string): string => word(`because_${keyOf(id)}`);

/** Who says so: the name of a body, which is the same in every language, or whose practice it is. */
export const sourceName = (source: string): string => (/\s/.test(source) ? word(`body_${keyOf(source)}`) : source);

const keyOf = (id: string): string => id.toLowerCase().replaceAll(/\W/g, '_');
