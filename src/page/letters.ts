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

/** Told without Unicode classes, which cost a browser more at their first use than all the rest of the line. */
export function hasLetter(text: string, orDigit: boolean): boolean {
  for (let at = 0; at < text.length; at++) if (isLetter(text.charCodeAt(at), orDigit)) return true;
  return false;
}

/** Which of the first 128 code units are letters or digits. */
const plain = Array.from({ length: 128 }, (_, code) => isLetter(code, true));

/** The number of words between two offsets, counted without cutting them out. */
export function wordCount(text: string, from: number, to: number): number {
  let count = 0;
  let inWord = false;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    const isWord = code < 128 ? plain[code] === true : isLetter(code, true);
    if (isWord && !inWord) count++;
    inWord = isWord;
  }
  return count;
}

/** The words of a text: runs of letters and digits, in lower case. */
export function wordsOf(text: string): string[] {
  return (
    text.toLowerCase().match(/[a-z0-9\u00b5\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u1fff\u3040-\ud7ff\uf900-\uffdc]+/g) ?? []
  );
}

/** The same, and between them the line breaks of the text. */
export function wordsAndBreaks(text: string): string[] {
  return (
    text.toLowerCase().match(/\n|[a-z0-9\u00b5\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u1fff\u3040-\ud7ff\uf900-\uffdc]+/g) ??
    []
  );
}
