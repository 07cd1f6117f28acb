import { parseArgs } from 'node:util';
import { click } from './bench/click.mjs';
import { commandLine } from './bench/command-line.mjs';
import { following } from './bench/following.mjs';
import { idle } from './bench/idle.mjs';
import { judging } from './bench/judging.mjs';
import { machine } from './bench/machine.mjs';
import { pipeline } from './bench/pipeline.mjs';
import { realPages } from './bench/real-pages.mjs';
import { sizes } from './bench/sizes.mjs';
import { cut, digits, shown } from './bench/targets.mjs';

// npm run bench [-- --json] [-- --only PART,PART]: every figure beside its floor, its peers and its target.

const parts = { pipeline, pages: realPages, judging, 'command-line': commandLine, click, idle, sizes, following };
const { values } = parseArgs({ options: { json: { type: 'boolean' }, only: { type: 'string' } } });
const wanted = values.only?.split(',') ?? Object.keys(parts);
const unknown = wanted.filter((name) => parts[name] === undefined);
if (unknown.length > 0) {
  console.error(`No such part: ${unknown.join(', ')}. Parts: ${Object.keys(parts).join(', ')}`);
  process.exit(2);
}

const facts = machine();
if (!values.json)
  console.log(
    Object.entries(facts)
      .map(([name, value]) => `${name}: ${value}`)
      .join('\n'),
  );
const results = {};
for (const name of wanted) {
  const begun = performance.now();
  results[name] = await parts[name]();
  if (!values.json) show(name, results[name], (performance.now() - begun) / 1000);
}
const targets = wanted.flatMap((name) => results[name].targets);
if (values.json) console.log(JSON.stringify({ machine: facts, parts: plain(results), targets }));
else {
  console.log('\nTargets: asked, reached (a quarter of the runs below, a quarter above), holds');
  for (const { group, what, where, asked, reached, holds } of targets.toSorted((a, b) => a.group - b.group))
    console.log(`${holds.padEnd(5)}${group}  ${where.padEnd(8)}${what}: ${asked}; ${reached}`);
}

function show(name, { about, figures }, seconds) {
  console.log(`\n== ${name}: ${about} (${Math.round(seconds)} s)`);
  for (const [what, value] of Object.entries(figures)) console.log(`${what}: ${shown(value)}`);
}

function plain(all) {
  const short = (value) => (typeof value === 'number' ? digits(value) : cut(value));
  return Object.fromEntries(
    Object.entries(all).map(([name, { about, figures }]) => [
      name,
      { about, ...Object.fromEntries(Object.entries(figures).map(([what, value]) => [what, short(value)])) },
    ]),
  );
}
