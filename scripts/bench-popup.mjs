import { clicks } from './bench/click.mjs';
import { installed } from './bench/tabs.mjs';

// node scripts/bench-popup.mjs [--json]: click to verdict in the real popup, in turns with a popup that only shows one
// word, 20 times each on a page of real size, in both browsers. Needs `npm run build` first.

const rounds = 20;
const figures = {};
for (const which of installed) {
  const { fresh } = await clicks(which, rounds, ['fresh']);
  const [remit, oneWord] = [median(fresh.remit), median(fresh.oneWord)];
  figures[which] = { 'click to verdict, ms': remit, 'click to one word, ms': oneWord, 'more, ms': remit - oneWord };
}
for (const which of ['chrome', 'firefox'])
  if (!installed.includes(which)) console.error(`${which} IS NOT INSTALLED: not measured`);
if (process.argv.includes('--json')) console.log(JSON.stringify(figures));
else console.table(figures);

function median(list) {
  return list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)];
}
