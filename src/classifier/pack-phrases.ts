import { tokenize } from './tokens.ts';

interface Node {
  readonly next: Map<string, Node>;
  readonly values: number[];
}

/**
 * Writes phrases for a `PhraseTable`, each with the index of its value. One line a place between words, the start first:
 * the values of the phrases that end there, then for each place that follows its line's number and the words that lead
 * to it ("3;12 budget scope;7 plan"). Places from which the same follows are written once.
 */
export function packPhrases(phrases: Iterable<readonly [phrase: string, value: number]>, skipped: readonly string[]) {
  const root: Node = { next: new Map(), values: [] };
  for (const [phrase, value] of phrases) add(root, phrase, value, new Set(skipped));
  const numbers = new Map<string, number>();
  const lines: string[] = [''];
  lines[0] = lineOf(root, (node) => write(node, numbers, lines));
  return lines.join('\n');
}

function add(root: Node, phrase: string, value: number, skipped: ReadonlySet<string>): void {
  let node = root;
  for (const { stem } of tokenize(phrase)) {
    if (skipped.has(stem)) continue;
    const next: Node = node.next.get(stem) ?? { next: new Map(), values: [] };
    node.next.set(stem, next);
    node = next;
  }
  if (node !== root && !node.values.includes(value)) node.values.push(value);
}

/** The number of a node's line, which is written unless it stands there already. Phrases are short: so is the recursion. */
function write(node: Node, numbers: Map<string, number>, lines: string[]): number {
  const line = lineOf(node, (next) => write(next, numbers, lines));
  const number = numbers.get(line) ?? lines.push(line) - 1;
  numbers.set(line, number);
  return number;
}

function lineOf({ next, values }: Node, numberOf: (node: Node) => number): string {
  const byPlace = new Map<number, string[]>();
  for (const [word, node] of [...next].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const place = numberOf(node);
    byPlace.set(place, [...(byPlace.get(place) ?? []), word]);
  }
  return [values.join(' '), ...[...byPlace].map(([place, words]) => `${String(place)} ${words.join(' ')}`)].join(';');
}
