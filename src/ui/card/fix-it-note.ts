import { countedLines } from '../side-view.ts';
import { verdictSentence } from '../verdict-view.ts';
import { word } from '../words.ts';
import { type CardFacts, evidenceCard, type Judged, quoteOf, reasonOf } from './evidence-card.ts';
import { linesToMove, roleMeant } from './lines-to-move.ts';

const mostLines = 5;

/**
 * A polite note from a recruiter to the hiring manager: what the duties say, a clearer title and the lines to move, as
 * plain text. Null when title and duties agree, or when there is nothing to say of the title.
 */
export function fixItNote(judged: Judged, facts: CardFacts): string | null {
  const { listing, verdict } = judged;
  if (verdict.agreement === 'match' || verdict.agreement === 'none') return null;
  const card = evidenceCard(judged, facts);
  const { pm, pmo, shared } = verdict.duties;
  const side = verdict.role === 'pm' || verdict.role === 'pmo' ? verdict.role : null;
  const speaking = countedLines(verdict).filter((one) => side === null || one.side === side);
  const named = speaking
    .toSorted((a, b) => b.line.adds[b.side] - a.line.adds[a.side] || a.line.start - b.line.start)
    .slice(0, mostLines)
    .toSorted((a, b) => a.line.start - b.line.start);
  const move = linesToMove(verdict).slice(0, mostLines);
  // Lines that are named below as lines to move need not be named twice.
  const isRepeated = named.every(({ line }) => move.includes(line));
  const quote = (line: (typeof move)[number]): string => `- “${quoteOf(listing, line)}”`;
  const paragraphs = [
    word('evidence_note_hello'),
    `${word('evidence_note_about', card.title)}\n${reasonOf(judged)}${verdict.role === 'mixed' ? ` ${verdictSentence(verdict)}` : ''}`,
    named.length > 0 &&
      [
        word('evidence_note_counts', pm + pmo + shared, pm, pmo, shared),
        ...(isRepeated ? [] : named).map((one) => `${quote(one.line)} (${word(`side_${one.side}`)})`),
      ].join('\n'),
    card.clearerTitle !== null && word('evidence_note_clearer', card.clearerTitle),
    move.length > 0 && [word(`evidence_note_move_${roleMeant(verdict) ?? 'pm'}`), ...move.map(quote)].join('\n'),
    word('evidence_note_close'),
    card.foot,
  ];
  return `${paragraphs.filter((paragraph) => paragraph !== false).join('\n\n')}\n`;
}
