import type { Line, Verdict } from '../classifier/index.ts';
import { h } from './h.ts';
import { word } from './words.ts';

/** A side that a duty line or a piece of evidence can speak for. */
export type ShownSide = 'pm' | 'shared' | 'pmo';
/** In the order of the bar, left to right. */
export const shownSides: readonly ShownSide[] = ['pm', 'shared', 'pmo'];

/** The short name of a side, underlined the way its marks on the page are: solid PM, dotted shared, wavy PMO. */
export function sideChip(side: ShownSide): HTMLElement {
  return h('span', { class: `chip ${side}` }, h('span', { class: 'underline' }, word(`side_${side}`)));
}

/** The side a line counts for, or null when it adds nothing to the verdict. */
export function countedSide(line: Line): ShownSide | null {
  if (line.side === 'pm' || line.side === 'pmo' || line.side === 'shared') return line.side;
  if (line.side === 'other') return null;
  const { pm, pmo, shared } = line.adds;
  if (pm <= 0 && pmo <= 0 && shared <= 0) return null;
  if (pm >= pmo && pm >= shared) return 'pm';
  return pmo >= shared ? 'pmo' : 'shared';
}

/** The lines that moved the verdict, in the order of the text. */
export function countedLines(verdict: Verdict): readonly { readonly line: Line; readonly side: ShownSide }[] {
  return verdict.lines.flatMap((line) => {
    const side = countedSide(line);
    return side === null ? [] : [{ line, side }];
  });
}
