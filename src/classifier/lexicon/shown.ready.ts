import { concepts } from './index.ts';

// The build runs this module and ships what it exports: what readers are shown of the lexicon, without its phrases.

export { articleItems } from './article.ts';
export { definitions } from './definitions.ts';
export { definitionsVersion } from './definitions-version.ts';

/** Each concept and who says so; its name and why it speaks for its side stand with the words of each language. */
export const reasons = concepts.map(({ id, source }) => ({ id, source }));
