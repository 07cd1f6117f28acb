import { expect, test } from 'vitest';
import { tells } from '../../src/classifier/stop-words.ts';
import { tokenize } from '../../src/classifier/tokens.ts';

test.each(['you', 'Through the', '35', '5+ x', 'your', ''])('“%s” is no word to show as a reason', (words) => {
  expect(tells(tokenize(words))).toBe(false);
});

test.each(['client', 'the scope', 'to hand over'])('“%s” is', (words) => {
  expect(tells(tokenize(words))).toBe(true);
});
