import type { Row } from '../extension/board-row.ts';
import { h, pageText } from '../ui/h.ts';
import { shownSides } from '../ui/side-view.ts';
import { countedWord, word } from '../ui/words.ts';
import { titleOf } from './row-view.ts';
import { agreementWord, confidenceWord, dayWord, roleWord } from './row-words.ts';

/** The most listings that stand side by side. */
export const mostCompared = 4;

type Fact = readonly [name: string, value: (row: Row) => readonly (string | Node)[]];

const facts: readonly Fact[] = [
  ['company', ({ company }) => [pageText(company ?? '')]],
  ['role', (row) => [h('span', { class: `chip ${row.role}` }, roleWord(row))]],
  ['duties', (row) => [dutiesView(row)]],
  ['agreement', (row) => [h('span', { class: `check ${row.agreement}` }, agreementWord(row))]],
  ['clearer', ({ suggestedTitle }) => [pageText(suggestedTitle ?? '')]],
  ['confidence', (row) => [confidenceWord(row)]],
  ['site', ({ site }) => [pageText(site)]],
  ['first_seen', ({ firstSeen }) => [dayWord(firstSeen)]],
  ['seen', ({ lastSeen }) => [dayWord(lastSeen)]],
  ['note', ({ note }) => [pageText(note)]],
];

/** Two to four listings side by side, one a column; null while none are compared. */
export function compareView(rows: readonly Row[]): HTMLElement | null {
  if (rows.length === 0) return null;
  return h(
    'section',
    { id: 'compare', 'aria-labelledby': 'compare-title' },
    h('h2', { id: 'compare-title', tabindex: -1 }, word('board_compare_title')),
    h(
      'button',
      { id: 'compare-close', type: 'button', class: 'plain', 'data-action': 'compare-close' },
      word('board_compare_close'),
    ),
    h(
      'div',
      { class: 'scroll', tabindex: 0, role: 'group', 'aria-labelledby': 'compare-title' },
      h(
        'table',
        { class: 'compare' },
        h(
          'thead',
          {},
          h(
            'tr',
            {},
            h('td', {}),
            rows.map((row) => h('th', { scope: 'col' }, pageText(titleOf(row)))),
          ),
        ),
        h(
          'tbody',
          {},
          facts.map(([name, value]) =>
            h(
              'tr',
              {},
              h('th', { scope: 'row' }, word(`board_column_${name}`)),
              rows.map((row) => h('td', {}, value(row))),
            ),
          ),
        ),
      ),
    ),
  );
}

/** Counted duty lines as a picture with the numbers under it. */
function dutiesView({ duties }: Row): HTMLElement {
  const bar = h('span', { class: 'duty-bar', 'aria-hidden': 'true' });
  for (const side of shownSides) {
    if (duties[side] === 0) continue;
    const part = h('span', { class: `duty-part ${side}` });
    part.style.flexGrow = String(duties[side]);
    bar.append(part);
  }
  const counts = shownSides.map((side) => countedWord(`count_${side}`, duties[side])).join(' · ');
  return h('span', { class: 'duties' }, bar, counts);
}
