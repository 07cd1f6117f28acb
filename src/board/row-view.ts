import { longest, type Row } from '../extension/board-row.ts';
import { h, pageText, unturned } from '../ui/h.ts';
import { word } from '../ui/words.ts';
import { agreementWord, confidenceWord, dayWord, roleWord } from './row-words.ts';

/** Title of a row, or the words that stand for a missing one. */
export const titleOf = ({ title }: Row): string => (title === '' ? word('listing_untitled') : title);

/**
 * One row of the board. Roles are named because narrow windows lay the row out as a card, and then some browsers forget
 * that it is a row. Clicks are told apart by `data-action`.
 */
export function rowView(row: Row, chosen: boolean): HTMLTableRowElement {
  const title = titleOf(row);
  return h(
    'tr',
    { role: 'row', 'data-id': row.id, class: chosen ? 'chosen' : null },
    cell(
      'pick',
      h('input', {
        type: 'checkbox',
        checked: chosen,
        'data-action': 'choose',
        'aria-label': word('board_choose', title),
      }),
    ),
    cell('star', starButton(row, title)),
    h('th', { role: 'rowheader', scope: 'row', class: 'title' }, titleLink(row, title)),
    cell('company', pageText(row.company ?? '')),
    cell('site', siteText(row.site)),
    cell('role', h('span', { class: `chip ${row.role}` }, roleWord(row))),
    cell('agreement', h('span', { class: `check ${row.agreement}` }, agreementWord(row))),
    cell('confidence', confidenceWord(row)),
    cell('seen', h('time', { datetime: new Date(row.lastSeen).toISOString() }, dayWord(row.lastSeen))),
    cell('note', noteField(row, title)),
    cell(
      'remove',
      h('button', {
        type: 'button',
        class: 'icon remove-sign',
        'data-action': 'remove',
        'aria-label': word('board_remove_one', title),
      }),
    ),
  );
}

/** How many columns a row has. */
export const columnCount = 11;

/**
 * Brings a shown row in line with the row as it is now, cell by cell; the field that the reader is writing in is left
 * alone, and focus stays where it was.
 */
export function renewRow(shown: HTMLTableRowElement, next: HTMLTableRowElement): void {
  shown.className = next.className;
  for (const [at, cell] of [...shown.cells].entries()) {
    const fresh = next.cells[0];
    if (fresh === undefined) return;
    const focused = cell.contains(document.activeElement) ? document.activeElement : null;
    const keep = cell.isEqualNode(fresh) || focused instanceof HTMLTextAreaElement;
    if (keep) fresh.remove();
    else shown.cells[at]?.replaceWith(fresh);
    if (!keep && focused !== null) fresh.querySelector<HTMLElement>('a, button, input')?.focus();
  }
}

function titleLink({ address }: Row, title: string): HTMLElement {
  const text = pageText(title);
  return address === null ? text : h('a', { href: address, target: '_blank', rel: 'noopener noreferrer' }, text);
}

/** A site's name, which may be broken behind its dots. */
function siteText(site: string): HTMLElement {
  const text = pageText('');
  const parts = unturned(site).split(/(?<=\.)/);
  text.append(...parts.flatMap((part, at) => (at === 0 ? [part] : [h('wbr'), part])));
  return text;
}

function starButton({ star }: Row, title: string): HTMLElement {
  return h('button', {
    type: 'button',
    class: 'icon star-sign',
    'data-action': 'star',
    'aria-pressed': String(star),
    'aria-label': word('board_star', title),
  });
}

function noteField({ note }: Row, title: string): HTMLElement {
  return h(
    'textarea',
    {
      rows: 1,
      maxlength: longest.note,
      'data-action': 'note',
      dir: 'auto',
      placeholder: word('board_note_placeholder'),
      'aria-label': word('board_note', title),
    },
    note,
  );
}

function cell(name: string, ...children: readonly (Node | string)[]): HTMLTableCellElement {
  return h('td', { role: 'cell', class: name }, children);
}
