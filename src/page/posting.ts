/** What structured data says of one posting. It tells that there is a posting and which; its text is never judged itself. */
export interface Posting {
  readonly title: string;
  /** Plain text of the description and of the fields that stand beside it; empty when there is none. */
  readonly text: string;
  readonly company: string | null;
  readonly url: string | null;
  /** The listing's number at its site, when the data gives one. */
  readonly id: string | null;
}
