import type { Door, Judge } from '../extension/door.ts';
import type { Marks } from '../page/highlight.ts';

/** All that is needed only once a listing stands. It comes in `judge.js`: pages without a listing never load it. */
export interface Tools extends Judge {
  readonly createMarks: (view: Window & typeof globalThis) => Marks;
}

/** The door as this folder sees it. */
export interface OwnDoor extends Door {
  /** Takes the tools that have just come. */
  readonly learn: (tools: Tools) => void;
}
