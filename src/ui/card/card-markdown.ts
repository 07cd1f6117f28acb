import { countedWord, word } from '../words.ts';
import type { CardLine, EvidenceCard } from './evidence-card.ts';

/** The card as Markdown. Whatever the listing says stays words: no markup, no link, no picture. */
export function cardMarkdown(card: EvidenceCard): string {
  const { titleCheck } = card;
  const company = card.company === null ? '' : ` · ${plain(card.company)}`;
  const facts = [
    `- **${plain(word('evidence_listing'))}:** ${plain(card.title)}${company}`,
    titleCheck !== null && `- **${plain(titleCheck.heading)}.** ${plain(titleCheck.reason ?? '')}`.trimEnd(),
    card.clearerTitle !== null && `- **${plain(word('title_clearer'))}** ${plain(card.clearerTitle)}`,
    `- ${plain(card.confidence)}`,
    card.address !== null && `- **${plain(word('evidence_address'))}:** <${card.address}>`,
  ];
  const lines = card.lines.map(lineRow);
  const blocks = [
    `## ${plain(card.verdict)}`,
    facts.filter((fact) => fact !== false).join('\n'),
    `### ${plain(word('evidence_duties'))}`,
    [
      ...(lines.length === 0 ? [plain(word('evidence_no_duties'))] : lines),
      ...(card.more > 0 ? [`- ${plain(countedWord('left_out_more', card.more))}`] : []),
    ].join('\n'),
    ...(card.leftOut.length === 0
      ? []
      : [
          `### ${plain(word('left_out_title'))}`,
          card.leftOut.map(({ reason, count }) => `- ${plain(reason)}: ${count}`).join('\n'),
        ]),
    `_${plain(card.foot)}_`,
  ];
  return `${blocks.join('\n\n')}\n`;
}

function lineRow({ side, quote, concepts }: CardLine): string {
  const why = concepts.length === 0 ? '' : ` (${plain(concepts.join('; '))})`;
  return `- **${plain(word(`side_${side}`))}** “${plain(quote)}”${why}`;
}

/**
 * Text that no Markdown reader takes for markup: CommonMark's inline marks, raw HTML, and what GitHub, Obsidian and
 * others make into links, sums or pictures by themselves. It must not stand at the beginning of a line.
 */
export function plain(text: string): string {
  return text
    .replace(/[\\`*_[\]~|$^=%#@{}!]/g, '\\$&')
    .replace(/[:.](?=\S)/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
