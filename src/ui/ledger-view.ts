import type { Evidence, Line, Listing, Verdict } from '../classifier/index.ts';
import { h } from './h.ts';
import { lineText } from './line-text.ts';
import { reasonView } from './reason-view.ts';
import { countedLines, type ShownSide, shownSides, sideChip } from './side-view.ts';
import { word } from './words.ts';

/** Which lines of the ledger are on show. */
export type LedgerFilter = 'all' | ShownSide;
const filters: readonly LedgerFilter[] = ['all', ...shownSides];

/** True for the name of a filter, as it comes back from the page's own buttons. */
export function isLedgerFilter(name: string | undefined): name is LedgerFilter {
  return filters.some((filter) => filter === name);
}

/** Where the reader is in the ledger. */
export interface LedgerState {
  readonly filter: LedgerFilter;
  /** A long ledger shows its first lines until the reader asks for the rest. */
  readonly all: boolean;
}

/** Every duty line that counts: its side, its words with the deciding ones marked, and why. Null when there is none. */
export function ledgerView(listing: Listing, verdict: Verdict, state: LedgerState): HTMLElement | null {
  const lines = countedLines(verdict);
  if (lines.length === 0) return null;
  const shown = lines.filter(({ side }) => state.filter === 'all' || side === state.filter);
  const rows = state.all ? shown : shown.slice(0, firstRows);
  return h(
    'section',
    { id: 'ledger', 'aria-labelledby': 'ledger-title' },
    h(
      'div',
      { class: 'ledger-head' },
      h('h2', { id: 'ledger-title' }, word('ledger_title')),
      h('p', { class: 'hint' }, h('kbd', {}, 'J'), ' ', h('kbd', {}, 'K'), ' ', word('ledger_step')),
    ),
    filterView(lines, state.filter),
    shown.length === 0 ? h('p', { class: 'note' }, word('ledger_none')) : null,
    h(
      'ol',
      { class: 'ledger' },
      ...rows.map(({ line, side }) => row(line, side, lineText(listing.text, line, verdict.language))),
    ),
    rows.length === shown.length
      ? null
      : h(
          'button',
          { id: 'ledger-all', type: 'button', class: 'more', 'data-action': 'show-all' },
          word('ledger_all', shown.length),
        ),
  );
}

const firstRows = 40;

function filterView(lines: readonly { readonly side: ShownSide }[], filter: LedgerFilter): HTMLElement {
  return h(
    'div',
    { class: 'filter', role: 'group', 'aria-label': word('filter_label') },
    ...filters.map((choice) => {
      const count = choice === 'all' ? lines.length : lines.filter(({ side }) => side === choice).length;
      return h(
        'button',
        {
          id: `filter-${choice}`,
          type: 'button',
          class: choice,
          'data-action': 'filter',
          'data-filter': choice,
          'aria-pressed': String(choice === filter),
        },
        h('span', { class: 'underline' }, word(`filter_${choice}`)),
        ' ',
        h('span', { class: 'count' }, String(count)),
      );
    }),
  );
}

function row(line: Line, side: ShownSide, words: HTMLElement): HTMLElement {
  const context = line.kind === 'duty' ? line.heading : word(`kind_${line.kind}`);
  return h(
    'li',
    { class: `row ${side}` },
    sideChip(side),
    h(
      'button',
      {
        id: `line-${line.start}`,
        type: 'button',
        class: 'line',
        'data-action': 'show-line',
        'data-start': line.start,
        'data-end': line.end,
        title: word('line_show'),
      },
      words,
    ),
    reasons(line),
    line.kind === 'duty' || context === null ? null : h('p', { class: 'kind' }, context),
  );
}

function reasons(line: Line): HTMLElement {
  const counted = line.evidence.filter(({ discount }) => discount === null);
  const refused = line.evidence.filter(({ discount }) => discount !== null);
  const shown: readonly Evidence[] = [...once(counted), ...once(refused)];
  if (shown.length === 0) return h('p', { class: 'why' }, word('why_wording'));
  return h('ul', { class: 'why' }, ...shown.map((evidence) => reasonView(evidence)));
}

/** One reason a concept: the same words found twice in a line say nothing new. */
function once(evidence: readonly Evidence[]): readonly Evidence[] {
  return [...new Map(evidence.toReversed().map((piece) => [piece.concept, piece])).values()].toReversed();
}
