import { lazy } from './lazy.ts';
import { functionWords, scripts } from './lexicon/languages.ts';

const longestSample = 20_000;
const fewestWords = 8;

/**
 * ISO 639-1 code of the language most of a text is in, told by its letters and its commonest small words; `und` when
 * fewer than eight of its words are known. Reads the first 20,000 characters.
 */
export function languageOf(text: string): string {
  const sample = text.slice(0, longestSample).toLowerCase();
  return languageOfScript(sample) ?? languageOfWords(sample);
}

/** A text with more of another script than of Latin is in that script's language; a Han sign stands for three letters. */
function languageOfScript(sample: string): string | null {
  const counts = new Map<string, number>();
  let latin = 0;
  for (const char of sample) {
    const code = char.codePointAt(0) ?? 0;
    if ((code >= 97 && code <= 122) || (code >= 0xc0 && code < 0x370)) latin++;
    const script = code < 0x370 ? undefined : scripts.find(({ from, to }) => code >= from && code <= to);
    if (script !== undefined) counts.set(script.name, (counts.get(script.name) ?? 0) + 1);
  }
  const [name, most] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? ['', 0];
  const signs = (counts.get('han') ?? 0) + (counts.get('kana') ?? 0) + (counts.get('hangul') ?? 0);
  const others = [...counts.values()].reduce((sum, some) => sum + some, 0) + 2 * signs;
  return others < 20 || others <= latin ? null : languageIn(name, counts, sample, most);
}

function languageIn(name: string, counts: ReadonlyMap<string, number>, sample: string, most: number): string {
  if ((counts.get('kana') ?? 0) * 10 > most) return 'ja';
  if (name === 'cyrillic')
    return /[іїєґ]/.test(sample)
      ? 'uk'
      : /[ђћџј]/.test(sample)
        ? 'sr'
        : /ъ[тн]/.test(sample) && !/[ыэ]/.test(sample)
          ? 'bg'
          : 'ru';
  if (name === 'arabic') return /[پچژگ]/.test(sample) ? 'fa' : 'ar';
  return scripts.find((script) => script.name === name)?.language ?? 'und';
}

/** Each small word gives one point, shared among the languages that have it, so that shared words decide little. */
function languageOfWords(sample: string): string {
  const counts = countWords(sample);
  const points = new Map<string, number>();
  let known = 0;
  for (const [word, those] of languagesOf()) {
    const count = counts.get(word);
    if (count === undefined) continue;
    known += count;
    for (const language of those) points.set(language, (points.get(language) ?? 0) + count / those.length);
  }
  if (known < fewestWords) return 'und';
  return [...points].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'und';
}

/** The languages that have each small word. */
const languagesOf = lazy<ReadonlyMap<string, readonly string[]>>(() => {
  const languages = new Map<string, string[]>();
  for (const [language, words] of Object.entries(functionWords))
    for (const word of words.split(/\s+/)) languages.set(word, [...(languages.get(word) ?? []), language]);
  return languages;
});

/** How often each word of a text in lower case stands in it; a word is a run of letters and their accents. */
function countWords(sample: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  let start = 0;
  for (let at = 0; at <= sample.length; at++) {
    if (at < sample.length && isLetter(sample.charCodeAt(at))) continue;
    if (at > start) {
      const word = sample.slice(start, at);
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
    start = at + 1;
  }
  return counts;
}

/** Letters of Latin script and marks that combine with them; no small word below is written in another script. */
const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 0xc0 && code < 0x370 && code !== 0xd7 && code !== 0xf7) ||
  (code >= 0x1e00 && code < 0x1f00);
