/** One job listing, as read from a page, a file or a selection. */
export interface Listing {
  /** The title as a human reads it on the page. */
  readonly title: string;
  /** The description, one block a line. Every offset in a verdict is a UTF-16 offset into this text. */
  readonly text: string;
  readonly company: string | null;
  readonly url: string | null;
  /** Offsets of the lines that the page itself marks as headings (`h1` to `h6`, all-bold paragraphs ...). */
  readonly headings?: readonly number[];
  /** Other titles that the page gives this listing: in its tab, its heading, its markup. */
  readonly otherTitles?: readonly string[];
}

/** What a line of a listing is; the letters of the labelled corpus in words. */
export const lineKinds = ['heading', 'summary', 'duty', 'requirement', 'wish', 'company', 'benefit', 'other'] as const;
export type LineKind = (typeof lineKinds)[number];
