import { countedWord, word } from '../words.ts';
import type { EvidenceCard } from './evidence-card.ts';

/** The card as plain text. */
export function cardText(card: EvidenceCard): string {
  const { titleCheck } = card;
  const head = [
    `${card.title}${card.company === null ? '' : ` · ${card.company}`}`,
    card.address,
    '',
    card.verdict,
    card.confidence,
    titleCheck === null ? null : `${titleCheck.heading}. ${titleCheck.reason ?? ''}`.trimEnd(),
    card.clearerTitle === null ? null : `${word('title_clearer')} ${card.clearerTitle}`,
  ];
  const lines = card.lines.map(({ side, quote }) => `- [${word(`side_${side}`)}] “${quote}”`);
  const leftOut = card.leftOut.map(({ reason, count }) => `- ${reason}: ${count}`);
  return `${[
    ...head.filter((line) => line !== null),
    '',
    `${word('evidence_duties')}:`,
    ...(lines.length === 0 ? [word('evidence_no_duties')] : lines),
    ...(card.more > 0 ? [`- ${countedWord('left_out_more', card.more)}`] : []),
    ...(leftOut.length === 0 ? [] : ['', `${word('left_out_title')}:`, ...leftOut]),
    '',
    card.foot,
  ].join('\n')}\n`;
}
