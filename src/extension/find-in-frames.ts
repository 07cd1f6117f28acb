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

/** What is told of a tab: first whether its top document needs a classifier, then what each frame holds. */
export interface Finding {
  readonly lacksJudge: Promise<boolean>;
  /** Why no frame answers, if none does. */
  readonly finds: Promise<readonly FrameFind[] | Silence>;
}

/**
 * Starts the content script in every frame of a tab and has it look for a listing. The classifier and all that marks need
 * come to the page only after its answer, with `pack`, what is stored as a definition pack.
 */
export function findInFrames(tabId: number, pack: Promise<unknown>): Finding {
  const lacksJudge = lacks(tabId);
  const answers = orSilence(async () => {
    const finding = execute(tabId, 'all', ['content.js', ...filesOf.reader, 'answer.js']);
    const found = await orTopAlone(tabId, finding);
    const rest = lacksJudge.then((lacking) => (lacking ? inject(tabId, 'all', filesOf.judge) : []));
    comesTo(
      tabId,
      Promise.all([tellPack(tabId, pack), rest]).catch((error: unknown) =>
        noteError(error, 'bringing what comes after a verdict'),
      ),
    );
    return found;
  });
  return { lacksJudge, finds: answers.then(findsAmong) };
}

function findsAmong(answers: readonly Answer[] | Silence): readonly FrameFind[] | Silence {
  if (typeof answers === 'string') return answers;
  return answers.flatMap(({ frameId, value }) => (isFind(value) ? [{ frameId, value }] : []));
}

/** True when the top document may be entered and has no classifier yet; a frame that comes later asks for its own. */
async function lacks(tabId: number): Promise<boolean> {
  const answers = await orSilence(() => callOnce(tabId, 'ready', [], [0]));
  return typeof answers !== 'string' && answers.some(({ value }) => value === null);
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
