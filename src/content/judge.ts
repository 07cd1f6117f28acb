import { classify } from '../classifier/index.ts';
import { doorKey, judgeKey, type Door } from '../extension/door.ts';

/** Brings the classifier here: to the door that stands, and to whoever comes later. Pages without a listing never load it. */
Object.defineProperty(globalThis, Symbol.for(judgeKey), { value: classify, configurable: true });
const key = Symbol.for(doorKey);
if (Object.hasOwn(globalThis, key)) (globalThis as unknown as Record<symbol, Door>)[key]?.learn(classify);
