/** Whether a code unit is a letter, or a digit where those count; beyond Latin all but punctuation and symbols do, which is near enough. */
export const isLetter = (code: number, orDigit: boolean): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (orDigit && code >= 48 && code <= 57) ||
  (code >= 0xc0 &&
    code !== 0xd7 &&
    code !== 0xf7 &&
    !(code >= 0x2000 && code <= 0x303f) &&
    !(code >= 0xd800 && code <= 0xf8ff));

/** The words of a text: runs of letters and digits, in lower case. */
export function wordsOf(text: string): string[] {
  return (
    text.toLowerCase().match(/[a-z0-9\u00b5\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u1fff\u3040-\ud7ff\uf900-\uffdc]+/g) ?? []
  );
}
