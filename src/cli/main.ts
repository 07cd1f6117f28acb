import { isMainThread } from 'node:worker_threads';
import { answerAside, judgeAside } from './judge-aside.ts';
import { run } from './run.ts';

/** Real pages take less than a second; milliseconds. */
const longestPage = 20_000;

if (isMainThread) {
  // `remit … | head` closes the pipe early; that is the reader's choice, not an error.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    process.exit(error.code === 'EPIPE' ? 0 : 1);
  });
  const aside = judgeAside(new URL(import.meta.url), longestPage);
  process.exitCode = await run(process.argv.slice(2), process, aside.judge);
  await aside.close();
} else {
  await answerAside();
}
