import type { Report } from '../extension/report.ts';
import { siteNames } from '../page/sites/names.ts';
import { boardLink } from './board-link.ts';
import { cardsView, type CardsShown } from './cards-view.ts';
import { cardView } from './card-view.ts';
import { definitionsView } from './definitions-view.ts';
import { doubtView } from './doubt-view.ts';
import { frameOffer } from './frame-offer.ts';
import { flavourView } from './flavour-view.ts';
import { h } from './h.ts';
import { ledgerView, type LedgerState } from './ledger-view.ts';
import { leftOutView } from './left-out-view.ts';
import { titleView } from './title-view.ts';
import { balanceView, verdictView } from './verdict-view.ts';
import { word } from './words.ts';
import { type Access, accessView, marksView, panelView } from './switches-view.ts';

/** What popup and panel know beside the report: settings, what the browser granted, and where the reader is in it. */
export interface ReportState extends LedgerState {
  readonly highlights: boolean;
  /** The keyboard command that does the same, as the browser writes it, or null when it has none. */
  readonly shortcut: string | null;
  /** Null where nothing can be granted: browser pages, files. */
  readonly access: Access | null;
  readonly copied: boolean;
  /** Whether a button opens the panel beside the page. */
  readonly panelOffered: boolean;
  /** The titles of the result list on the page, as far as they are known. */
  readonly cards?: CardsShown;
}

/** The page for a report, `null` while the page is still being read. Clicks are told apart by `data-action`. */
export function reportView(report: Report | null, state: ReportState): HTMLElement {
  if (report === null) return main('reading', {}, [h('h1', {}, word('reading'))]);
  if (report.state !== 'verdict') return refusalView(report, state);
  const { listing, verdict } = report;
  const facts = { 'data-role': verdict.role, 'data-agreement': verdict.agreement };
  return main(
    'verdict',
    facts,
    [...verdictView(listing, verdict), ...changedSite(report)],
    [
      verdict.neither === 'too-little' ? selectionOffer() : null,
      balanceView(verdict),
      titleView(listing, verdict, state.copied),
      flavourView(listing, verdict),
      report.inField === true ? fieldView() : verdict.evidence.length === 0 ? null : marksView(state),
      panelView(state.panelOffered),
      ledgerView(listing, verdict, state),
      leftOutView(listing, verdict),
      state.cards === undefined ? null : cardsView(state.cards, true),
      cardView(report),
      definitionsView(verdict),
      doubtView(listing, verdict, report),
      accessView(state.access),
      boardLink(),
      draftLink(),
      footer(),
    ],
  );
}

/** Said where a known site is read by its structure alone, because it no longer looks as it did. */
function changedSite({ source, site }: Exclude<Report, Unread>): HTMLElement[] {
  return source === 'structure' && site !== null
    ? [h('p', { class: 'note' }, word('doubt_site_changed', siteNames[site] ?? site))]
    : [];
}

type Unread = Exclude<Report, { state: 'verdict' }>;

function refusalView({ state, refusal, site, frame }: Unread, view: ReportState): HTMLElement {
  const { access, panelOffered } = view;
  const cards = state === 'no-access' || view.cards === undefined ? null : cardsView(view.cards, false);
  const key = refusal.replaceAll('-', '_');
  return main(
    state,
    { 'data-refusal': refusal },
    [
      h('h1', {}, word(`state_${state.replace('-', '_')}`)),
      h('p', {}, word(`refusal_${key}`, siteNames[site ?? ''] ?? '')),
    ],
    [
      cards === null ? null : marksView(view),
      cards,
      frame === undefined ? null : frameOffer(frame),
      refusal === 'not-allowed' ? null : offer(state),
      panelView(panelOffered),
      definitionsView(null),
      refusal === 'not-allowed' ? null : accessView(access),
      boardLink(),
      draftLink(),
      footer(),
    ],
  );
}

/** In place of the switch for marks, where there can be none. */
const fieldView = (): HTMLElement => h('p', { id: 'field', class: 'note' }, word('field_no_marks'));

/** What the reader can do about a page that was not read. */
function offer(state: Unread['state']): HTMLElement {
  if (state !== 'no-listing')
    return h('div', { id: 'offer', class: 'offer' }, button('read-again', word('read_again')));
  return selectionOffer();
}

function selectionOffer(): HTMLElement {
  return h(
    'div',
    { id: 'offer', class: 'offer' },
    button('judge-selection', word('judge_selection')),
    h('p', { class: 'hint' }, word('judge_selection_hint')),
  );
}

function button(action: string, label: string): HTMLElement {
  return h('button', { id: action, type: 'button', class: 'primary', 'data-action': action }, label);
}

function main(
  state: string,
  facts: Readonly<Record<string, string>>,
  status: readonly Node[],
  sections: readonly (HTMLElement | null)[] = [],
): HTMLElement {
  return h(
    'main',
    { 'data-state': state, ...facts },
    h('div', { id: 'status', role: 'status', class: 'status' }, status),
    sections,
  );
}

/** The way to the page that checks a draft of the reader's own. */
function draftLink(): HTMLElement {
  return h(
    'p',
    { id: 'draft-link', class: 'draft-link' },
    h('a', { href: 'draft.html', target: '_blank' }, word('draft_open')),
  );
}

function footer(): HTMLElement {
  return h('p', { id: 'promise', class: 'promise' }, word('promise'));
}
