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

/** The rows that `packRows` packed: for each feature a letter a class. */
export function unpackRows(
  { heads, marks, others, letters }: PackedRows,
  words: readonly string[],
  classes: number,
): Rows {
  const rows = new Map<string, string>();
  let at = 0;
  const put = (name: string) => {
    rows.set(name, letters.slice(at, at + classes));
    at += classes;
  };
  for (let i = 0; i < marks.length; i++) {
    const sum = marks.charCodeAt(i) - zero;
    for (let h = 0; h < heads.length; h++) if ((sum >> h) % 2 === 1) put((heads[h] ?? '') + (words[i] ?? ''));
  }
  for (const name of others) put(name);
  return rows;
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
