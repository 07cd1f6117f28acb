import { expect, test } from 'vitest';
import { clauseEnd, joined, namesOffice } from '../../src/classifier/clause.ts';
import { tokenize } from '../../src/classifier/tokens.ts';

test.each([
  ['the PMO', 1, true],
  ['the project office', 2, true],
  ['the programme management office', 3, true],
  ['the project offices', 2, true],
  ['the post office', 2, false],
  ['office', 0, false],
  ['the project', 1, false],
  ['the project', 2, false],
])('in "%s" word %i names a project office: %s', (text, at, named) => {
  expect(namesOffice(tokenize(text), at)).toBe(named);
});

test.each([
  ['reports to the director, who leads', 1, 'director'],
  ['reports: head of delivery', 0, 'delivery'],
  ['reports to: head of delivery', 0, 'to'],
  ['not plan but lead', 0, 'plan'],
  ['a b c d e f g h i j k l m n o p', 0, 'm'],
])('the clause in "%s" ends with its own words', (text, from, last) => {
  const tokens = tokenize(text);
  expect(tokens[clauseEnd(tokens, from, text)]?.word).toBe(last);
});

test('two words are joined by "and", "or" and "&", and by no other word', () => {
  const tokens = tokenize('plan and lead & run or close the work');
  expect(joined(tokens, 0, 2)).toBe(true);
  expect(joined(tokens, 2, 4)).toBe(true);
  expect(joined(tokens, 4, 6)).toBe(true);
  expect(joined(tokens, 6, 8)).toBe(false);
});
