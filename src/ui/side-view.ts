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

/** The side a summary or duty line speaks for, or null for every line that is no row of the ledger. */
export function countedSide({ kind, side }: Line): ShownSide | null {
  return (kind === 'summary' || kind === 'duty') && side !== 'other' ? side : null;
}

/** The rows of the ledger in the order of the text; there are as many as `verdict.duties` counts. */
export function countedLines(verdict: Verdict): readonly { readonly line: Line; readonly side: ShownSide }[] {
  return verdict.lines.flatMap((line) => {
    const side = countedSide(line);
    return side === null ? [] : [{ line, side }];
  });
}
