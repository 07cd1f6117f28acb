import { tokenize, type Token } from './tokens.ts';

/** A phrase of the table found in a row of tokens; `first` and `last` are token indexes, both inclusive. */
export interface Found<T> {
  readonly value: T;
  readonly first: number;
  readonly last: number;
}

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  values: T[];
}

/**
 * Phrases compared by stem in one pass: words of `skipped` are read over on both sides, so "manage the project" is
 * found by "manage project". At each place the longest phrase wins; the phrases may belong to several values.
 */
export class PhraseTable<T> {
  readonly #root: Node<T> = { next: new Map(), values: [] };
  readonly #skipped: ReadonlySet<string>;

  constructor(entries: Iterable<readonly [phrase: string, value: T]>, skipped: Iterable<string> = []) {
    this.#skipped = new Set(skipped);
    for (const [phrase, value] of entries) this.#add(phrase, value);
  }

  #add(phrase: string, value: T): void {
    let node = this.#root;
    for (const { stem } of tokenize(phrase)) {
      if (this.#skipped.has(stem)) continue;
      let next = node.next.get(stem);
      if (next === undefined) node.next.set(stem, (next = { next: new Map(), values: [] }));
      node = next;
    }
    if (node !== this.#root && !node.values.includes(value)) node.values.push(value);
  }

  /** Every phrase that stands in the tokens; shorter ones inside a longer one are left out unless `inner` is asked for. */
  find(tokens: readonly Token[], inner = false): Found<T>[] {
    const found: Found<T>[] = [];
    let free = 0;
    for (let first = 0; first < tokens.length; first++) {
      if (!inner && first < free) continue;
      const longest = this.#longestAt(tokens, first);
      if (longest === null) continue;
      for (const value of longest.node.values) found.push({ value, first, last: longest.last });
      free = longest.last + 1;
    }
    return found;
  }

  #longestAt(tokens: readonly Token[], first: number): { node: Node<T>; last: number } | null {
    let node = this.#root;
    let longest: { node: Node<T>; last: number } | null = null;
    for (let i = first; i < tokens.length; i++) {
      const stem = tokens[i]?.stem ?? '';
      const next = node.next.get(stem);
      if (next === undefined) {
        if (i > first && this.#skipped.has(stem)) continue;
        break;
      }
      node = next;
      if (node.values.length > 0) longest = { node, last: i };
    }
    return longest;
  }
}
