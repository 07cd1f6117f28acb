/** Work that can be put down between two of its steps and taken up again; what it returns is what it comes to. */
export type Steps<T> = Generator<undefined, T>;

/** So many items are quick work even when each is asked several questions. */
export const stride = 128;

/** Does something with each item, one after the other. */
export function* each<T>(items: readonly T[], run: (item: T, index: number) => void): Steps<void> {
  for (let at = 0; at < items.length; at++) {
    run(items[at] as T, at);
    if (at % stride === stride - 1) yield;
  }
}

/** Does all steps at once. */
export function toEnd<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
