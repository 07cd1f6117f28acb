import { doorKey, type Door } from '../extension/door.ts';

// Run last on a click: what this comes to is what the page answers, so that one call puts the scripts there and asks.
// eslint-disable-next-line @typescript-eslint/no-floating-promises -- the browser awaits it
(globalThis as unknown as Record<symbol, Door | undefined>)[Symbol.for(doorKey)]?.find();
