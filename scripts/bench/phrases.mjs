import { importBundle } from './bundle.mjs';

/** Every phrase of the lexicon's concepts that is of letters, spaces and hyphens: what the peers are given to find. */
export async function phrases() {
  const { concepts } = await importBundle(`export { concepts } from './src/classifier/lexicon/index.ts';`);
  return [...new Set(concepts.flatMap(({ forms }) => forms))].filter((phrase) => /^[a-z -]+$/i.test(phrase));
}
