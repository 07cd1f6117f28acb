import { classify } from '../classifier/index.ts';
import { doorKey, type Door } from '../extension/door.ts';

/** Brings the classifier to a page where a listing was found; pages without one never load it. */
const key = Symbol.for(doorKey);
if (Object.hasOwn(globalThis, key)) (globalThis as unknown as Record<symbol, Door>)[key]?.learn(classify);
