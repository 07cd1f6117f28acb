import type { Judge } from '../extension/door.ts';
import type { ExplainedMarks } from '../page/explain-marks.ts';
import type { Reading } from '../page/reading.ts';
import type { Site } from '../page/sites/site.ts';
import type { SlicedReading } from '../page/sliced-reading.ts';
import type { CardsNeed, ListCards } from './list-cards.ts';
import type { LiveDraft } from './live-draft.ts';
import type { Say } from './why-words.ts';

/** What `read.js` brings: all that is needed to read a page. */
export interface Reader {
  /** Begins to read the listing on a page; `now` is a clock in milliseconds. */
  readonly openReading: (document: Document, url: string, now: () => number) => SlicedReading;
  /** Reads what the reader has selected, or the field that is being written in. */
  readonly readSelected: (document: Document, url: string) => Reading;
  /** A cheap mark of what stands on the page: equal marks mean that reading it again would give the same. */
  readonly pagePrint: (document: Document) => string;
  readonly siteOfPage: (document: Document, url: string) => Site | null;
}

/** What `extras.js` brings: all that is needed only once a verdict or a result list stands. */
export interface Extras {
  readonly createMarks: (view: Window & typeof globalThis, say: Say) => ExplainedMarks;
  readonly createListCards: (view: Window & typeof globalThis, need: CardsNeed) => ListCards;
  readonly createLiveDraft: (view: Window & typeof globalThis, onChange: () => void) => LiveDraft;
}

/** What other files have brought to this document so far: most pages need none of it. */
export interface Tools {
  reader?: Reader;
  judge?: Judge;
  extras?: Extras;
  /** What is stored as a definition pack, where the popup has told it; it has the store at hand sooner. */
  pack?: { readonly value: unknown };
}
