import { concepts } from './index.ts';

// The build runs this module and ships what it exports: what readers are shown of the lexicon, without its phrases.

export { articleItems } from './article.ts';
export { definitions } from './definitions.ts';
export { definitionsVersion } from './definitions-version.ts';

/** Why each concept speaks for its side, and who says so. */
export const reasons = concepts.map(({ id, name, because, source }) => ({ id, name, because, source }));
