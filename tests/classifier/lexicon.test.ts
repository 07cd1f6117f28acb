import { expect, test } from 'vitest';
import { articleItems, conceptById, concepts, definitions, traps } from '../../src/classifier/lexicon/index.ts';
import { phrases } from '../../src/classifier/lexicon/concept.ts';
import { officeFlavours } from '../../src/classifier/lexicon/suggestions.ts';
import { determiners, objects, scopes, verbs } from '../../src/classifier/lexicon/words.ts';
import { tokenize } from '../../src/classifier/tokens.ts';
import { articleExamples } from '../fixtures/article-examples.ts';
import { trapPairs } from '../fixtures/traps.ts';

const listed = (list: string) => articleItems.filter((item) => item.list === list);

test('the 49 items of the article are there: 13 and 19 for the Project Manager, 7 and 10 for the PMO', () => {
  expect(articleItems).toHaveLength(49);
  expect(listed('pm-skills')).toHaveLength(13);
  expect(listed('pm-responsibilities')).toHaveLength(19);
  expect(listed('pmo-skills')).toHaveLength(7);
  expect(listed('pmo-responsibilities')).toHaveLength(10);
});

test('every PMO item of the article is also a Project Manager item, but for the word Executing', () => {
  const pm = new Set(articleItems.filter((item) => item.list.startsWith('pm-')).map((item) => item.name.toLowerCase()));
  const extra = articleItems.filter((item) => item.list.startsWith('pmo-') && !pm.has(item.name.toLowerCase()));
  expect(extra.map((item) => item.name)).toEqual(['Controlling and Monitor progress']);
});

test('every item of the article is ticked by at least one concept', () => {
  expect(articleItems.filter((item) => item.concepts.length === 0)).toEqual([]);
});

test('every item of the article has an example in which one of its concepts is found', () => {
  expect(Object.keys(articleExamples).sort()).toEqual(articleItems.map((item) => item.id).sort());
  const missed = articleItems.filter(
    (item) =>
      !item.concepts.some((id) => conceptById(id)?.forms.some((form) => holds(articleExamples[item.id] ?? '', form))),
  );
  expect(missed.map((item) => item.id)).toEqual([]);
});

test('concepts name only items that the article has', () => {
  const ids = new Set(articleItems.map((item) => item.id));
  expect(concepts.flatMap((concept) => concept.article).filter((id) => !ids.has(id))).toEqual([]);
});

test('there are 87 concepts and no two share an id, a code or a name', () => {
  expect(concepts).toHaveLength(87);
  for (const key of ['id', 'code', 'name'] as const)
    expect(new Set(concepts.map((concept) => concept[key])).size).toBe(87);
});

test.each(concepts.map((concept) => [concept.id, concept] as const))(
  '%s has a reason, a source and forms',
  (id, concept) => {
    expect(concept.because).toMatch(/^[A-Z].{20,}\.$/);
    expect(concept.source).not.toBe('');
    expect(concept.forms.length).toBeGreaterThanOrEqual(3);
    expect(concept.forms.filter((form) => tokenize(form).length === 0 || /[[\]|]/.test(form))).toEqual([]);
    expect(conceptById(id)).toBe(concept);
  },
);

test('a concept that rests on the article alone says so, and only the article gives evidence for list items', () => {
  for (const concept of concepts.filter((one) => one.source === 'article' && one.side === 'pm')) {
    expect(concept.article.length + Number(concept.code < 'P03'), concept.id).toBeGreaterThan(0);
  }
});

test('no form stands for a Project Manager and for a PMO at once', () => {
  const key = (form: string) =>
    tokenize(form)
      .map((token) => token.stem)
      .join(' ');
  const forms = (side: string) => concepts.filter((one) => one.side === side).flatMap((one) => one.forms.map(key));
  const pm = new Set(forms('pm'));
  expect([...new Set(forms('pmo').filter((form) => pm.has(form)))]).toEqual([]);
});

test('an unknown concept is not found', () => {
  expect(conceptById('nothing')).toBeUndefined();
});

test('the article comes first among the definitions and every definition names its source', () => {
  expect(definitions[0]?.id).toBe('def.pm');
  const sources = definitions.map((definition) => definition.source);
  expect(sources.every((source) => source !== '')).toBe(true);
  expect(sources.lastIndexOf('article')).toBeLessThan(sources.findIndex((source) => source !== 'article'));
});

test('the 27 traps are there, each with cues and with an example on both sides', () => {
  expect(traps.map((trap) => trap.id)).toEqual(Array.from({ length: 27 }, (_, i) => `T${String(i + 1)}`));
  for (const trap of traps) {
    expect(trap.cues.filter((cue) => tokenize(cue).length === 0)).toEqual([]);
    expect(trap.cues.length).toBeGreaterThan(0);
    expect(trap.caught).not.toBe(trap.free);
  }
  expect(new Set(trapPairs.map((one) => one.trap).filter((id) => id.startsWith('T'))).size).toBe(27);
});

test('every word of a class can be compared', () => {
  const all = [verbs, objects, scopes].flatMap((classes) => Object.values(classes).flat());
  expect([...all, ...determiners].filter((word) => tokenize(word).length === 0)).toEqual([]);
});

test('every seat that is suggested rests on concepts that exist', () => {
  expect(officeFlavours.flatMap(([, ids]) => ids).filter((id) => conceptById(id) === undefined)).toEqual([]);
});

test('choices in a list of phrases are multiplied out, once each', () => {
  expect(phrases('[own|run] project [budget|] | own project')).toEqual([
    'own project budget',
    'own project',
    'run project budget',
    'run project',
  ]);
});

function holds(text: string, form: string): boolean {
  const skip = new Set(determiners);
  const stems = (some: string) =>
    tokenize(some)
      .filter((token) => !skip.has(token.word))
      .map((token) => token.stem);
  return ` ${stems(text).join(' ')} `.includes(` ${stems(form).join(' ')} `);
}
