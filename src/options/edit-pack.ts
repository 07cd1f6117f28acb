import { emptyPack, type Pack } from '../classifier/index.ts';
import { word } from '../ui/words.ts';

/** The pack with the concept that a form holds, in the place of the one it changes; still to be checked by `parsePack`. */
export function withConcept(pack: Pack | null, form: FormData, edited: string | null): unknown {
  const text = (name: string): string => textOf(form.get(name)).trim();
  const phrases = text('phrases').split('\n');
  const concept = {
    name: text('name'),
    side: text('side'),
    weight: Number(text('weight')),
    phrases: [...new Set(phrases.map((phrase) => phrase.trim()).filter((phrase) => phrase !== ''))],
  };
  const base = pack ?? emptyPack(text('pack'));
  const at = base.concepts.findIndex(({ name }) => name === edited);
  return { ...base, concepts: at < 0 ? [...base.concepts, concept] : base.concepts.with(at, concept as never) };
}

/** The pack without one of its concepts. */
export function withoutConcept(pack: Pack | null, name: string): Pack | null {
  return pack === null ? null : { ...pack, concepts: pack.concepts.filter((concept) => concept.name !== name) };
}

/** The pack with another factor for a concept of the lexicon; a factor of 1 is none. */
export function withFactor(pack: Pack | null, concept: string, factor: number): Pack {
  const base = pack ?? emptyPack(word('options_pack_default_name'));
  const others = base.factors.filter((one) => one.concept !== concept);
  return { ...base, factors: factor === 1 ? others : [...others, { concept, factor }] };
}

const textOf = (value: FormDataEntryValue | null): string => (typeof value === 'string' ? value : '');
