import { doorKey, toolsKey, type Door } from '../extension/door.ts';
import { version } from '../extension/version.ts';
import type { Tools } from './tools.ts';

const key = Symbol.for(doorKey);
/** A copy of another version that still runs here has tools of its own. */
const place = Symbol.for(toolsKey(version));

/** The tools that were brought to this document; what comes later appears in the same object. */
export function toolsHere(): Tools {
  if (!Object.hasOwn(globalThis, place)) Object.defineProperty(globalThis, place, { value: {} });
  return (globalThis as unknown as Record<symbol, Tools>)[place] ?? {};
}

/** Leaves tools here for the door that stands, or for the one that comes later; what is here already stays. */
export function bring(tools: Tools): void {
  const here = toolsHere();
  Object.assign(here, { ...tools, ...here });
  const door = doorHere();
  if (door?.version === version) door.learn();
}

/** The door that stands here, of whatever version, or null. */
export function doorHere(): Door | null {
  return Object.hasOwn(globalThis, key) ? ((globalThis as unknown as Record<symbol, Door>)[key] ?? null) : null;
}
