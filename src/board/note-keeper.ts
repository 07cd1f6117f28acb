/** Milliseconds after the last key until a note is written. */
const pause = 400;

/**
 * Writes notes while they are typed: after a pause, or when the reader leaves the field or the page. A note that could
 * not be written is tried again with the next one.
 */
export class NoteKeeper {
  readonly #write: (id: string, note: string) => Promise<boolean>;
  readonly #waiting = new Map<string, string>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `write` answers true when it failed. */
  constructor(write: (id: string, note: string) => Promise<boolean>) {
    this.#write = write;
  }

  typed(id: string, note: string): void {
    this.#waiting.set(id, note);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.finish(), pause);
  }

  /** Writes whatever waits. */
  async finish(): Promise<void> {
    clearTimeout(this.#timer);
    const waiting = [...this.#waiting];
    this.#waiting.clear();
    await Promise.all(
      waiting.map(async ([id, note]) => {
        const hasFailed = await this.#write(id, note);
        if (hasFailed && !this.#waiting.has(id)) this.#waiting.set(id, note);
      }),
    );
  }
}
