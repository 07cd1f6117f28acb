import type { DutyReading } from './duties.ts';
import type { Kind } from './sections.ts';
import { sides } from './sides.ts';
import type { Statement } from './statement.ts';
import type { Side } from './verdict.ts';
import { weightOf } from './weigh.ts';

/** So many duties of the usual mixture stand beside the listing's own, so that few lines do not sway each other much. */
const usualDuties = 6;

/** How much more the counting lines one, two, three and four places away say than those further off. */
const nearness = [8, 5.6, 3.9, 2.7];

/** Where the others make up so many duties, a duty leans on them half as hard as beside endlessly many. */
const halfLean = 6;

interface Weighed {
  readonly reading: DutyReading;
  readonly weight: number;
}

/** How much of each side some lines hold, in the order of `sides`, and all of them together. */
interface Amounts {
  readonly all: number;
  readonly by: readonly number[];
}

/**
 * Reads each duty in the light of the others, as a person does: a line that could be either goes with the rest of its
 * advert, and first of all with the lines beside it. Its chances are raised by how much more of each side the other
 * counting lines hold than duties usually do (`usual`, in the order of `sides`), and the harder the more of them there
 * are: two lines prove little about a third. Linear; lines that do not count sway nothing, nor do they part others.
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
  const counting = weighed.filter(({ weight }) => weight > 0);
  const total = amountsOf(counting, () => 1);
  let place = 0;
  return weighed.map((one) => {
    const counts = one.weight > 0;
    const beside = besides(counting, place, counts ? place + 1 : place);
    if (counts) place++;
    return raised(one, total, beside, usual);
  });
}

function amountsOf(lines: readonly Weighed[], factorOf: (place: number) => number): Amounts {
  const amounts = lines.map(({ weight }, place) => weight * factorOf(place));
  const sum = (side: Side) =>
    lines.reduce((all, { reading }, place) => all + reading.chances[side] * (amounts[place] ?? 0), 0);
  return { all: amounts.reduce((a, b) => a + b, 0), by: sides.map(sum) };
}

/** What the nearest counting lines hold in front of the place `from` and from the place `to` on. */
function besides(counting: readonly Weighed[], from: number, to: number): Amounts {
  const first = Math.max(0, from - nearness.length);
  return amountsOf(counting.slice(first, to + nearness.length), (at) => {
    const place = first + at;
    if (place < from) return nearness[from - place - 1] ?? 0;
    return place < to ? 0 : (nearness[place - to] ?? 0);
  });
}

function raised({ reading, weight }: Weighed, total: Amounts, beside: Amounts, usual: readonly number[]): DutyReading {
  const others = total.all - weight;
  const lean = others / (others + halfLean);
  const all = others + lean * beside.all + usualDuties;
  const values = sides.map((side, k) => {
    const share = usual[k] ?? 0.25;
    const own = reading.chances[side];
    const amount = (total.by[k] ?? 0) - own * weight + lean * (beside.by[k] ?? 0) + usualDuties * share;
    const ratio = amount / (all * share);
    return own * ratio * (1 - lean + lean * ratio);
  });
  const sum = values.reduce((a, b) => a + b, 0);
  const [pm = 0, pmo = 0, shared = 0, other = 0] = values.map((value) => value / sum);
  return { ...reading, chances: { pm, pmo, shared, other } };
}
