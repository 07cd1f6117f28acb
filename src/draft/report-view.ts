import type { Listing, Verdict } from '../classifier/index.ts';
import { cardView } from '../ui/card-view.ts';
import { doubtView } from '../ui/doubt-view.ts';
import { h } from '../ui/h.ts';
import { ledgerView, type LedgerState } from '../ui/ledger-view.ts';
import { leftOutView } from '../ui/left-out-view.ts';
import { titleView } from '../ui/title-view.ts';
import { balanceView, verdictView } from '../ui/verdict-view.ts';
import { word } from '../ui/words.ts';
import { adviceView } from './advice-view.ts';

/** Where the reader is in the report on the draft. */
export interface DraftState extends LedgerState {
  readonly copied: boolean;
}

/** The verdict on a draft with all that stands behind it; an empty draft is told what will come here. */
export function draftReport(judged: { listing: Listing; verdict: Verdict } | null, state: DraftState): HTMLElement {
  if (judged === null) return report({}, [h('h2', {}, word('draft_waiting')), h('p', {}, word('draft_waiting_hint'))]);
  const { listing, verdict } = judged;
  const [, sentence] = verdictView(listing, verdict);
  return report(
    { 'data-role': verdict.role, 'data-agreement': verdict.agreement },
    [h('h2', { class: `verdict ${verdict.role}` }, ...(sentence?.childNodes ?? []))],
    [
      balanceView(verdict),
      titleView(listing, verdict, state.copied),
      adviceView(listing, verdict),
      ledgerView(listing, verdict, state),
      leftOutView(listing, verdict),
      cardView(judged),
      doubtView(listing, verdict, { source: 'draft', site: null }),
    ],
  );
}

function report(
  facts: Readonly<Record<string, string>>,
  status: readonly Node[],
  sections: readonly (HTMLElement | null)[] = [],
): HTMLElement {
  return h(
    'section',
    { id: 'report', class: 'report', 'aria-label': word('draft_report'), ...facts },
    h('div', { id: 'status', role: 'status', class: 'status' }, status),
    sections,
  );
}
