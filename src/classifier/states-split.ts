import type { Line } from './verdict.ts';

/** Whether the duties themselves state a share of both roles in per cent ("40% running projects, 60% PMO work", trap T27). */
export function statesSplit(text: string, lines: readonly Line[]): boolean {
  if (!text.includes('%')) return false;
  const named = { pm: false, pmo: false };
  for (const line of lines) {
    if (line.kind !== 'duty' && line.kind !== 'summary') continue;
    for (const match of text.slice(line.start, line.end).slice(0, 600).matchAll(percentShare)) {
      const least = Number(match[1]);
      const subject = (match[3] ?? '').toLowerCase();
      if (least < 10 || least > 90) continue;
      if (/\b(?:pmo|project office|governance|project support)\b/.test(subject)) named.pmo = true;
      else if (/\bprojects?\b|\bproject manage/.test(subject)) named.pm = true;
    }
  }
  return named.pm && named.pmo;
}

/** A share of the post's time, "20-50% project management": the number or range, then what it is spent on. */
const percentShare = /(\d{1,3})(?:\s?[-–]\s?(\d{1,3}))?\s?%\s?(?:of\s)?([\p{L} ]{3,60})/gu;
