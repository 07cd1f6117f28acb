/** White space of every width; the no-break space reads like any other. */
export const isSpace = (code: number): boolean =>
  code <= 32 ||
  (code >= 0xa0 &&
    (code === 0xa0 || (code >= 0x2000 && code <= 0x200a) || code === 0x202f || code === 0x3000 || code === 0x2028));

const blank = /^[\0- \xa0\u2000-\u200a\u2028\u202f\u3000]*$/;
const spaces = /[\0- \xa0\u2000-\u200a\u2028\u202f\u3000]+/g;

/** Whether a text that is not empty holds nothing but white space. */
export const isBlank = (text: string): boolean => isSpace(text.charCodeAt(0)) && blank.test(text);

/** Whether a text holds white space that is not one space between two words. */
export const isOdd = (text: string): boolean =>
  isSpace(text.charCodeAt(0)) ||
  isSpace(text.charCodeAt(text.length - 1)) ||
  /[\0-\x1f\xa0\u2000-\u200a\u2028\u202f\u3000]| {2}/.test(text);

/** A text that is not blank with one space between its words, and none round it. */
export function collapsed(text: string): string {
  const whole = text.replace(spaces, ' ');
  return whole.slice(whole.startsWith(' ') ? 1 : 0, whole.endsWith(' ') ? -1 : undefined);
}
