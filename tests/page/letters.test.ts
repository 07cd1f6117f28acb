import { expect, test } from 'vitest';
import { hasLetter, isLetter, wordCount, wordsAndBreaks, wordsOf } from '../../src/page/letters.ts';
import { collapsed, isBlank, isOdd, isSpace } from '../../src/page/white-space.ts';

const letters = [...'azAZéÀßçłœДяΩ日本가ا'];
const others = [...' \n-_.,;:/@[`{}§€×÷–—•“”…\u00a0\u2028\u3000、😀'];

test('letters of any script are letters, digits only where they count, signs and emoji never', () => {
  const told = (chars: readonly string[], orDigit: boolean) =>
    chars.map((char) => isLetter(char.charCodeAt(0), orDigit));
  expect(told(letters, false)).toEqual(letters.map(() => true));
  expect(told(others, true)).toEqual(others.map(() => false));
  expect(told([...'0059'], true)).toEqual([true, true, true, true]);
  expect(told([...'0059'], false)).toEqual([false, false, false, false]);
});

test('a text has a letter wherever it stands', () => {
  expect(['', '12 –', 'a12', '12é', '1 日'].map((text) => hasLetter(text, false))).toEqual([
    false,
    false,
    true,
    true,
    true,
  ]);
  expect(hasLetter('12', true)).toBe(true);
});

test.each([
  ['Plan the work', 3],
  ['  Plan – the\u00a0work! ', 3],
  ['9 to 5', 3],
  ['café—Überbau', 2],
  ['…', 0],
  ['', 0],
])('“%s” has %i words', (text, count) => {
  expect(wordCount(text, 0, text.length)).toBe(count);
  expect(wordsOf(text)).toHaveLength(count);
  expect(wordCount(`x ${text} x`, 2, 2 + text.length)).toBe(count);
});

test('words are in lower case, and line breaks stand between them where they are asked for', () => {
  expect(wordsOf('Plan\nÜber 5 µm')).toEqual(['plan', 'über', '5', 'µm']);
  expect(wordsAndBreaks('Plan\nÜber 5')).toEqual(['plan', '\n', 'über', '5']);
  expect(wordsAndBreaks('')).toEqual([]);
});

test('white space of every width is white space, and nothing else is', () => {
  const spaces = [...'\0\t\n\r \u00a0\u2000\u2009\u200a\u2028\u202f\u3000'];
  expect(spaces.filter((char) => !isSpace(char.charCodeAt(0)) || !isBlank(char))).toEqual([]);
  const signs = [...'!a~\u00a1é\u200b\u2010\u2029\u202e\u3001'];
  expect(signs.filter((char) => isSpace(char.charCodeAt(0)) || isBlank(char))).toEqual([]);
});

test.each([
  [' Plan\u00a0 the\n\twork ', 'Plan the work', true],
  ['Plan the work', 'Plan the work', false],
  ['Plan the work ', 'Plan the work', true],
  ['\nPlan', 'Plan', true],
  ['Plan\u3000it', 'Plan it', true],
  ['a', 'a', false],
])('%j reads as %j', (text, plain, odd) => {
  expect(collapsed(text)).toBe(plain);
  expect(isOdd(text)).toBe(odd);
  expect(isBlank(text)).toBe(false);
});
