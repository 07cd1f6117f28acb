/** Makes a value when it is first asked for and keeps it, so that loading the classifier costs nothing. */
export function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

/**
 * A function that makes the answer for a text when it is first asked for and keeps it; of so many as `most` answers it
 * forgets all and begins anew, so that no number of adverts fills the memory.
 */
export function remembering<T extends object | string | number>(
  make: (text: string) => T,
  most: number,
): (text: string) => T {
  const made = new Map<string, T>();
  return (text) => {
    const known = made.get(text);
    if (known !== undefined) return known;
    const own = copyOf(text);
    const value = make(own);
    if (made.size >= most) made.clear();
    made.set(own, value);
    return value;
  };
}

/** The same letters as a string of their own: engines keep a whole text as long as a part cut out of it is kept. */
const copyOf = (part: string): string => part.split('').join('');
