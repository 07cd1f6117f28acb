import { expect, test } from 'vitest';
import { stem, tokenize } from '../../src/classifier/tokens.ts';

const words = (text: string) => tokenize(text).map(({ word }) => word);

test.each([
  ['ties', 'ties'],
  ['policies', 'policy'],
  ['processes', 'process'],
  ['boxes', 'box'],
  ['carried', 'carry'],
  ['died', 'died'],
  ['agreed', 'agreed'],
  ['planning', 'plan'],
  ['controlling', 'control'],
  ['calling', 'call'],
  ['bring', 'bring'],
  ['need', 'need'],
  ['status', 'status'],
  ['analysis', 'analysis'],
  ['pms', 'pm'],
  ['q4s', 'q4s'],
  ['use', 'use'],
  ['programmes', 'program'],
  ['centre', 'center'],
  ['organisation', 'organization'],
  ['behaviour', 'behavior'],
  ['fulfils', 'fulfill'],
  ['fulfil', 'fulfill'],
  ['enrol', 'enroll'],
  ['enrolled', 'enrol'],
  ['enrols', 'enroll'],
  ['programm', 'program'],
  ['organisations', 'organization'],
  ['organising', 'organize'],
  ['organisers', 'organizer'],
  ['organises', 'organized'],
  ['colours', 'color'],
  ['applies', 'applied'],
  ['classes', 'class'],
  ['branches', 'branch'],
  ['dishes', 'dish'],
  ['sizes', 'siz'],
  ['running', 'run'],
  ['rolled', 'roll'],
  ['travelling', 'travel'],
])('"%s" is keyed as "%s" is', (word, same) => {
  expect(stem(word)).toBe(stem(same));
});

test.each([
  ['plan', 'plans', 'planned', 'planning'],
  ['manage', 'manages', 'managed', 'managing'],
  ['report', 'reports', 'reported', 'reporting'],
])('%s, %s, %s and %s have one stem', (...forms) => {
  expect(new Set(forms.map(stem)).size).toBe(1);
});

test.each([
  ['ties', 'tie'],
  ['die', 'died'],
  ['bring', 'br'],
  ['bus', 'bu'],
  ['four', 'for'],
  ['hour', 'hor'],
  ['visa', 'viz'],
  ['free', 'fre'],
  ['see', 'seed'],
  ['string', 'str'],
  ['bed', 'b'],
  ['toe', 'to'],
])('"%s" and "%s" are different words', (one, other) => {
  expect(stem(one)).not.toBe(stem(other));
});

test.each([
  ["the client's plan", ['the', 'client', 'plan']],
  ["clients' plans", ['clients', 'plans']],
  ["a ' b", ['a', 'b']],
  ['plan & lead', ['plan', '&', 'lead']],
  ["a 's b", ['a', 's', 'b']],
  ['pro\u00adject', ['project']],
  ['caf\u00e9', ['cafe']],
  ['cafe\u0301', ['cafe']],
  ['o\ufb03ce', ['office']],
  ['hand over', ['handover']],
  ['hand-over', ['handover']],
  ['hand  over', ['hand', 'over']],
  ['hand, over', ['hand', 'over']],
  ['𝐏𝐌𝐎', ['pmo']],
  ['🏗️ site', ['site']],
  ['plan\u00a0it', ['plan', 'it']],
  ['plan–it†now…yes', ['plan', 'it', 'now', 'yes']],
  ['the client\u2019s and the team\u02bcs plan', ['the', 'client', 'and', 'the', 'team', 'plan']],
  ['½ of it', ['of', 'it']],
  ['1\u202f000', ['1', '000']],
  ['pla\u200bn\ufe0f', ['plan']],
])('the words of "%s" are %j', (text, wanted) => {
  expect(words(text)).toEqual(wanted);
});

test('a run of letters is read up to forty, however it is written', () => {
  expect(words('a'.repeat(50))).toEqual(['a'.repeat(40)]);
  expect(words('é'.repeat(50))).toEqual(['e'.repeat(40)]);
  expect(words(`${'a'.repeat(39)}éé`)).toEqual([`${'a'.repeat(39)}e`]);
});

test('places are those of the original, with all that was folded away', () => {
  const text = '  Pro\u00adject 𝐏𝐌𝐎';
  expect(tokenize(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Pro\u00adject', '𝐏𝐌𝐎']);
  expect(tokenize(text, 4, 8).map(({ start, end }) => [start, end])).toEqual([[4, 8]]);
});
