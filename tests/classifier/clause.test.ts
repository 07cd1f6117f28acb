import { expect, test } from 'vitest';
import { clauseEnd, joined, namesOffice } from '../../src/classifier/clause.ts';
import { aboutRules } from '../../src/classifier/rule-object.ts';
import { tokenize } from '../../src/classifier/tokens.ts';

/** A text with brackets round some of its words: the text without them, its tokens, and which of them are inside. */
function marked(text: string) {
  const plain = text.replaceAll(/[[\]]/g, '');
  const tokens = tokenize(plain);
  const opens = text.indexOf('[');
  const closes = text.indexOf(']') - 1;
  const first = tokens.findIndex(({ start }) => start >= opens);
  const last = tokens.findLastIndex(({ end }) => end <= closes);
  return { text: plain, tokens, first, last };
}

/** From the first word in brackets, the clause goes up to the last. */
test.each([
  '[Plan the work], own it',
  '[Plan the work]. Own it',
  '[Plan the work]; own it',
  '[Plan the work] (own it)',
  'Plan: [the work]: own it',
  '[Plan: own it]',
  'Plan, [own: lead it]',
  '[Plan] but own it',
  '[Plan the work] and own it',
  '[Plan the work] while others own it',
  '[Plan the work] instead of it',
  '[Plan the work] so it ends',
  '[Plan the work] which others own',
  '[Plan the work] who others own',
  '[Plan the work] where others own it',
  '[Plan the work] yet own it',
  '[Plan the work] however old',
  'Plan [the - work / of us]',
  '[Plan]',
  'Plan [it]',
  '[One two three four five six seven eight nine ten eleven twelve thirteen] fourteen fifteen',
])('a clause ends at a stop or where another begins: %s', (line) => {
  const { text, tokens, first, last } = marked(line);
  expect(clauseEnd(tokens, first, text)).toBe(last);
});

test.each([
  ['track and manage', true],
  ['track, manage', true],
  ['track / manage', true],
  ['track or manage', true],
  ['track & manage', true],
  ['track to manage', false],
  ['track and then manage', false],
])('in “%s” nothing but a joining word stands between the verbs: %s', (text, holds) => {
  const tokens = tokenize(text);
  expect(joined(tokens, 0, tokens.length - 1)).toBe(holds);
});

test.each([
  ['the PMO', true],
  ['our EPMO', true],
  ['a TMO', true],
  ['the project office', true],
  ['the programme office', true],
  ['project management offices', true],
  ['the support office', true],
  ['the office', false],
  ['the post office', false],
  ['office', false],
])('“%s” names a project office: %s', (text, holds) => {
  const tokens = tokenize(text);
  expect(namesOffice(tokens, tokens.length - 1)).toBe(holds);
});

test.each([
  '[Own the project] framework',
  '[Own the project] delivery standards',
  '[Lead the project] management methodology',
  '[Own the budget] of the project framework',
  '[Run project] reporting',
  'Standards for [project planning]',
  'Standards for the [project planning]',
  'Frameworks of a [project plan]',
  'Policies on an [owned project]',
  'Templates for all [project planning]',
  'Guidelines to our [project planning]',
])('how projects are run is what “%s” speaks of, and no project', (line) => {
  const { text, tokens, first, last } = marked(line);
  expect(aboutRules({ first, last, value: null }, tokens, text)).toBe(true);
});

test.each([
  '[Own the project] budget',
  '[Own the project], set the framework',
  '[Own the budget] of the client framework',
  '[Own the project] for all the projects of the management framework',
  'Standards, [project planning]',
  'Standards by the [project planning]',
  'Money for the [project planning]',
  'Standards for client [project planning]',
  'The [project planning]',
  '[Project planning]',
])('a project is what “%s” speaks of', (line) => {
  const { text, tokens, first, last } = marked(line);
  expect(aboutRules({ first, last, value: null }, tokens, text)).toBe(false);
});
