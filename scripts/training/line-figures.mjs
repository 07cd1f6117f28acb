// @ts-check
import { labelOf } from './train.mjs';

const sides = ['pm', 'pmo', 'shared', 'other'];
const isWork = (section) => section === 'duty' || section === 'summary';

/**
 * How labelled lines are read: share of right sections, F1 of each side on summary and duty lines, and pm taken for pmo
 * or the reverse. A labelled line gets the reading of the statements that share most of its text.
 * @param {{ posting: import('./corpus.mjs').Posting, readings: any[] }[]} judged
 */
export function lineFigures(judged) {
  const section = { count: 0, right: 0 };
  const counts = Object.fromEntries(sides.map((t) => [t, Object.fromEntries(sides.map((g) => [g, 0]))]));
  for (const { posting, readings } of judged) {
    const byLabel = new Map();
    for (const reading of readings) {
      const label = labelOf(reading, posting.lines);
      if (label !== null) byLabel.set(label, [...(byLabel.get(label) ?? []), reading]);
    }
    for (const [label, parts] of byLabel) {
      const kind = longest(parts, (part) => part.kind);
      section.count++;
      if (kind === label.section) section.right++;
      if (isWork(label.section)) counts[label.side ?? 'other'][longest(parts, (part) => part.side ?? 'other')]++;
    }
  }
  const f1 = Object.fromEntries(sides.map((side) => [side, f1Of(counts, side)]));
  const sided = sum(counts.pm) + sum(counts.pmo);
  return {
    lines: section.count,
    sections: section.right / Math.max(1, section.count),
    f1,
    flips: (counts.pm.pmo + counts.pmo.pm) / Math.max(1, sided),
  };
}

/** The value that covers most characters of a labelled line. */
function longest(parts, valueOf) {
  const lengths = new Map();
  for (const part of parts) lengths.set(valueOf(part), (lengths.get(valueOf(part)) ?? 0) + part.end - part.start);
  return [...lengths].sort((a, b) => b[1] - a[1])[0][0];
}

function f1Of(counts, side) {
  const hit = counts[side][side];
  const wrong = sides
    .filter((other) => other !== side)
    .reduce((all, other) => all + counts[other][side] + counts[side][other], 0);
  return hit === 0 ? 0 : (2 * hit) / (2 * hit + wrong);
}

const sum = (row) => Object.values(row).reduce((a, b) => a + b, 0);
