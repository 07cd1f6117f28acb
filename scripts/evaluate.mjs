// @ts-check
import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { foreignPostings, labelledFile, ownAdverts } from './training/corpus.mjs';
import { crossValidate } from './training/cross-validate.mjs';
import { openClassifier } from './training/door.mjs';
import { confusion, confusionTable, figures, interval, mismatchFigures, reliability } from './training/figures.mjs';
import { lineFigures } from './training/line-figures.mjs';
import { prepare } from './training/train.mjs';

const usage = `npm run evaluate -- [--shipped] [FILE.ndjson]

FILE.ndjson   labelled postings, one object a line: {id, title, text, gold, a, b, title_class, lang, source}
              (without a file: the project's own adverts)
When lines.ndjson stands beside FILE the shipped numbers were fitted on such data, so every posting is judged by a model
that has seen neither it nor its source (nested 5-fold cross-validation); --shipped judges with the shipped numbers instead.`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { shipped: { type: 'boolean' }, help: { type: 'boolean' } },
});
if (values.help || positionals.length > 1) {
  console.log(usage);
  process.exit(values.help ? 0 : 2);
}

const door = await openClassifier();
const file = positionals[0];
const folder = file === undefined ? null : path.dirname(file);
const unseen = !values.shipped && (folder === null || existsSync(path.join(folder, 'lines.ndjson')));
const rows = unseen ? unseenRows() : shippedRows();

console.log(
  unseen
    ? '\nCross-validated: no posting was seen in fitting, nor any of its source.'
    : '\nWith the numbers as shipped.',
);
if (folder !== null)
  report(
    'Clear English postings (both readers agree)',
    rows.filter((r) => !r.ours && r.clear && r.language === 'en' && !r.otherTrade),
  );
report(
  'Our own adverts',
  rows.filter((r) => r.ours),
);
reportLanguages(rows);
reportOtherTrades(rows.filter((r) => r.otherTrade));
if (unseen) reportLines(rows);
reportWorst(rows);

function unseenRows() {
  const foreign = folder === null ? { labelled: [], otherTrades: [] } : foreignPostings(folder);
  const fitted = (p) => p.lines !== null && p.language === 'en';
  const prepared = prepare(door, [...ownAdverts(), ...foreign.labelled.filter(fitted)]);
  const others = prepare(door, foreign.otherTrades);
  const judged = crossValidate(door, prepared, others, (fold) => console.log(`fold ${fold + 1} of 5 ...`));
  const rest = foreign.labelled.filter((p) => !fitted(p)).map((posting) => judgeShipped(posting));
  return [...judged.map(({ posting, verdict }) => toRow(posting, verdict)), ...rest];
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

function report(name, chosen) {
  if (chosen.length === 0) return;
  const all = figures(chosen);
  const range = (figure) =>
    interval(chosen, figure)
      .map((x) => x.toFixed(2))
      .join(' to ');
  console.log(`\n## ${name}: ${all.count}\n${confusionTable(confusion(chosen))}`);
  console.log(`accuracy            ${all.accuracy.toFixed(3)}  (95 %: ${range((r) => figures(r).accuracy)})`);
  console.log(
    `macro-F1            ${all.macroF1.toFixed(3)}  (PM, PMO, NEITHER; 95 %: ${range((r) => figures(r).macroF1)})`,
  );
  console.log(
    `F1                  ${Object.entries(all.f1)
      .map(([role, f1]) => `${role} ${f1.toFixed(2)}`)
      .join('  ')}`,
  );
  console.log(`PM for PMO or back  ${all.flips} of the PM and PMO ones, ${(all.flipShare * 100).toFixed(1)} %`);
  console.log(`PM, PMO called neither  ${(all.missed * 100).toFixed(1)} %`);
  reportDoubt(chosen);
}

function reportDoubt(chosen) {
  const { bands, error } = reliability(chosen);
  console.log(`calibration error   ${error.toFixed(3)}`);
  for (const band of bands) {
    console.log(
      `  confidence ${band.from.toFixed(1)}+  ${String(band.count).padStart(4)} verdicts, ${((100 * band.right) / band.count).toFixed(0)} % right`,
    );
  }
  for (const certainty of ['high', 'medium', 'low']) {
    const some = chosen.filter((row) => row.certainty === certainty);
    const right = some.filter((row) => row.truth === row.given).length;
    if (some.length > 0)
      console.log(
        `  ${certainty.padEnd(7)} ${some.length} verdicts, ${((100 * right) / some.length).toFixed(1)} % right`,
      );
  }
  const titled = chosen.filter((row) => row.titleClass !== null);
  if (titled.length === 0) return;
  const { said, due, right, precision, recall } = mismatchFigures(titled);
  console.log(
    `title mismatch      said ${said}, right ${right}, due ${due}: precision ${precision.toFixed(2)}, recall ${recall.toFixed(2)}`,
  );
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

/** The ten surest errors, with what decided them; texts are shown for reading only. */
function reportWorst(all) {
  const wrong = all
    .filter((row) => row.truth !== row.given && !row.otherTrade && row.language === 'en')
    .sort((a, b) => b.confidence - a.confidence);
  console.log('\n## The ten surest errors');
  for (const row of wrong.slice(0, 10)) {
    const totals = Object.entries(row.verdict.totals)
      .map(([side, total]) => `${side} ${total.toFixed(1)}`)
      .join('  ');
    console.log(
      `${row.id}  "${row.title}"  ${row.truth} given as ${row.given} (${row.confidence.toFixed(2)})  ${totals}`,
    );
    for (const line of row.verdict.lines.filter((l) => l.side !== null).slice(0, 6)) {
      console.log(
        `    ${line.side.padEnd(6)} ${row.text.slice(line.start, line.end).replace(/\s+/g, ' ').slice(0, 110)}`,
      );
    }
  }
}
