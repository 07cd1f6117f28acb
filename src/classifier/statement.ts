import { splitLines, type Span } from './lines.ts';
import { tokenize, type Token } from './tokens.ts';

/** One statement of a listing with its words; token offsets are into the listing's text. */
export interface Statement extends Span {
  readonly tokens: readonly Token[];
  /** Whether it reads as a heading: the page says so, or it is short, opens its line and ends no sentence. */
  readonly headed: boolean;
  /** Whether the page itself marks it as a heading and it is short enough to be one. */
  readonly marked: boolean;
  /** Its last character when that is punctuation, else "-". */
  readonly ending: string;
  /** Whether it is written in capitals while the listing as a whole is not. */
  readonly capitals: boolean;
  /** Whether the same words, four or more, stood in the listing before: a page that shows its advert twice (trap T26). */
  readonly repeated: boolean;
}

/** A heading has at most so many words. */
const longestHeading = 12;

/** The most statements that are read of one listing; more is not a job advert. */
export const mostStatements = 2000;

/** Splits a listing's text into statements and words. `headings` are offsets of lines the page marks as headings. */
export function readStatements(text: string, headings: readonly number[] = []): Statement[] {
  const spans = splitLines(text).slice(0, mostStatements);
  // A page that prints most of its lines in bold marks nothing by it.
  const marks = new Set(headings.length * 5 < spans.length * 2 ? headings : []);
  const shouting = spans.map((span) => isCapitals(text, span));
  const said = new Set<string>();
  const mostlyShouting = shouting.filter(Boolean).length * 2 > spans.length;
  return spans.map((span, i) => {
    const tokens = tokenize(text, span.start, span.end);
    const ending = text.charAt(span.end - 1);
    const punctuation = /[.!?;:,]/.test(ending) ? ending : '-';
    const marked = tokens.length <= longestHeading && isMarked(marks, text, span);
    return {
      ...span,
      tokens,
      marked,
      repeated: isRepeated(tokens, said),
      ending: punctuation,
      capitals: !mostlyShouting && shouting[i] === true,
      headed: tokens.length > 0 && (marked || looksHeaded(span, tokens, punctuation)),
    };
  });
}

function isRepeated(tokens: readonly Token[], said: Set<string>): boolean {
  if (tokens.length < 4) return false;
  const words = tokens.map((token) => token.stem).join(' ');
  const repeated = said.has(words);
  said.add(words);
  return repeated;
}

function isMarked(marks: ReadonlySet<number>, text: string, { start }: Span): boolean {
  // A bullet or an emoji may stand between the line's start and its first word.
  for (let at = start; at >= 0 && at > start - 8; at--) {
    if (at < start && /[\n\r]/.test(text.charAt(at))) return false;
    if (marks.has(at)) return true;
  }
  return false;
}

function looksHeaded(span: Span, tokens: readonly Token[], ending: string): boolean {
  // Counted in words, not characters of the source: soft hyphens make no heading longer.
  const length = tokens.reduce((sum, { word }) => sum + word.length + 1, 0);
  return tokens.length <= 9 && length < 90 && !'.!;,'.includes(ending) && (span.opens || ending === ':');
}

function isCapitals(text: string, span: Span): boolean {
  const part = text.slice(span.start, Math.min(span.end, span.start + 200));
  return part === part.toUpperCase() && part !== part.toLowerCase();
}
