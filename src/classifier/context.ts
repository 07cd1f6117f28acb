import type { DutyReading } from './duties.ts';
import type { Kind } from './sections.ts';
import { sides } from './sides.ts';
import type { Statement } from './statement.ts';
import { weightOf } from './weigh.ts';

/** So many duties of the usual mixture stand beside the listing's own, so that few lines do not sway each other much. */
const usualDuties = 2;

/**
 * Reads each duty in the light of the others, as a person does: a line that could be either goes with the rest of its
 * advert. Its chances are multiplied by how much more of each side the other counting lines hold than duties usually do
 * (`usual`, in the order of `sides`). Linear; lines that do not count sway nothing.
 */
export function inContext(
  statements: readonly Statement[],
  kinds: readonly Kind[],
  readings: readonly DutyReading[],
  usual: readonly number[],
): DutyReading[] {
  const weighed = statements.flatMap((statement, i) => {
    const reading = readings[i];
    return reading === undefined ? [] : [{ reading, weight: weightOf(statement, reading.findings, kinds[i]) }];
  });
  const all = weighed.reduce((sum, { weight }) => sum + weight, 0);
  const parts = sides.map((side, k) => ({
    side,
    share: usual[k] ?? 0.25,
    total: weighed.reduce((sum, { reading, weight }) => sum + reading.chances[side] * weight, 0),
  }));
  return weighed.map(({ reading, weight }) => {
    const raised = parts.map(({ side, share, total }) => {
      const others = total - reading.chances[side] * weight + usualDuties * share;
      return (reading.chances[side] * others) / ((all - weight + usualDuties) * share);
    });
    const sum = raised.reduce((a, b) => a + b, 0);
    const [pm = 0, pmo = 0, shared = 0, other = 0] = raised.map((value) => value / sum);
    return { ...reading, chances: { pm, pmo, shared, other } };
  });
}
