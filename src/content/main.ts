import { doorKey, judgeKey, type Door } from '../extension/door.ts';
import { noteError } from '../extension/errors.ts';
import { openDoor } from './open-door.ts';
import type { Tools } from './tools.ts';
import { version } from '../extension/version.ts';

const doors = globalThis as unknown as Record<symbol, Door | undefined>;
const brought = globalThis as unknown as Record<symbol, Tools | undefined>;
const key = Symbol.for(doorKey);

/** Starts on this document once: a living copy of the same version stays, any other one is closed first. */
function start(): void {
  const before = Object.hasOwn(globalThis, key) ? doors[key] : undefined;
  if (before?.version === version && before.alive()) return;
  before?.close();
  const tools = Object.hasOwn(globalThis, Symbol.for(judgeKey)) ? brought[Symbol.for(judgeKey)] : undefined;
  Object.defineProperty(globalThis, key, { value: openDoor(window, tools ?? null), configurable: true });
}

try {
  start();
} catch (error) {
  noteError(error, 'content');
}
