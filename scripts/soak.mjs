// @ts-check
import { runNode, runTool } from './tool.mjs';

// npm run soak [-- PART]: the proofs of PROMISES.md at full size, one part after the other; says what each did.

const env = { ...process.env, REMIT_SOAK: '1' };
const unit = (/** @type {string[]} */ ...files) =>
  runTool('vitest', ['run', '--testTimeout', '3600000', ...files], { env });
const e2e = (/** @type {string} */ file) =>
  runTool('vitest', ['run', '--config', 'tests/e2e/vitest.config.ts', `tests/e2e/${file}.e2e.test.ts`], { env });

const parts = {
  'any text: 175,000 texts, 25,000 pages, 20,000 pieces of structured data': () =>
    unit('tests/hostile/classifier-any-text.test.ts', 'tests/hostile/page-any-markup.test.ts'),
  'messages: 20,000 forged and misshapen ones': () => unit('tests/hostile/messages.test.ts'),
  'expressions: all of them anew': () => runNode(['scripts/expressions.mjs', '--all']),
  'time: twice the text, how much more time': () => runNode(['scripts/growth-of-time.mjs']),
  build: () => runNode(['scripts/build.mjs']),
  'life cycle: more than 300 kills of the background in each browser': () => e2e('lifecycle'),
  'board: 60 steps, the background killed before every one, in each browser': () => e2e('board'),
  'growth: 2,000 listings and an hour of changes on one page': () => e2e('growth'),
  'processor: what 4,000 changes a second cost, beside the aims': () =>
    runNode(['scripts/bench.mjs', '--only', 'idle']),
};

const wanted = process.argv[2] ?? '';
const outcomes = Object.entries(parts).flatMap(([name, part]) => {
  if (!name.startsWith(wanted) && name !== 'build') return [];
  console.log(`\n=== ${name}`);
  const start = Date.now();
  const { status } = part();
  return [
    {
      name,
      status,
      row: `${status === 0 ? 'ok    ' : 'FAILED'} ${((Date.now() - start) / 1000).toFixed(0)} s  ${name}`,
    },
  ];
});
console.log('\n=== Summary');
for (const { row } of outcomes) console.log(row);
process.exitCode = outcomes.every(({ status }) => status === 0) ? 0 : 1;
