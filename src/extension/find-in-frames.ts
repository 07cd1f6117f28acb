import { browser } from './browser.ts';
import { doorKey, toolsKey, type Door, type Find } from './door.ts';
import { noteError } from './errors.ts';
import {
  callOnce,
  comesTo,
  execute,
  filesOf,
  inject,
  orSilence,
  targetOf,
  type Answer,
  type Silence,
} from './frames.ts';
import { isFind } from './report-shapes.ts';
import { version } from './version.ts';

/** What a frame of a tab holds. */
export interface FrameFind {
  readonly frameId: number;
  readonly value: Find;
}

/** Milliseconds after which the top document speaks alone: a frame of it may never come to rest. */
const longestFrame = 4500;

/**
 * Starts the content script in every frame of a tab and gives what each holds; says why when none answers. The classifier
 * and all that marks need come to the page only then, with `pack`, what is stored as a definition pack.
 */
export async function findInFrames(tabId: number, pack: Promise<unknown>): Promise<readonly FrameFind[] | Silence> {
  const answers = await orSilence(async () => {
    const finding = execute(tabId, 'all', ['content.js', ...filesOf.reader, 'answer.js']);
    const found = await orTopAlone(tabId, finding);
    const rest = Promise.all([tellPack(tabId, pack), inject(tabId, 'all', filesOf.judge)]);
    comesTo(
      tabId,
      rest.catch((error: unknown) => noteError(error, 'bringing what comes after a verdict')),
    );
    return found;
  });
  if (typeof answers === 'string') return answers;
  return answers.flatMap(({ frameId, value }) => (isFind(value) ? [{ frameId, value }] : []));
}

async function tellPack(tabId: number, pack: Promise<unknown>): Promise<void> {
  const args = [toolsKey(version), doorKey, version, (await pack) ?? null];
  await browser.scripting.executeScript({ target: targetOf(tabId), func: leavePack, args, injectImmediately: true });
}

/** Runs in the page's process, cut off from this file: leaves the pack for the door that stands or comes. */
function leavePack(key: string, doorName: string, wanted: string, value: unknown): void {
  const place = Symbol.for(key);
  if (!Object.hasOwn(globalThis, place)) Object.defineProperty(globalThis, place, { value: {} });
  const here = globalThis as unknown as Record<symbol, { pack?: unknown } & Partial<Door>>;
  Object.assign(here[place] ?? {}, { pack: { value } });
  const door = here[Symbol.for(doorName)];
  if (door?.version === wanted) door.learn?.();
}

/** What all frames of a tab answer, or the top document alone when not all of them answer in time. */
async function orTopAlone(tabId: number, all: Promise<Answer[]>): Promise<Answer[]> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<void>((resolve) => (timer = setTimeout(resolve, longestFrame)));
  try {
    return await Promise.race([all, late.then(() => callOnce(tabId, 'find', [], [0]))]);
  } finally {
    clearTimeout(timer);
  }
}
