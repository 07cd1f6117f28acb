import { readSteps } from './read-listing.ts';
import type { Reading } from './reading.ts';

/** One reading of a page that leaves the page its turn in between. */
export interface SlicedReading {
  /** Reads on for about so many milliseconds; null while there is more to read. */
  readonly next: (ms: number) => Reading | null;
}

/** Begins to read the listing that stands on a page; `now` is a clock in milliseconds. */
export function openReading(document: Document, url: string, now: () => number): SlicedReading {
  const steps = readSteps(document, url);
  return {
    next: (ms) => {
      for (const end = now() + ms; ;) {
        const step = steps.next();
        if (step.done === true) return step.value;
        if (now() >= end) return null;
      }
    },
  };
}
