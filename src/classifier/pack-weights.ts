/** The features of a model: those of a common head ("first:") as marks on a list of words, the others by name. */
export interface PackedRows {
  readonly heads: readonly string[];
  /** A letter for each word of the list: the sum of 1, 2, 4 ... for the heads that it is a feature with, counted from A. */
  readonly marks: string;
  readonly others: readonly string[];
  /** The letters of each feature: word by word, head by head, then the others. */
  readonly letters: string;
}

type Rows = ReadonlyMap<string, string>;

/** Heads with fewer features are not worth a mark on every word. */
const fewest = 60;
const zero = 'A'.charCodeAt(0);

const headOf = (name: string): string => /^[a-z-]+:(?! )/.exec(name)?.[0] ?? '';

/** The heads of the features worth marking, and the words that stand behind them. */
function wordsByHead(rows: Rows): ReadonlyMap<string, ReadonlySet<string>> {
  const byHead = new Map<string, Set<string>>();
  for (const name of rows.keys()) {
    const head = headOf(name);
    byHead.set(head, (byHead.get(head) ?? new Set()).add(name.slice(head.length)));
  }
  return new Map([...byHead].filter(([, words]) => words.size > fewest));
}

/** Every word of several models' marked features, in order. */
export function wordsOf(models: readonly Rows[]): readonly string[] {
  return [...new Set(models.flatMap((rows) => [...wordsByHead(rows).values()].flatMap((words) => [...words])))].sort();
}

/** A model's rows by marks on `words`; `unpackRows` gives the rows back. */
export function packRows(rows: Rows, words: readonly string[]): PackedRows {
  const byHead = [...wordsByHead(rows)];
  const marked = words.map((word) => byHead.filter(([, own]) => own.has(word)).map(([head]) => head));
  const names = marked.flatMap((heads, i) => heads.map((head) => head + (words[i] ?? '')));
  const others = [...rows.keys()].filter((name) => !new Set(names).has(name));
  const heads = byHead.map(([head]) => head);
  const sum = (own: readonly string[]): number => own.reduce((all, head) => all + (1 << heads.indexOf(head)), 0);
  return {
    heads,
    marks: marked.map((own) => String.fromCharCode(zero + sum(own))).join(''),
    others,
    letters: [...names, ...others].map((name) => rows.get(name) ?? '').join(''),
  };
}

/** Finds a feature's row, a letter for each class; undefined when the model does not know the feature. */
export interface RowFinder {
  readonly get: (feature: string) => string | undefined;
}

/**
 * Finds the rows that `packRows` packed without unpacking them all: a listing needs a few hundred of the thousands.
 * `words` are those they were packed on, in order.
 */
export function findRows(
  { heads, marks, others, letters }: PackedRows,
  words: readonly string[],
  classes: number,
): RowFinder {
  const counts = Uint8Array.from({ length: 1 << heads.length }, (_, sum) => ones(sum));
  const before = new Int32Array(marks.length + 1);
  for (let i = 0, sum = 0; i < marks.length; i++) before[i + 1] = sum += counts[marks.charCodeAt(i) - zero] ?? 0;
  const marked = before[marks.length] ?? 0;
  const otherRows = new Map(others.map((name, i) => [name, marked + i]));
  const rowOf = (feature: string): number | undefined => {
    const end = feature.indexOf(':') + 1;
    const head = heads.indexOf(feature.slice(0, end));
    const place = head < 0 ? -1 : placeOf(feature.slice(end), words);
    if (place < 0) return otherRows.get(feature);
    const sum = marks.charCodeAt(place) - zero;
    return (sum >> head) % 2 === 1 ? (before[place] ?? 0) + ones(sum & ((1 << head) - 1)) : undefined;
  };
  return {
    get: (feature) => {
      const row = rowOf(feature);
      return row === undefined ? undefined : letters.slice(row * classes, (row + 1) * classes);
    },
  };
}

/** How many bits of a number are set. */
function ones(sum: number): number {
  let count = 0;
  for (; sum > 0; sum >>= 1) count += sum % 2;
  return count;
}

/** Where a word stands in a sorted list, or -1. */
export function placeOf(word: string, words: readonly string[]): number {
  const place = firstFrom(word, words);
  return words[place] === word ? place : -1;
}

/** Where the first word stands in a sorted list that is not before `word`; the list's length when all are. */
export function firstFrom(word: string, words: readonly string[]): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Sorted words one a line, each as how many letters it shares with the one before (counted from A) and the others. */
export function packWords(words: readonly string[]): string {
  return words
    .map((word, i) => {
      const before = words[i - 1] ?? '';
      let shared = 0;
      while (shared < 25 && shared < word.length && word[shared] === before[shared]) shared++;
      return String.fromCharCode(zero + shared) + word.slice(shared);
    })
    .join('\n');
}

/** The words that `packWords` packed. */
export function unpackWords(packed: string): readonly string[] {
  let before = '';
  return packed.split('\n').map((line) => (before = before.slice(0, line.charCodeAt(0) - zero) + line.slice(1)));
}
