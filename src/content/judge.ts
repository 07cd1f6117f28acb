import { ownPack } from './own-pack.ts';
import { doorKey, judgeKey } from '../extension/door.ts';
import { createMarks } from '../page/highlight.ts';
import styles from './content.css';
import type { OwnDoor, Tools } from './tools.ts';

/** Brings the tools here: to the door that stands, and to whoever comes later. */
const tools: Tools = { ...ownPack(), createMarks: (view) => createMarks(view, styles) };
Object.defineProperty(globalThis, Symbol.for(judgeKey), { value: tools, configurable: true });
const key = Symbol.for(doorKey);
if (Object.hasOwn(globalThis, key)) (globalThis as unknown as Record<symbol, OwnDoor>)[key]?.learn(tools);
