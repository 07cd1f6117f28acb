import type { Row } from '../extension/board-row.ts';
import { plain } from '../ui/card/card-markdown.ts';
import { word } from '../ui/words.ts';
import { agreementWord, confidenceWord, roleWord } from './row-words.ts';

/** Rows as a Markdown table in the reader's language. Whatever a listing says stays words. */
export function rowsMarkdown(rows: readonly Row[]): string {
  const names = ['title', 'company', 'role', 'agreement', 'confidence', 'seen', 'note'];
  const lines = [
    names.map((name) => plain(word(`board_column_${name}`))),
    names.map(() => '---'),
    ...rows.map((row) => [
      `${row.star ? '★ ' : ''}${titleOf(row)}`,
      plain(row.company ?? ''),
      plain(roleWord(row)),
      plain(agreementWord(row)),
      plain(confidenceWord(row)),
      new Date(row.lastSeen).toISOString().slice(0, 10),
      plain(row.note.replace(/\s+/g, ' ').trim()),
    ]),
  ];
  return `# ${plain(word('board_title'))}\n\n${lines.map((cells) => `| ${cells.join(' | ')} |\n`).join('')}`;
}

function titleOf({ title, address }: Row): string {
  const text = plain(title === '' ? word('listing_untitled') : title);
  // Between angle brackets only these would end an address; `|` would end the cell.
  return address === null ? text : `[${text}](<${address.replace(/[<>|\\\s]/g, encodeURIComponent)}>)`;
}
