import type { Listing, Verdict } from '../classifier/index.ts';
import { h, pageText } from './h.ts';
import { countedLines, type ShownSide, shownSides } from './side-view.ts';
import { countedWord, word } from './words.ts';

/** The verdict in one sentence, what it was given for, and how sure it is. */
export function verdictView(listing: Listing, verdict: Verdict): HTMLElement[] {
  return [
    h(
      'p',
      { class: 'listing' },
      pageText(cut(listing.title) || word('listing_untitled'), 'listing-title', verdict.language),
      (listing.company ?? '') !== '' && [' · ', pageText(cut(listing.company ?? ''))],
    ),
    h(
      'h1',
      { class: `verdict ${verdict.role}` },
      h('strong', {}, headline(verdict)),
      ' ',
      h('span', {}, gist(verdict)),
    ),
  ];
}

/** Titles and names that pages give may be of any length; longer ones are not read here. */
const cut = (text: string): string => (text.length > 140 ? `${text.slice(0, 140)}…` : text);

/** The verdict in one sentence, as text. */
export const verdictSentence = (verdict: Verdict): string => `${headline(verdict)} ${gist(verdict)}`;

/** "Reads like a Project Manager": the part of the verdict that must be read first. */
function headline({ role, neither }: Verdict): string {
  return role === 'neither'
    ? word(`headline_${(neither ?? 'too-little').replace('-', '_')}`)
    : word(`headline_${role}`);
}

/** The rest of the sentence: what that means here. */
function gist({ role, neither, shares }: Verdict): string {
  if (role === 'neither') return word(`gist_${(neither ?? 'too-little').replace('-', '_')}`);
  if (role !== 'mixed') return word(`gist_${role}`);
  return word('gist_mixed', percent(shares.pm), percent(shares.pmo));
}

const percent = (share: number): number => Math.round(share * 100);

/** Duty lines as a picture, one block a line, PM left and PMO right, with the numbers and the certainty under it. */
export function balanceView(verdict: Verdict): HTMLElement | null {
  const lines = countedLines(verdict);
  if (lines.length === 0 && verdict.role === 'neither') return null;
  const counts: readonly Count[] = shownSides.map((side) => ({
    side,
    count: lines.filter((line) => line.side === side).length,
  }));
  // Where neither role is meant, the duties that speak for no side are the picture.
  const others = verdict.role === 'neither' ? verdict.duties.other : 0;
  return h(
    'section',
    { id: 'balance', 'aria-label': word('balance_label') },
    lines.length > 0 && bar(others === 0 ? counts : counts.toSpliced(2, 0, { side: 'other', count: others })),
    h('p', { class: 'certainty' }, certainty(verdict)),
  );
}

interface Count {
  readonly side: ShownSide | 'other';
  readonly count: number;
}

function bar(counts: readonly Count[]): readonly HTMLElement[] {
  return [
    h('div', { class: 'bar', 'aria-hidden': 'true' }, ...counts.map(({ side, count }) => blocks(side, count))),
    h(
      'ul',
      { class: 'counts' },
      ...counts.map(({ side, count }) =>
        h('li', { class: side }, h('span', { class: 'underline' }, countedWord(`count_${side}`, count))),
      ),
    ),
  ];
}

/** More lines than this are drawn as one block: they would be thinner than the gaps between them. */
const mostBlocks = 40;

function blocks(side: Count['side'], count: number): HTMLElement | null {
  if (count === 0) return null;
  const group = h('span', { class: `blocks ${side}` });
  group.style.flexGrow = String(count);
  for (let block = 0; block < (count > mostBlocks ? 1 : count); block++) group.append(h('span', { class: 'block' }));
  return group;
}

/** How sure the verdict is, in words; says so when only shared duties were found. */
export function certainty({ role, certainty, duties }: Verdict): string {
  if (role === 'pmo' && certainty === 'low' && duties.pm + duties.pmo === 0) return word('certainty_shared_only');
  return word(`certainty_${certainty}`);
}
