import { isReportingLine } from './asides.ts';
import type { Statement } from './statement.ts';
import { readTitle } from './titles.ts';
import type { OtherTitle, TitleClaim, TitleReading } from './verdict.ts';

const most = 10;

/** The two plain claims that cannot both be right. */
const against: Readonly<Partial<Record<TitleClaim, readonly TitleClaim[]>>> = {
  pm: ['pmo'],
  'pm-tagged': ['pmo'],
  pmo: ['pm', 'pm-tagged'],
};

/**
 * The first of the other titles seen in a posting (heading, tab, markup) that plainly claims the other role than the
 * title does; null when none does. Reads ten at most.
 */
export function contradictingTitle(title: TitleReading, others: readonly string[], text: string): OtherTitle | null {
  const wrong = against[title.claims] ?? [];
  if (wrong.length === 0) return null;
  for (const other of others.slice(0, most)) {
    const { clean, claims } = readTitle(other, text);
    if (clean !== '' && wrong.includes(claims)) return { title: clean, claims };
  }
  return null;
}

const firstStatements = 3;
const longestTitle = 8;
const seats =
  /\b(?:manager|analyst|lead|leader|head|director|coordinator|officer|specialist|administrator|consultant|assistant|associate)\b/i;
const speaks = /\b(?:about|our|your|you|we|us|the|join|to|with|is|are)\b/i;

/** Short lines at the start of a listing's text that are nothing but a title, as adverts repeat it. */
export function titlesInText(statements: readonly Statement[], text: string): readonly string[] {
  return statements.slice(0, firstStatements).flatMap((statement) => {
    if (!statement.headed || statement.tokens.length > longestTitle || isReportingLine(statement)) return [];
    const words = text.slice(statement.start, statement.end).replace(/^(?:job|position) title\s*:\s*/i, '');
    return seats.test(words) && !speaks.test(words) ? [words] : [];
  });
}
