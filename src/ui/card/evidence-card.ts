import type { Evidence, Line, Listing, Verdict } from '../../classifier/index.ts';
import { definitionsVersion, reasons } from '../../classifier/lexicon/shown.ready.ts';
import { conceptName } from '../concept-words.ts';
import { leftOutGroups } from '../left-out-view.ts';
import { lineWords } from '../line-text.ts';
import { countedLines, type ShownSide } from '../side-view.ts';
import { titleHeading, titleReason } from '../title-view.ts';
import { certainty, verdictSentence } from '../verdict-view.ts';
import { word } from '../words.ts';
import { pageWords } from './page-words.ts';

/** What a card is made from: a report that holds a verdict. */
export interface Judged {
  readonly listing: Listing;
  readonly verdict: Verdict;
}

/** What a card must be told. */
export interface CardFacts {
  /** Version of Remit. */
  readonly version: string;
  /** The day it is made, ISO 8601. */
  readonly date: string;
}

/** One duty line on a card. */
export interface CardLine {
  readonly side: ShownSide;
  readonly quote: string;
  /** Names of the concepts that decided it; empty when the wording as a whole did. */
  readonly concepts: readonly string[];
}

/** A verdict as it leaves Remit, in the reader's language: words only, each one line, bounded. */
export interface EvidenceCard {
  readonly title: string;
  readonly company: string | null;
  /** Web address of the listing, or null. */
  readonly address: string | null;
  readonly verdict: string;
  readonly confidence: string;
  /** Whether the title fits, and why not; null when nothing can be said of it. */
  readonly titleCheck: { readonly heading: string; readonly reason: string | null } | null;
  readonly clearerTitle: string | null;
  readonly lines: readonly CardLine[];
  /** Counting lines beyond those named. */
  readonly more: number;
  /** Why lines did not count, with how many. */
  readonly leftOut: readonly { readonly reason: string; readonly count: number }[];
  /** When, by which version and with which definitions. */
  readonly foot: string;
}

const longestName = 200;
const mostLines = 40;

/** The evidence card of a verdict. */
export function evidenceCard({ listing, verdict }: Judged, facts: CardFacts): EvidenceCard {
  const lines = countedLines(verdict);
  const { agreement, suggestedTitle } = verdict;
  return {
    title: pageWords(listing.title, longestName) || word('listing_untitled'),
    company: pageWords(listing.company ?? '', longestName) || null,
    address: webAddress(listing.url),
    verdict: verdictSentence(verdict),
    confidence: certainty(verdict),
    titleCheck:
      agreement === 'none'
        ? null
        : { heading: titleHeading(verdict), reason: agreement === 'match' ? null : reasonOf({ listing, verdict }) },
    clearerTitle: agreement === 'match' || suggestedTitle === null ? null : pageWords(suggestedTitle, longestName),
    lines: lines.slice(0, mostLines).map(({ line, side }) => ({
      side,
      quote: quoteOf(listing, line),
      concepts: [...new Set(line.evidence.filter(({ discount }) => discount === null).flatMap(nameOf))],
    })),
    more: Math.max(0, lines.length - mostLines),
    leftOut: [...leftOutGroups(verdict)].map(([reason, group]) => ({
      reason: word(`left_out_${reason.replaceAll('-', '_')}`),
      count: group.length,
    })),
    foot: word('evidence_foot', facts.version, facts.date, definitionsOf(verdict)),
  };
}

/** The definitions a verdict was given by: their version, and the firm's own packs that spoke in it. */
export function definitionsOf({ evidence }: Verdict): string {
  const packs = new Set(evidence.flatMap(({ pack }) => (pack === undefined ? [] : [pageWords(pack.name, 80)])));
  return [definitionsVersion, ...packs].join(' + ');
}

/** A duty line as it is quoted outside: one line without its bullet, at most 280 characters. */
export function quoteOf(listing: Listing, line: Line): string {
  return pageWords(lineWords(listing.text, line), 280);
}

/** Why the title does not fit, in one sentence. */
export function reasonOf({ listing, verdict }: Judged): string {
  const parts = titleReason(listing, verdict).map((part) =>
    typeof part === 'string' ? part : pageWords(part.textContent ?? '', longestName),
  );
  return parts.join('');
}

/** An http(s) address without a password, or null. */
export function webAddress(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { protocol, host, pathname, search, hash } = new URL(url);
  if (!/^https?:$/.test(protocol)) return null;
  const address = `${protocol}//${host}${pathname}${search}${hash}`;
  return address.length > 2000 || /[\s<>\\]/.test(address) ? null : address;
}

function nameOf({ concept, pack }: Evidence): readonly string[] {
  const own = pack?.concept ?? null;
  if (own !== null) return [pageWords(own, 80)];
  const known = reasons.find(({ id }) => id === concept);
  return known === undefined ? [] : [conceptName(known.id)];
}
