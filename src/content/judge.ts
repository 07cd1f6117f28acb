import { ownPack } from './own-pack.ts';
import { doorKey, judgeKey } from '../extension/door.ts';
import { explainMarks } from '../page/explain-marks.ts';
import { createMarks } from '../page/highlight.ts';
import { nameListing } from '../page/name-listing.ts';
import { readSelected } from '../page/read-selected.ts';
import { createWhyCard } from '../page/why-card.ts';
import styles from './content.css';
import { createListCards } from './list-cards.ts';
import { createLiveDraft } from './live-draft.ts';
import type { OwnDoor, Tools } from './tools.ts';
import cardStyles from './why-card.css';
import { whyWords } from './why-words.ts';

/** Brings the tools here: to the door that stands, and to whoever comes later. */
const tools: Tools = {
  ...ownPack(),
  nameListing,
  readSelected,
  createMarks: (view, say) => explainMarks(view, createMarks(view, styles), createWhyCard(cardStyles), whyWords(say)),
  createListCards,
  createLiveDraft,
};
Object.defineProperty(globalThis, Symbol.for(judgeKey), { value: tools, configurable: true });
const key = Symbol.for(doorKey);
if (Object.hasOwn(globalThis, key)) (globalThis as unknown as Record<symbol, OwnDoor>)[key]?.learn(tools);
