import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { parentPort, Worker } from 'node:worker_threads';
import { problem, type Input, type Problem } from './input.ts';
import { judge, type Answer, type Judge } from './judge.ts';

/** A judge whose pages are read in a thread of their own. */
export interface JudgeAside {
  readonly judge: Judge;
  readonly close: () => Promise<void>;
}

interface Question {
  readonly input: Input;
  readonly url: string | null;
}

/**
 * Judges each page in a thread that runs `program` and is stopped when a page takes longer than `longest` milliseconds
 * or more than its share of memory; that page is a problem, and the next one gets a new thread.
 */
export function judgeAside(program: URL, longest: number): JudgeAside {
  let thread: Worker | null = null;
  const close = async (): Promise<void> => {
    await thread?.terminate();
    thread = null;
  };
  return {
    close,
    judge: async (input, url) => {
      if (input.kind === 'text') return judge(input, url);
      try {
        thread ??= await start(program);
        const answer = await ask(thread, { input, url }, longest);
        if (answer !== null) return answer;
        await close();
        return problem(String(input.id), `the page takes longer than ${String(longest / 1000)} seconds to read`);
      } catch (error) {
        await close();
        return problem(String(input.id), `the page cannot be read (${reason(error)})`);
      }
    },
  };
}

/** Answers the questions of `judgeAside`; called in the thread. */
export async function answerAside(): Promise<void> {
  await import('jsdom');
  parentPort?.on('message', ({ input, url }: Question) => {
    void judge(input, url).then((answer) => parentPort?.postMessage(answer));
  });
  parentPort?.postMessage('ready');
}

const mostMegabytes = 2048;

/** Resolves when the thread can read pages: the time it takes to get there is no page's fault. */
async function start(program: URL): Promise<Worker> {
  const thread = new Worker(program, { resourceLimits: { maxOldGenerationSizeMb: mostMegabytes } });
  await once(thread, 'message');
  return thread;
}

/** Null when there is no answer in time. */
async function ask(thread: Worker, question: Question, longest: number): Promise<Answer | Problem | null> {
  const ending = new AbortController();
  const { signal } = ending;
  thread.postMessage(question);
  try {
    return await Promise.race([
      once(thread, 'message', { signal }).then(([answer]) => answer as Answer | Problem),
      pause(longest, null, { signal }),
    ]);
  } finally {
    ending.abort();
  }
}

function reason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'ERR_WORKER_OUT_OF_MEMORY') return `it needs more than ${String(mostMegabytes / 1024)} GB of memory`;
  return error instanceof Error ? error.message : String(error);
}
