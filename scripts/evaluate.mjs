// @ts-check
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { judgeByBaselines } from './evaluation/baselines.mjs';
import { fitMismatch, withUnseenMismatch } from './evaluation/mismatch.mjs';
import { report, reportBaselines } from './evaluation/report.mjs';
import { reportWorst } from './evaluation/worst.mjs';
import { foreignPostings, labelledFile, ownAdverts } from './training/corpus.mjs';
import { crossValidate } from './training/cross-validate.mjs';
import { openClassifier } from './training/door.mjs';
import { lineFigures } from './training/line-figures.mjs';
import { prepare } from './training/train.mjs';

const usage = `npm run evaluate -- [--shipped | --fit-titles] [FILE.ndjson]

FILE.ndjson   labelled postings, one object a line: {id, title, text, gold, a, b, title_class, lang, source}
              (without a file: the project's own adverts)
When lines.ndjson stands beside FILE the shipped numbers were fitted on such data, so every posting is judged by a model
that has seen neither it nor its source (nested 5-fold cross-validation); --shipped judges with the shipped numbers instead.
--fit-titles also writes src/classifier/mismatch-numbers.ts: from where on duties contradict a title.`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { shipped: { type: 'boolean' }, 'fit-titles': { type: 'boolean' }, help: { type: 'boolean' } },
});
if (values.help || positionals.length > 1) {
  console.log(usage);
  process.exit(values.help ? 0 : 2);
}

const door = await openClassifier();
const file = positionals[0];
const folder = file === undefined ? null : path.dirname(file);
const unseen = !values.shipped && (folder === null || existsSync(path.join(folder, 'lines.ndjson')));
const { rows, baselines } = unseen ? await unseenRows() : { rows: shippedRows(), baselines: null };

console.log(
  unseen
    ? '\nCross-validated: no posting was seen in fitting, nor, of other people’s, any of its source.'
    : '\nWith the numbers as shipped.',
);
const groups = [
  {
    name: 'Clear English postings (both readers agree)',
    chosen: rows.filter((r) => !r.ours && r.clear && r.language === 'en' && !r.otherTrade),
  },
  { name: 'Our own adverts', chosen: rows.filter((r) => r.ours) },
];
for (const { name, chosen } of groups) report(name, chosen);
if (baselines !== null) for (const { name, chosen } of groups) reportBaselines(name, chosen, baselines);
reportLanguages(rows);
reportOtherTrades(rows.filter((r) => r.otherTrade));
if (unseen) reportLines(rows);
reportWorst(rows);

async function unseenRows() {
  const foreign = folder === null ? { labelled: [], otherTrades: [] } : foreignPostings(folder);
  const fitted = (p) => p.lines !== null && p.language === 'en';
  const prepared = prepare(door, [...ownAdverts(), ...foreign.labelled.filter(fitted)]);
  const others = prepare(door, foreign.otherTrades);
  const plain = judgeByBaselines(door, prepared);
  const judged = crossValidate(door, prepared, others, (fold) => console.log(`fold ${fold + 1} of 5 ...`));
  const rest = foreign.labelled.filter((p) => !fitted(p)).map((posting) => judgeShipped(posting));
  const unseenOnes = judged.map(({ posting, verdict }) => toRow(posting, verdict));
  if (values['fit-titles']) writeMismatch(fitMismatch(door, unseenOnes));
  return {
    rows: [...withUnseenMismatch(door, unseenOnes), ...rest],
    baselines: await plain,
  };
}

function writeMismatch({ pm, pmo, job: { confidence, other, named } }) {
  writeFileSync(
    path.join(import.meta.dirname, '../src/classifier/mismatch-numbers.ts'),
    `// Made by \`npm run evaluate -- --fit-titles FILE\`; do not edit.

/** From where on duties contradict a plain title; see \`isClear\`. */
export const mismatchAt = {
  pm: ${pm},
  pmo: ${pmo},
  job: { confidence: ${confidence}, other: ${other}, named: ${named} },
};
`,
  );
}

function shippedRows() {
  const postings = file === undefined ? ownAdverts() : labelledFile(file);
  return postings.map((posting) => judgeShipped(posting));
}

function judgeShipped(posting) {
  return toRow(posting, door.classify({ title: posting.title, text: posting.text, company: null, url: null }));
}

function toRow(posting, verdict) {
  const { role: given, confidence, certainty, agreement } = verdict;
  return { ...posting, posting, truth: posting.role, given, confidence, certainty, agreement, verdict };
}

function reportLanguages(all) {
  const foreign = all.filter((row) => row.language !== 'en');
  if (foreign.length === 0) return;
  const refused = foreign.filter((row) => row.verdict.neither === 'language').length;
  console.log(`\nOther languages: ${refused} of ${foreign.length} refused for their language`);
}

function reportOtherTrades(others) {
  if (others.length === 0) return;
  const alarms = others.filter((row) => row.given !== 'neither').length;
  console.log(
    `\nAdverts of other trades called PM, PMO or MIXED: ${alarms} of ${others.length}, ${((100 * alarms) / others.length).toFixed(1)} %`,
  );
}

function reportLines(all) {
  const judged = all
    .filter((row) => row.lines !== null && !row.ours)
    .map(({ posting, verdict }) => ({ posting, readings: verdict.lines }));
  if (judged.length === 0) return;
  const { lines, sections, f1, flips } = lineFigures(judged);
  console.log(`\n## Line by line: ${lines} labelled lines\nsection right       ${sections.toFixed(3)}`);
  console.log(
    `side F1             ${Object.entries(f1)
      .map(([side, value]) => `${side} ${value.toFixed(2)}`)
      .join('  ')}`,
  );
  console.log(`pm for pmo or back  ${(100 * flips).toFixed(1)} %`);
}
