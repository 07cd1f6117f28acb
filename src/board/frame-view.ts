import { boardLimits } from '../extension/parse-settings.ts';
import type { Row } from '../extension/board-row.ts';
import { h } from '../ui/h.ts';
import { word } from '../ui/words.ts';
import { type Query, type SortKey, sortKeys } from './rows-query.ts';

const roles: readonly Row['role'][] = ['pm', 'mixed', 'pmo', 'neither'];
const agreements: readonly Row['agreement'][] = ['mismatch', 'ambiguous', 'match', 'none'];

/** The parts of the page that stay: what the reader types and chooses in is never drawn anew. */
export function frameView(): readonly HTMLElement[] {
  return [
    h('header', { id: 'head' }, h('h1', {}, word('board_title')), h('p', { class: 'hint' }, word('board_lead'))),
    h('div', { id: 'notices' }),
    h(
      'form',
      { id: 'tools', role: 'search', 'aria-label': word('board_tools'), hidden: true },
      field('search', h('input', { id: 'search', type: 'search', maxlength: 200, autocomplete: 'off' })),
      field('role', choice('role', roles, 'board_role_')),
      field('agreement', choice('agreement', agreements, 'board_agreement_')),
      h(
        'button',
        { id: 'starred', type: 'button', class: 'plain', 'aria-pressed': 'false', 'data-action': 'starred' },
        word('board_starred'),
      ),
    ),
    h('div', { id: 'count', role: 'status' }),
    h('div', { id: 'actions', role: 'group', 'aria-label': word('board_actions'), hidden: true }),
    h('div', { id: 'beside' }),
    h(
      'div',
      { id: 'list' },
      h('table', { id: 'rows', role: 'table', 'aria-label': word('board_title'), hidden: true }),
    ),
    h('div', { id: 'undo', class: 'undo' }, h('div', { id: 'said', role: 'status' }), h('div', { id: 'undo-offer' })),
    keepView(),
    h('input', {
      id: 'file',
      type: 'file',
      accept: '.json,application/json',
      hidden: true,
      'aria-label': word('board_load'),
    }),
  ];
}

function field(name: string, control: HTMLElement): HTMLElement {
  return h('label', { class: `field ${name}` }, h('span', {}, word(`board_filter_${name}`)), control);
}

function choice(id: string, values: readonly string[], prefix: string): HTMLElement {
  return h(
    'select',
    { id },
    h('option', { value: 'all' }, word('board_any')),
    values.map((value) => h('option', { value }, word(prefix + value))),
  );
}

const limits = [100, 500, 1000, 2000, 5000, boardLimits.most];

/** Whether the board keeps listings, and how many. */
function keepView(): HTMLElement {
  return h(
    'section',
    { id: 'keep', 'aria-labelledby': 'keep-title' },
    h('h2', { id: 'keep-title' }, word('board_keep_title')),
    h('label', { class: 'tick' }, h('input', { id: 'on', type: 'checkbox' }), h('span', {}, word('board_on'))),
    h(
      'label',
      { class: 'field' },
      h('span', {}, word('board_limit')),
      h(
        'select',
        { id: 'limit' },
        limits.map((limit) => h('option', { value: limit }, String(limit))),
      ),
    ),
    h('p', { class: 'hint' }, word('board_keep_hint')),
  );
}

/** The heads of the columns, which sort the table. */
export function headView({ sort, ascending }: Query): HTMLElement {
  const columns: readonly (SortKey | 'pick' | 'note' | 'remove')[] = ['pick', ...sortKeys, 'note', 'remove'];
  return h(
    'thead',
    { role: 'rowgroup' },
    h(
      'tr',
      { role: 'row', 'aria-rowindex': 1 },
      columns.map((name) => {
        const isSort = (sortKeys as readonly string[]).includes(name);
        const way = name === sort ? (ascending ? 'ascending' : 'descending') : null;
        const sorting = h(
          'button',
          { id: `sort-${name}`, type: 'button', 'data-action': 'sort', 'data-key': name },
          word(`board_column_${name}`),
        );
        const bare = h('span', { class: name === 'note' ? null : 'unseen' }, word(`board_column_${name}`));
        return h('th', { role: 'columnheader', scope: 'col', class: name, 'aria-sort': way }, isSort ? sorting : bare);
      }),
    ),
  );
}
