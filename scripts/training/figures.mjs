// @ts-check
import { seeded } from './linear.mjs';

const roles = ['pm', 'pmo', 'mixed', 'neither'];

/** Counts of true role → given role. @param {{ truth: string, given: string }[]} rows */
export function confusion(rows) {
  const counts = Object.fromEntries(roles.map((t) => [t, Object.fromEntries(roles.map((g) => [g, 0]))]));
  for (const { truth, given } of rows) counts[truth][given]++;
  return counts;
}

/** Accuracy, F1 a role, macro-F1 over PM, PMO and NEITHER, and PM called PMO or the reverse. */
export function figures(rows) {
  const counts = confusion(rows);
  const f1 = Object.fromEntries(roles.map((role) => [role, f1Of(counts, role)]));
  const sided = rows.filter(({ truth }) => truth === 'pm' || truth === 'pmo').length;
  const flips = counts.pm.pmo + counts.pmo.pm;
  return {
    count: rows.length,
    accuracy: rows.filter(({ truth, given }) => truth === given).length / Math.max(1, rows.length),
    macroF1: (f1.pm + f1.pmo + f1.neither) / 3,
    f1,
    flips,
    flipShare: flips / Math.max(1, sided),
    missed: (counts.pm.neither + counts.pmo.neither) / Math.max(1, sided),
  };
}

function f1Of(counts, role) {
  const hit = counts[role][role];
  const wrong = roles
    .filter((other) => other !== role)
    .reduce((sum, other) => sum + counts[other][role] + counts[role][other], 0);
  return hit === 0 ? 0 : (2 * hit) / (2 * hit + wrong);
}

/** The 95 % interval of a figure over 1,000 draws with replacement, seeded. @param {(rows: any[]) => number} figure */
export function interval(rows, figure) {
  const random = seeded(7);
  const drawn = Array.from({ length: 1000 }, () => figure(rows.map(() => rows[Math.floor(random() * rows.length)])));
  drawn.sort((a, b) => a - b);
  return [drawn[25], drawn[974]];
}

/** How often verdicts of each confidence are right, and the expected calibration error over ten bands. */
export function reliability(rows) {
  const bands = Array.from({ length: 10 }, (_, i) => ({ from: i / 10, count: 0, right: 0, confidence: 0 }));
  for (const { truth, given, confidence } of rows) {
    const band = bands[Math.min(9, Math.floor(confidence * 10))];
    band.count++;
    band.right += truth === given ? 1 : 0;
    band.confidence += confidence;
  }
  const error = bands.reduce((sum, band) => sum + Math.abs(band.right - band.confidence), 0) / Math.max(1, rows.length);
  return { bands: bands.filter((band) => band.count > 0), error };
}

/** Precision and recall of "mismatch", by the table of the reference on the true role and the labelled title class. */
export function mismatchFigures(rows) {
  const wanted = (row) =>
    (row.titleClass === 'PM' && (row.truth === 'pmo' || (row.truth === 'neither' && row.neither === 'another-job'))) ||
    (row.titleClass === 'PMO' && (row.truth === 'pm' || (row.truth === 'neither' && row.neither === 'another-job')));
  const said = rows.filter((row) => row.agreement === 'mismatch');
  const due = rows.filter(wanted);
  const right = said.filter(wanted).length;
  return {
    said: said.length,
    due: due.length,
    right,
    precision: right / Math.max(1, said.length),
    recall: right / Math.max(1, due.length),
  };
}

/** @param {ReturnType<typeof confusion>} counts */
export function confusionTable(counts) {
  const head = ['true \\ given', ...roles].map((cell) => cell.padStart(13)).join('');
  const body = roles.map((role) =>
    [role, ...roles.map((given) => counts[role][given])].map((cell) => String(cell).padStart(13)).join(''),
  );
  return [head, ...body].join('\n');
}
