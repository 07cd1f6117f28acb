import { stemAt, type Token } from './tokens.ts';

/** A phrase of the table found in a row of tokens; `first` and `last` are token indexes, both inclusive. */
export interface Found<T> {
  readonly value: T;
  readonly first: number;
  readonly last: number;
}

/** What follows at one place between the words of phrases, and the values of the phrases that end there. */
interface Place<T> {
  readonly next: ReadonlyMap<string, number>;
  readonly values: readonly T[];
}

/**
 * Phrases compared by stem in one pass: words of `skipped` are read over on both sides, so "manage the project" is
 * found by "manage project". At each place the longest phrase wins; the phrases may belong to several values.
 */
export class PhraseTable<T> {
  readonly #lines: readonly string[];
  readonly #values: readonly T[];
  readonly #skipped: ReadonlySet<string>;
  readonly #places: Place<T>[] = [];

  /** `packed` comes from `packPhrases`; its places are read when a text first leads to them. */
  constructor(packed: string, values: readonly T[], skipped: readonly string[] = []) {
    this.#lines = packed.split('\n');
    this.#values = values;
    this.#skipped = new Set(skipped);
  }

  #place(number: number): Place<T> {
    return (this.#places[number] ??= readPlace(this.#lines[number] ?? '', this.#values));
  }

  /** Every phrase that stands in the tokens; shorter ones inside a longer one are left out unless `inner` is asked for. */
  find(tokens: readonly Token[], inner = false): Found<T>[] {
    const found: Found<T>[] = [];
    let free = 0;
    for (let first = 0; first < tokens.length; first++) {
      if (!inner && first < free) continue;
      const longest = this.#longestAt(tokens, first);
      if (longest === null) continue;
      for (const value of longest.values) found.push({ value, first, last: longest.last });
      free = longest.last + 1;
    }
    return found;
  }

  #longestAt(tokens: readonly Token[], first: number): { values: readonly T[]; last: number } | null {
    let place = this.#place(0);
    let longest: { values: readonly T[]; last: number } | null = null;
    for (let i = first; i < tokens.length; i++) {
      const stem = stemAt(tokens, i);
      const next = place.next.get(stem);
      if (next === undefined) {
        if (i > first && this.#skipped.has(stem)) continue;
        break;
      }
      place = this.#place(next);
      if (place.values.length > 0) longest = { values: place.values, last: i };
    }
    return longest;
  }
}

function readPlace<T>(line: string, all: readonly T[]): Place<T> {
  const [values = '', ...groups] = line.split(';');
  const next = new Map<string, number>();
  for (const group of groups) {
    const [number, ...words] = group.split(' ');
    for (const word of words) next.set(word, Number(number));
  }
  const indexes = values === '' ? [] : values.split(' ');
  return { next, values: indexes.flatMap((index) => all[Number(index)] ?? []) };
}
