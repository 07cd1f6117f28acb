import type { Line } from '../classifier/index.ts';
import { h, pageText, unturned } from './h.ts';

/** Longer lines are cut: nobody reads them here, and a page may put megabytes in one. */
const longestLine = 360;

const bullet = /^[\s\p{Po}\p{Pd}\p{So}]{0,8}/u;

/** A line's text without its bullet, with the words that decided it marked by the line style of their side. */
export function lineText(text: string, line: Line, language: string): HTMLElement {
  const whole = text.slice(line.start, line.end);
  const from = line.start + (bullet.exec(whole)?.[0].length ?? 0);
  const to = Math.min(line.end, from + longestLine);
  const shown = pageText('', 'words', language);
  let at = from;
  const counted = line.evidence.filter(({ discount }) => discount === null);
  for (const { start, end, side } of counted.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (start < at || end > to) continue;
    shown.append(unturned(text.slice(at, start)), h('mark', { class: side }, unturned(text.slice(start, end))));
    at = end;
  }
  shown.append(unturned(text.slice(at, to)));
  if (to < line.end) shown.append('…');
  return shown;
}

/** A line's text without its bullet, cut to the same length. */
export function lineWords(text: string, line: Line): string {
  return text.slice(line.start, line.end).replace(bullet, '').slice(0, longestLine);
}

/** The same text with nothing marked in it, shorter, for lines that do not count. */
export function plainLine(text: string, line: Line, language: string): HTMLElement {
  const whole = text.slice(line.start, line.end).replace(bullet, '');
  return pageText(whole.length > 160 ? `${whole.slice(0, 160)}…` : whole, null, language);
}
