import type { Agreement, Role, TitleClaim } from '../classifier/index.ts';
import { h, pageText } from './h.ts';
import { countedWord, word } from './words.ts';

/** One title of a result list, as it is shown. */
export interface CardRow {
  readonly frameId: number;
  readonly id: number;
  readonly title: string;
  readonly claims: TitleClaim;
  /** The verdict on its listing if that was judged since the browser was started, else null. */
  readonly verdict: { readonly role: Role; readonly agreement: Agreement } | null;
  readonly isOnShow: boolean;
}

/** The titles of a result list. */
export interface CardsShown {
  /** How many titles were read; the rows may be fewer. */
  readonly total: number;
  readonly cards: readonly CardRow[];
}

const mostOthers = 100;

/**
 * The titles on a page of results with what each claims, and the verdict where the listing was judged before; null
 * when none was read. Beside a listing on show they are folded.
 */
export function cardsView(shown: CardsShown, isBeside: boolean): HTMLElement | null {
  if (shown.total === 0) return null;
  const title = isBeside ? countedWord('lists_beside', shown.total) : countedWord('lists_page', shown.total);
  const claiming = shown.cards.filter((card) => claimOf(card.claims) !== null || card.verdict !== null);
  const others = shown.cards.filter((card) => !claiming.includes(card));
  const content = [
    h('p', { class: 'note' }, word('lists_hint')),
    claiming.length === 0 ? h('p', { class: 'note' }, word('lists_none')) : null,
    h('ol', { class: 'cards' }, ...claiming.map(cardView)),
    others.length === 0 ? null : othersView(others, shown.total - claiming.length),
  ];
  if (!isBeside)
    return h(
      'section',
      { id: 'cards', 'aria-labelledby': 'cards-title' },
      h('h2', { id: 'cards-title' }, title),
      content,
    );
  return h('details', { id: 'cards', class: 'fold' }, h('summary', {}, h('h2', {}, title)), content);
}

function othersView(others: readonly CardRow[], count: number): HTMLElement {
  return h(
    'details',
    { id: 'cards-others', class: 'fold' },
    h('summary', {}, h('h3', {}, countedWord('lists_others', count))),
    h('ol', { class: 'cards' }, ...others.slice(0, mostOthers).map(cardView)),
    count > mostOthers ? h('p', { class: 'rest' }, countedWord('lists_more', count - mostOthers)) : null,
  );
}

function cardView(card: CardRow): HTMLElement {
  const { frameId, id, title, claims, verdict, isOnShow } = card;
  return h(
    'li',
    { class: 'list-card' },
    h(
      'button',
      {
        id: `card-${frameId}-${id}`,
        type: 'button',
        class: 'line',
        'data-action': 'show-card',
        'data-frame': frameId,
        'data-card': id,
        'aria-current': isOnShow ? 'true' : null,
        title: word('lists_show'),
      },
      pageText(title, 'words'),
    ),
    h('p', { class: 'claim' }, verdict === null ? claimView(claims) : verdictView(verdict)),
  );
}

/** What the title claims, underlined the way it is marked on the page: solid PM, wavy PMO, dotted what may be either. */
function claimView(claims: TitleClaim): HTMLElement | null {
  const claim = claimOf(claims);
  return claim === null ? null : chip(claim.side, word(`lists_claims_${claim.key}`));
}

function verdictView({ role, agreement }: NonNullable<CardRow['verdict']>): HTMLElement[] {
  const side = { pm: 'pm', pmo: 'pmo', mixed: 'shared', neither: 'none' }[role];
  const judged = h('span', { class: 'judged' }, word(`lists_judged_${role}`));
  return agreement === 'mismatch'
    ? [chip(side, judged), h('span', { class: 'misfit' }, word('lists_mismatch'))]
    : [chip(side, judged)];
}

const chip = (side: string, words: string | HTMLElement): HTMLElement =>
  h('span', { class: `chip ${side}` }, h('span', { class: 'underline' }, words));

function claimOf(claims: TitleClaim): { readonly side: 'pm' | 'pmo' | 'shared'; readonly key: string } | null {
  switch (claims) {
    case 'pm':
    case 'pm-tagged':
      return { side: 'pm', key: 'pm' };
    case 'pmo':
      return { side: 'pmo', key: 'pmo' };
    case 'both':
    case 'neighbour':
      return { side: 'shared', key: claims };
    case 'confusable':
    case 'none':
      return null;
  }
}
