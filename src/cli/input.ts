/** One thing to judge: a page to be read first, or a title and a text. */
export type Input =
  | {
      readonly kind: 'page';
      readonly id: string | number;
      readonly url: string | null;
      readonly html: string | Uint8Array;
    }
  | {
      readonly kind: 'text';
      readonly id: string | number;
      readonly url: string | null;
      readonly title: string;
      readonly company: string | null;
      readonly text: string;
      readonly headings: readonly number[];
    };

/** What stands in for an input that could not be read; `message` names the file and the line. */
export interface Problem {
  readonly kind: 'problem';
  readonly message: string;
}

/** A problem at a place: a file, or a file and a line. */
export const problem = (place: string, message: string): Problem => ({
  kind: 'problem',
  message: `${place}: ${message}`,
});
