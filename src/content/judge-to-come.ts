import type { Judge } from '../extension/door.ts';
import { noteError } from '../extension/errors.ts';
import type { OwnApi } from '../extension/own-api.ts';
import type { Tools } from './tools.ts';

/** Milliseconds within which the classifier comes by itself when the reader has asked. */
const lateJudge = 1000;
/** Milliseconds within which the popup tells the definition pack when the reader has asked. */
const latePack = 150;

interface JudgeNeed {
  /** Whether the reader has asked for this page: then classifier and pack come by themselves. */
  readonly isAsked: () => boolean;
  /** Asks for a classifier. */
  readonly need: () => void;
  /** Takes the classifier once it knows the definitions that hold. */
  readonly take: (judge: Judge) => void;
}

/** The classifier of one page, from before it is there. */
export interface JudgeToCome {
  /** Takes up what was brought since the last time. */
  readonly learn: () => void;
  /** Settles once listings can be judged; a classifier that does not come by itself is asked for. */
  readonly comes: () => Promise<void>;
}

/** Waits for classifier and definition pack among the tools of a page. */
export function judgeToCome(view: Window, tools: Tools, api: OwnApi, needs: JudgeNeed): JudgeToCome {
  let givePack!: (stored: unknown) => void;
  const givenPack = new Promise<unknown>((resolve) => (givePack = resolve));
  let isHere!: () => void;
  const here = new Promise<void>((resolve) => (isHere = resolve));
  let learning: Promise<void> | null = null;

  async function learnToJudge(judge: Judge): Promise<void> {
    const ownPack = needs.isAsked() ? later(latePack).then(api.loadPack) : api.loadPack();
    judge.use(await Promise.race([givenPack, ownPack]));
    needs.take(judge);
    isHere();
  }

  function later(ms: number): Promise<void> {
    return new Promise((resolve) => view.setTimeout(resolve, ms));
  }

  return {
    learn: () => {
      if (tools.pack !== undefined) givePack(tools.pack.value);
      if (tools.judge !== undefined)
        learning ??= learnToJudge(tools.judge).catch((error: unknown) => noteError(error, 'content'));
    },
    comes: () => {
      if (tools.judge === undefined) view.setTimeout(needs.need, lateJudge);
      return here;
    },
  };
}
