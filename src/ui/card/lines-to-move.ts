import type { Line, Verdict } from '../../classifier/index.ts';
import { countedLines } from '../side-view.ts';

/** The role that a title claims, or, when it claims neither or both, the one that most of the duties speak for. */
export function roleMeant({ title, role, shares }: Verdict): 'pm' | 'pmo' | null {
  if (title.claims === 'pm' || title.claims === 'pm-tagged') return 'pm';
  if (title.claims === 'pmo') return 'pmo';
  if (role === 'neither') return null;
  return role === 'mixed' ? (shares.pm < shares.pmo ? 'pmo' : 'pm') : role;
}

/** The duty lines that speak for the other role than the one meant, strongest first. */
export function linesToMove(verdict: Verdict, meant: 'pm' | 'pmo' | null = roleMeant(verdict)): readonly Line[] {
  if (meant === null) return [];
  const other = meant === 'pm' ? 'pmo' : 'pm';
  return countedLines(verdict)
    .flatMap(({ line, side }) => (side === other ? [line] : []))
    .toSorted((a, b) => b.adds[other] - a.adds[other] || a.start - b.start);
}
