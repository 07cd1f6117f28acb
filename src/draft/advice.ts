import type { Line, Verdict } from '../classifier/index.ts';
import { reasons } from '../classifier/lexicon/shown.ready.ts';
import { linesToMove, roleMeant } from '../ui/card/lines-to-move.ts';
import { expectedConcepts } from './expected-concepts.ts';

/** What would make title and duties agree, without another title. */
export interface Advice {
  /** The role that the title means. */
  readonly meant: 'pm' | 'pmo';
  /** Duty lines that speak for the other role, strongest first. */
  readonly cut: readonly Line[];
  /** What adverts for that role usually say and this one does not, the most telling first. */
  readonly add: readonly (typeof reasons)[number][];
}

const mostCut = 6;
const mostAdded = 5;

/** What to cut or add so that the duties bear the title out; null when title and duties agree, or nothing is claimed. */
export function adviceFor(verdict: Verdict): Advice | null {
  const meant = roleMeant(verdict);
  const little = verdict.neither === 'too-little' || verdict.neither === 'another-job';
  if (meant === null || verdict.neither === 'language') return null;
  if (!little && (verdict.agreement === 'match' || verdict.agreement === 'none')) return null;
  const said = new Set(verdict.evidence.flatMap(({ concept, discount }) => (discount === null ? [concept] : [])));
  const missing = expectedConcepts[meant].filter((concept) => !said.has(concept));
  return {
    meant,
    cut: linesToMove(verdict, meant).slice(0, mostCut),
    add: missing.flatMap((concept) => reasons.filter(({ id }) => id === concept)).slice(0, mostAdded),
  };
}
