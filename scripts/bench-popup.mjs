import { clicks } from './bench/click.mjs';
import { installed } from './bench/tabs.mjs';

// node scripts/bench-popup.mjs [--json] [--floors]: click to verdict in the real popup, in turns with a popup that only
// shows one word, 20 times each on a page of real size, in both browsers. Needs `npm run build` first. `--floors`: also
// beside one that has an empty function run in the page before, and one that has the page read and leaves it at that.

const rounds = 20;
const figures = {};
for (const which of installed) {
  const { fresh } = await clicks(which, rounds, ['fresh'], process.argv.includes('--floors'));
  const { remit, nothing, ...floors } = Object.fromEntries(
    Object.entries(fresh).map(([name, ms]) => [name, median(ms)]),
  );
  figures[which] = { 'click to verdict, ms': remit, 'click to one word, ms': nothing, 'more, ms': remit - nothing };
  for (const [doing, ms] of Object.entries(floors)) figures[which][`${doing} before the word, more, ms`] = ms - nothing;
}
for (const which of ['chrome', 'firefox'])
  if (!installed.includes(which)) console.error(`${which} IS NOT INSTALLED: not measured`);
if (process.argv.includes('--json')) console.log(JSON.stringify(figures));
else console.table(figures);

function median(list) {
  return list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)];
}
