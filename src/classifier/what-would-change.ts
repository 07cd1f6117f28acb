import { decide } from './decide.ts';
import type { DecisionNumbers } from './model.ts';
import { sides } from './sides.ts';
import * as tuning from './tuning.ts';
import type { Line, Role, Side, Verdict } from './verdict.ts';

/** The fewest duties found without which the verdict would be another one. */
export interface Change {
  readonly lines: readonly Line[];
  readonly role: Role;
}

/**
 * The smallest set of duty lines, strongest first, whose removal turns the verdict, and the role it turns to; null when
 * more than half of them would have to go. For one order of removal (by what a line adds to a side) no smaller set
 * exists; each side is tried.
 */
export function whatWouldChange(verdict: Verdict, numbers: DecisionNumbers = tuning): Change | null {
  if (verdict.neither === 'language') return null;
  // An advert that states its own split (trap T27) is mixed whatever its lines add up to.
  if (decide(verdict.totals, false, numbers).role !== verdict.role) return null;
  const counting = verdict.lines.filter((line) => line.side !== null);
  const most = Math.floor(counting.length / 2);
  const changes = sides.flatMap((side) => {
    const change = removeStrongest(verdict, counting, side, most, numbers);
    return change === null ? [] : [change];
  });
  return changes.reduce<Change | null>(
    (best, change) => (best === null || change.lines.length < best.lines.length ? change : best),
    null,
  );
}

function removeStrongest(
  verdict: Verdict,
  counting: readonly Line[],
  side: Side,
  most: number,
  numbers: DecisionNumbers,
): Change | null {
  const left = { ...verdict.totals };
  const removed: Line[] = [];
  for (const line of [...counting].sort((a, b) => b.adds[side] - a.adds[side] || a.start - b.start).slice(0, most)) {
    removed.push(line);
    for (const one of sides) left[one] = Math.max(0, left[one] - line.adds[one]);
    const { role } = decide(left, false, numbers);
    if (role !== verdict.role) return { lines: removed, role };
  }
  return null;
}
