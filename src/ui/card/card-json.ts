import { leftOutGroups } from '../left-out-view.ts';
import { countedLines } from '../side-view.ts';
import { verdictSentence } from '../verdict-view.ts';
import { type CardFacts, definitionsOf, type Judged, webAddress } from './evidence-card.ts';

/** No field is longer than this many characters. */
const longest = 2000;

/**
 * The card as JSON for other programs; names are those of the command line's `--json`. Quotes are the listing's own
 * characters, with those that turn the writing direction written as escapes.
 */
export function cardJson({ listing, verdict }: Judged, { version, date }: CardFacts): string {
  const { role, neither, certainty, shares, duties, agreement, suggestedTitle, language } = verdict;
  const cut = (text: string): string => text.slice(0, longest);
  const textOf = ({ start, end }: { readonly start: number; readonly end: number }) =>
    cut(listing.text.slice(start, end));
  const card = {
    remit: version,
    definitions: definitionsOf(verdict),
    date,
    url: webAddress(listing.url),
    title: cut(listing.title),
    company: listing.company === null ? null : cut(listing.company),
    language,
    role,
    neither,
    verdict: verdictSentence(verdict),
    confidence: short(verdict.confidence),
    certainty,
    shares: { pm: short(shares.pm), pmo: short(shares.pmo) },
    duties: { pm: duties.pm, pmo: duties.pmo, shared: duties.shared },
    titleClaims: verdict.title.claims,
    agreement,
    suggestedTitle: suggestedTitle === null ? null : cut(suggestedTitle),
    lines: countedLines(verdict).map(({ line, side }) => ({
      side,
      quote: textOf(line),
      evidence: line.evidence.map(({ concept, side, quote, weight, discount }) => {
        return { concept, side, quote: cut(quote), weight: short(weight), discount };
      }),
    })),
    leftOut: [...leftOutGroups(verdict)].map(([reason, lines]) => ({ reason, lines: lines.map(textOf) })),
  };
  return `${JSON.stringify(card, null, 2).replace(turning, escaped)}\n`;
}

const turning = /[\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;
const escaped = (char: string): string => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** Four digits are more than the numbers are worth. */
const short = (value: number): number => Math.round(value * 10_000) / 10_000;
