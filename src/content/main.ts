import { doorKey } from '../extension/door.ts';
import { noteError } from '../extension/errors.ts';
import { version } from '../extension/version.ts';
import { doorHere, toolsHere } from './bring.ts';
import { openDoor } from './open-door.ts';

/** Starts on this document once: a living copy of the same version stays, any other one is closed first. */
function start(): void {
  const before = doorHere();
  if (before?.version === version && before.alive()) return;
  before?.close();
  Object.defineProperty(globalThis, Symbol.for(doorKey), { value: openDoor(window, toolsHere()), configurable: true });
}

try {
  start();
} catch (error) {
  noteError(error, 'content');
}
