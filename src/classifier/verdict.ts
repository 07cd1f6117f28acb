import type { LineKind } from './listing.ts';

export type Role = 'pm' | 'pmo' | 'mixed' | 'neither';
export type Neither = 'another-job' | 'too-little' | 'language';
/** Whose work a duty line describes. */
export type Side = 'pm' | 'pmo' | 'shared' | 'other';
export type TitleClaim = 'pm' | 'pm-tagged' | 'pmo' | 'both' | 'neighbour' | 'confusable' | 'none';
export type Agreement = 'match' | 'mismatch' | 'ambiguous' | 'none';
export type Certainty = 'high' | 'medium' | 'low';

/** Why a finding is shown but does not count (reference traps T1 to T27, or the section it stands in). */
export type Discount =
  | 'company'
  | 'benefit'
  | 'other-section'
  | 'requirement'
  | 'wish'
  | 'heading'
  | 'negated'
  | 'reporting-line'
  | 'post-holder'
  | 'partner-of-office'
  | 'served-by-office'
  | 'certificate'
  | 'obeys-standards'
  | 'support-verb'
  | 'watching-verb'
  | 'governance-object'
  | 'everyones-projects'
  | 'may'
  | 'career-path'
  | 'employment-terms'
  | 'other-meaning'
  | 'repeated'
  | 'pack';

/** One finding: a concept of the lexicon, where it stands, and what it adds. */
export interface Evidence {
  readonly side: 'pm' | 'pmo' | 'shared';
  /** Id of the concept in the lexicon. */
  readonly concept: string;
  /** UTF-16 offsets into the listing's text; `quote` is the text between them. */
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly section: LineKind;
  /** 0..1, how much it moved its line; 0 when discounted to nothing. */
  readonly weight: number;
  readonly discount: Discount | null;
  /** Set where a definition pack speaks: its name, and the name of its own concept or how much it lets this one count. */
  readonly pack?:
    { readonly name: string; readonly concept: string | null; readonly factor: number | null } | undefined;
}

/** One line of the listing, what it is and what it adds to the verdict: a row of the ledger. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly kind: LineKind;
  /** The heading the line stands under, or null. */
  readonly heading: string | null;
  /** For summary and duty lines the side they speak for; null for every other line. */
  readonly side: Side | null;
  /** What the line adds to each total; all 0 when it does not count. They sum, over lines, to `Verdict.totals`. */
  readonly adds: Readonly<Record<Side, number>>;
  /** Words of this line that decided its side, strongest first. */
  readonly evidence: readonly Evidence[];
}

/** What a title claims, apart from the duties. */
export interface TitleReading {
  /** The title without place, grade marks, reference numbers, (m/w/d), "- job post" ... */
  readonly clean: string;
  readonly claims: TitleClaim;
  /** Message key of a note to show (for example Office, not Officer), or null. */
  readonly note: string | null;
}

/** A finer word for the role, said only where the duties say it, with the words that say it best. */
export interface Flavour {
  /** Id of a rule in `lexicon/flavours.ts`. */
  readonly id: string;
  /** UTF-16 offsets into the listing's text; `quote` is the text between them. */
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

/** What a short form stands for on this page, and where the page says so. */
export interface ShortReading {
  readonly short: 'PM' | 'PMO';
  readonly reading:
    | 'project'
    | 'programme'
    | 'product'
    | 'property'
    | 'maintenance'
    | 'minister'
    | 'office'
    | 'officer'
    | 'product-office'
    | 'police'
    | 'medical';
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

/** Another title of the same posting that claims the other role. */
export interface OtherTitle {
  readonly title: string;
  readonly claims: TitleClaim;
}

export interface Verdict {
  /** ISO 639-1 code of the text's language, `und` when it cannot be told. */
  readonly language: string;
  readonly role: Role;
  /** Set if and only if `role` is `neither`. */
  readonly neither: Neither | null;
  /** 0..1, calibrated: of the verdicts given with 0.8, about 80 % are right. */
  readonly confidence: number;
  readonly certainty: Certainty;
  /** Shares of PM and PMO work among the duties that count, 0..1; they sum to at most 1. */
  readonly shares: { readonly pm: number; readonly pmo: number };
  /** Number of summary and duty lines on each side. */
  readonly duties: Readonly<Record<Side, number>>;
  readonly totals: Readonly<Record<Side, number>>;
  readonly title: TitleReading;
  readonly agreement: Agreement;
  readonly suggestedTitle: string | null;
  readonly lines: readonly Line[];
  /** All evidence, in the order of the text, also what was discounted. */
  readonly evidence: readonly Evidence[];
  /** What kind of project manager or PMO it is, where the duties say so. */
  readonly flavours?: readonly Flavour[];
  readonly shortReadings?: readonly ShortReading[];
  /** A title elsewhere in the posting that contradicts its title. */
  readonly otherTitle?: OtherTitle | null;
}
