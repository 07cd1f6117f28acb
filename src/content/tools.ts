import type { Door, Judge } from '../extension/door.ts';
import type { ExplainedMarks } from '../page/explain-marks.ts';
import type { nameListing } from '../page/name-listing.ts';
import type { readSelected } from '../page/read-selected.ts';
import type { CardsNeed, ListCards } from './list-cards.ts';
import type { LiveDraft } from './live-draft.ts';
import type { Say } from './why-words.ts';

/** All that is needed only once a listing stands. It comes in `judge.js`: pages without a listing never load it. */
export interface Tools extends Judge {
  readonly nameListing: typeof nameListing;
  readonly readSelected: typeof readSelected;
  readonly createMarks: (view: Window & typeof globalThis, say: Say) => ExplainedMarks;
  readonly createListCards: (view: Window & typeof globalThis, need: CardsNeed) => ListCards;
  readonly createLiveDraft: (view: Window & typeof globalThis, onChange: () => void) => LiveDraft;
}

/** The door as this folder sees it. */
export interface OwnDoor extends Door {
  /** Takes the tools that have just come. */
  readonly learn: (tools: Tools) => void;
}
