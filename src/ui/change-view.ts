import { type Line, type Listing, type Verdict, whatWouldChange } from '../classifier/index.ts';
import { h } from './h.ts';
import { plainLine } from './line-text.ts';
import { sideChip } from './side-view.ts';
import { countedWord, word } from './words.ts';

const mostShown = 8;

/** The fewest duties that the verdict hangs on, as buttons that show them on the page; null when it rests on no two. */
export function changeView(listing: Listing, verdict: Verdict): HTMLElement | null {
  const duties = verdict.lines.filter(({ side }) => side !== null);
  if (verdict.neither === 'language' || duties.length < 2) return null;
  const change = whatWouldChange(verdict);
  const rest = change === null ? 0 : change.lines.length - mostShown;
  return h(
    'div',
    { class: 'change' },
    h('h3', {}, word('change_title')),
    change === null
      ? h('p', {}, word('change_none'))
      : [
          h('p', {}, countedWord('change_without', change.lines.length, word(`change_role_${change.role}`))),
          h('ol', {}, ...change.lines.slice(0, mostShown).map((line) => row(listing, verdict, line))),
          rest > 0 && h('p', { class: 'rest' }, countedWord('left_out_more', rest)),
        ],
  );
}

function row(listing: Listing, verdict: Verdict, line: Line): HTMLElement {
  const { start, end, side } = line;
  return h(
    'li',
    { class: `row ${side ?? 'other'}` },
    side === null || side === 'other' ? null : sideChip(side),
    h(
      'button',
      {
        id: `change-${start}`,
        type: 'button',
        class: 'line',
        'data-action': 'show-line',
        'data-start': start,
        'data-end': end,
        title: word('line_show'),
      },
      plainLine(listing.text, line, verdict.language),
    ),
  );
}
