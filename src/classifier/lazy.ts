/** Makes a value when it is first asked for and keeps it, so that loading the classifier costs nothing. */
export function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}
