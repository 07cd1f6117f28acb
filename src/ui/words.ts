/** Finds the text of a key in the reader's language, or '' when there is none. */
export type Lookup = (key: string, substitutions: string[]) => string;

let lookup: Lookup = (key) => key;

/** Sets where words come from: the browser's `i18n.getMessage`, or a messages.json in tests. */
export function useWords(next: Lookup): void {
  lookup = next;
}

/** The language of these words: `ui`, the browser's own with its region, or English where they are not in that language. */
export function wordsLanguage(ui: string): string {
  const spoken = word('ui_language');
  return ui.split('-', 1)[0] === spoken ? ui : spoken;
}

/** The text of `key` in the reader's language, with its placeholders filled in order. */
export function word(key: string, ...substitutions: readonly (string | number)[]): string {
  return lookup(
    key,
    substitutions.map((part) => String(part)),
  );
}

/** Like `word`, in the form for `count` (keys end in `_one` and `_other`); `count` fills the first placeholder. */
export function countedWord(key: string, count: number, ...more: readonly string[]): string {
  return word(`${key}_${count === 1 ? 'one' : 'other'}`, count, ...more);
}

/** The text of `key` with elements in the place of its placeholders, so that page text can stand isolated in it. */
export function phrase(key: string, ...parts: readonly (string | Node)[]): (string | Node)[] {
  const text = lookup(
    key,
    parts.map((_, index) => String.fromCharCode(firstMark + index)),
  );
  return [...text.matchAll(pieces)].map(([piece]) => parts[piece.charCodeAt(0) - firstMark] ?? piece);
}

/** Private-use characters that stand for the parts while the message is put together. */
const firstMark = 0xe000;
const pieces = /[\ue000-\ue008]|[^\ue000-\ue008]+/g;
