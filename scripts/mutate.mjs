// @ts-check
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';
import settings from '../stryker.config.mjs';
import { leftOut } from './mutation-sample.mjs';
import { root } from './tool.mjs';

// npm run mutate [-- --sample 300 [--seed 1]] [FILES ...]: changes the code in small ways, counts the changes that no
// test notices, and names them. The whole takes most of a day; a sample of some hundred tells the share to a few per cent.

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { sample: { type: 'string' }, seed: { type: 'string', default: '1' } },
});
const notMutated = (settings.mutate ?? []).filter((glob) => glob.startsWith('!'));
const size = Number(values.sample ?? Infinity);
await new Stryker({
  configFile: join(root, 'stryker.config.mjs'),
  ...(positionals.length > 0 ? { mutate: [...positionals, ...notMutated] } : {}),
  ...(values.sample === undefined
    ? { incremental: true }
    : /** @type {object} */ ({ checkers: ['sample'], sample: { size, seed: Number(values.seed) } })),
}).runMutationTest();

const { files } = JSON.parse(readFileSync(join(root, 'out/mutation/mutation.json'), 'utf8'));
const all = Object.entries(files).flatMap(([file, { source, mutants }]) =>
  mutants.map((/** @type {any} */ one) => ({
    ...one,
    file,
    line: source.split('\n')[one.location.start.line - 1].trim(),
  })),
);
const are = (/** @type {string[]} */ ...states) => all.filter(({ status }) => states.includes(status)).length;
for (const { status, file, location, mutatorName, line, replacement } of all)
  if (status === 'Survived')
    console.log(
      `${file}:${location.start.line}:${location.start.column} ${mutatorName}: ${line.slice(0, 160)}\n    -> ${replacement?.replaceAll('\n', ' ').slice(0, 120)}`,
    );
const notSampled = all.filter(
  ({ status, statusReason }) => status === 'CompileError' && statusReason === leftOut,
).length;
const noticed = are('Killed', 'Timeout');
const tried = noticed + are('Survived');
const covered = tried + notSampled;
const reached = covered / (covered + are('NoCoverage'));
const share = noticed / tried;
const margin = notSampled === 0 ? 0 : 1.96 * Math.sqrt((share * (1 - share)) / tried);
console.log(
  `${all.length} changes: ${are('Ignored')} while a file is loaded (not tried), ${are('NoCoverage')} where no test comes by, ` +
    `${tried} tried, of which ${noticed} were noticed (${are('Timeout')} of them by time).`,
);
console.log(
  `Score ${(100 * share * reached).toFixed(1)} % (${(100 * share).toFixed(1)} % ± ${(100 * margin).toFixed(1)} of what tests come by)`,
);
