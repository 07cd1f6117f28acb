// @ts-check
import { confusion, confusionTable, figures, interval, mismatchFigures, reliability } from '../training/figures.mjs';

const percent = (part) => `${(100 * part).toFixed(1)} %`;
const range = (rows, figure) =>
  interval(rows, figure)
    .map((bound) => bound.toFixed(2))
    .join(' to ');

/** Prints everything about some judged adverts: confusion, figures with intervals, reliability, title mismatches. */
export function report(name, rows) {
  if (rows.length === 0) return;
  const all = figures(rows);
  console.log(`\n## ${name}: ${all.count}\n${confusionTable(confusion(rows))}`);
  console.log(`accuracy            ${all.accuracy.toFixed(3)}  (95 %: ${range(rows, (r) => figures(r).accuracy)})`);
  console.log(
    `macro-F1            ${all.macroF1.toFixed(3)}  (PM, PMO, NEITHER; 95 %: ${range(rows, (r) => figures(r).macroF1)})`,
  );
  for (const role of Object.keys(all.f1)) reportRole(role, rows);
  console.log(`PM for PMO or back  ${all.flips} of the PM and PMO ones, ${percent(all.flipShare)}`);
  console.log(`PM, PMO called neither  ${percent(all.missed)}`);
  reportLanguage(rows);
  reportDoubt(rows);
  reportTitles(rows.filter((row) => row.titleClass !== null));
}

function reportRole(role, rows) {
  const given = rows.filter((row) => row.given === role);
  const due = rows.filter((row) => row.truth === role);
  const right = given.filter((row) => row.truth === role).length;
  const shown = [right / Math.max(1, given.length), right / Math.max(1, due.length), figures(rows).f1[role]];
  const [precision, recall, f1] = shown.map((value) => value.toFixed(2));
  console.log(
    `  ${role.padEnd(8)} precision ${precision}  recall ${recall}  F1 ${f1}  (95 %: ${range(rows, (r) => figures(r).f1[role])})`,
  );
}

function reportLanguage(rows) {
  const read = rows.filter((row) => row.verdict.neither !== 'language');
  const refused = rows.length - read.length;
  if (refused === 0) return;
  console.log(
    `not in English though filed so: ${refused}, refused for it; without them accuracy ${figures(read).accuracy.toFixed(3)}, macro-F1 ${figures(read).macroF1.toFixed(3)}`,
  );
}

function reportDoubt(rows) {
  const { bands, error } = reliability(rows);
  console.log(`calibration error   ${error.toFixed(3)}`);
  for (const { from, count, right } of bands) {
    console.log(
      `  confidence ${from.toFixed(1)}+  ${String(count).padStart(4)} verdicts, ${((100 * right) / count).toFixed(0)} % right`,
    );
  }
  for (const certainty of ['high', 'medium', 'low']) {
    const some = rows.filter((row) => row.certainty === certainty);
    const right = some.filter((row) => row.truth === row.given).length;
    if (some.length > 0)
      console.log(`  ${certainty.padEnd(7)} ${some.length} verdicts, ${percent(right / some.length)} right`);
  }
}

function reportTitles(rows) {
  if (rows.length === 0) return;
  const { said, due, right, precision, recall } = mismatchFigures(rows);
  console.log(
    `title mismatch      said ${said}, right ${right}, due ${due}: precision ${precision.toFixed(2)}, recall ${recall.toFixed(2)}`,
  );
}

/** Prints how plain methods do on the same adverts and folds. @param {{ name: string, given: Map<string, string> }[]} baselines */
export function reportBaselines(name, rows, baselines) {
  if (rows.length === 0) return;
  console.log(`\n## Plain methods on the same folds, ${name}: ${rows.length}`);
  const line = (method, some) => {
    const { accuracy, macroF1, flips } = figures(some);
    console.log(
      `${method.padEnd(34)} accuracy ${accuracy.toFixed(3)}  macro-F1 ${macroF1.toFixed(3)}  PM for PMO or back ${flips}`,
    );
  };
  for (const { name: method, given } of baselines)
    line(
      method,
      rows.map((row) => ({ ...row, given: given.get(row.id) ?? 'neither' })),
    );
  line('this classifier', rows);
}
