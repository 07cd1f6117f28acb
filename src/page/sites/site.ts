/** What is known of one job site or applicant system: where things stand on its pages, in order of trust. */
export interface Site {
  /** Lower-case id, the file's name. */
  readonly id: string;
  /** Match patterns of the hosts, as extensions write them; they are also the hosts that a reader can allow. */
  readonly matches: readonly string[];
  /** Selector of something only this system's pages have, for systems that also run under the employer's own host. */
  readonly mark?: string;
  /** Selectors of the title; the first that gives text wins. */
  readonly title: readonly string[];
  readonly company: readonly string[];
  /** Selectors of the description. All outermost elements that one selector finds make up the text; the first with enough text wins. */
  readonly body: readonly string[];
  /** Selector of the frame of the same origin that holds the posting. */
  readonly frame?: string;
  /** What stands inside the body but is not the employer's text. */
  readonly without?: string;
  /** Where the listing's number is: names of query parameters, or the first group of a pattern on the path. */
  readonly listingId?: ListingId;
  /** The cards of a result list. */
  readonly cards?: string;
  /** Selectors of the title in a card; the first that gives a line wins, and headings and links are tried after them. */
  readonly cardTitle?: readonly string[];
  /** Attributes of a card, or of something in it, that end in the listing's number. */
  readonly cardNumber?: readonly string[];
  /** Patterns on the path and query by which a page can be told without looking: steps of an application, result lists. */
  readonly applyPath?: RegExp;
  readonly listPath?: RegExp;
  /** Selector of the notice on a posting that takes no more applications. */
  readonly closed?: string;
}

/** Where a site's addresses carry the listing's number. */
export interface ListingId {
  readonly query?: readonly string[];
  readonly path?: RegExp;
}
