import { expect, test } from 'vitest';
import { classify } from '../../src/classifier/index.ts';
import { otherMeanings } from '../../src/classifier/other-meanings.ts';

const maintenance = 'Carry out preventive maintenance on the presses and close each PM on time';

test.each([
  [maintenance, ['pm', 'pmo']],
  ['Advise the Prime Minister on the brief of the day', ['pm', 'pmo']],
  ['Plan the radio schedule of the week with presenters', ['program']],
  ['Plan the work of the team and keep its budget', []],
  [`${maintenance}\nPlan the project of the new hall`, ['pm', 'pmo']],
  [`${maintenance}\nPlan the project of the new hall\nClose the project of the old hall`, []],
  [`${maintenance}\nPlan the project and close the project`, []],
  [`${maintenance}\nWe plan projects and close projects for clients`, ['pm', 'pmo']],
  [`${maintenance}\nProject plan\nProject budget\nProject risk`, ['pm', 'pmo']],
  [`${maintenance}\nSimilar jobs for you: Project Manager and Project Lead`, ['pm', 'pmo']],
  [`${maintenance}\nThe post reports to the Project Manager of the project`, ['pm', 'pmo']],
  [`Carry out pre\u00adventive\u00a0maintenance on each PM order`, ['pm', 'pmo']],
  [`${'We lost the line breaks and plan a project with a project. '.repeat(8)}${maintenance}`, []],
])('in “%s” the short forms %j mean something else', (text, words) => {
  expect([...otherMeanings(text)].sort()).toEqual(words);
  expect([...otherMeanings(text)].sort()).toEqual(words);
});

test('a text in a language without a lexicon gets a verdict without duties', () => {
  const text =
    'Sie planen die Arbeit und berichten an den Vorstand. Wir suchen eine Person, die das Team führt und bleibt.';
  const verdict = classify({ title: 'Projektleiter', text, company: null, url: null });
  const none = { pm: 0, pmo: 0, shared: 0, other: 0 };
  expect(verdict).toMatchObject({
    language: 'de',
    role: 'neither',
    neither: 'language',
    confidence: 1,
    certainty: 'high',
    shares: { pm: 0, pmo: 0 },
    agreement: 'none',
    suggestedTitle: null,
    lines: [],
    evidence: [],
  });
  expect(verdict.totals).toEqual(none);
  expect(verdict.duties).toEqual(none);
  expect(verdict.title.claims).toBe('pm');
});
