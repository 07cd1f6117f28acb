import type { Discount, Line, Listing, Verdict } from '../classifier/index.ts';
import { h } from './h.ts';
import { plainLine } from './line-text.ts';
import { countedSide } from './side-view.ts';
import { countedWord, word } from './words.ts';

/** Why a line did not count: what cancelled its evidence, or what kind of line it is. */
type LeftOut = Discount | 'not-projects';

/** What did not count and why, folded; null when everything counted. */
export function leftOutView(listing: Listing, verdict: Verdict): HTMLElement | null {
  const groups = leftOutGroups(verdict);
  if (groups.size === 0) return null;
  const count = [...groups.values()].reduce((sum, group) => sum + group.length, 0);
  return h(
    'details',
    { id: 'left-out', class: 'fold' },
    h('summary', {}, h('h2', {}, word('left_out_title')), ' ', h('span', { class: 'count' }, String(count))),
    h('p', { class: 'note' }, word('left_out_hint')),
    ...[...groups].map(([reason, group]) =>
      groupView(
        reason,
        group.map((line) => plainLine(listing.text, line, verdict.language)),
      ),
    ),
  );
}

/** The lines that did not count, by the reason why, in the order of the text. */
export function leftOutGroups(verdict: Verdict): ReadonlyMap<LeftOut, readonly Line[]> {
  const groups = new Map<LeftOut, Line[]>();
  for (const line of verdict.lines) {
    if (line.kind === 'heading' || countedSide(line) !== null) continue;
    const reason = reasonOf(line);
    const group = groups.get(reason);
    if (group === undefined) groups.set(reason, [line]);
    else group.push(line);
  }
  return groups;
}

const mostShown = 8;

function groupView(reason: LeftOut, lines: readonly HTMLElement[]): HTMLElement {
  const rest = lines.length - mostShown;
  return h(
    'div',
    { class: 'left-out' },
    h(
      'h3',
      {},
      word(`left_out_${reason.replaceAll('-', '_')}`),
      ' ',
      h('span', { class: 'count' }, String(lines.length)),
    ),
    h('ul', {}, ...lines.slice(0, mostShown).map((line) => h('li', {}, line))),
    rest > 0 ? h('p', { class: 'rest' }, countedWord('left_out_more', rest)) : null,
  );
}

function reasonOf(line: Line): LeftOut {
  const refused = line.evidence.find(({ discount }) => discount !== null)?.discount;
  if (refused !== undefined && refused !== null) return refused;
  switch (line.kind) {
    case 'company':
    case 'benefit':
    case 'requirement':
    case 'wish':
    case 'heading':
      return line.kind;
    case 'other':
      return 'other-section';
    case 'summary':
    case 'duty':
      return 'not-projects';
  }
}
