import { expect, test } from 'vitest';
import { dutyFeatures, pull } from '../../src/classifier/duties.ts';
import type { Findings } from '../../src/classifier/find-evidence.ts';
import { letterFor, LinearModel } from '../../src/classifier/linear-model.ts';
import type { Model } from '../../src/classifier/model.ts';
import { readStatements } from '../../src/classifier/statement.ts';
import type { Discount } from '../../src/classifier/verdict.ts';

const text = 'Plan the works of the team and own it';
const [statement] = readStatements(text);
const words = text.toLowerCase().split(' ');
const row = `${[2, -1, 0, 0].map(letterFor).join('')}plan`;
const model = { duties: new LinearModel(row, 4) } as unknown as Model;

const found = (id: string, side: string, at: number, discount: Discount | null = null) => ({
  value: { id, side, code: id, strength: 1 },
  first: at,
  last: at,
  discount,
  helped: false,
});

test('a feature pulls to a side by how much more it says for it than for the others', () => {
  const one = { name: 'plan', first: 0, last: 0 };
  expect(pull(one, 'pm', model)).toBeCloseTo(2 + 1 / 3, 9);
  expect(pull(one, 'pmo', model)).toBeCloseTo(-1 - 2 / 3, 9);
  expect(pull({ ...one, name: 'cake' }, 'pm', model)).toBe(0);
});

test('a statement is known by its words, its findings and who does what to what, each once; what is muffled by nothing', () => {
  const slots = {
    verbs: [{ class: 'own', at: 0, last: 0 }, { class: 'help', at: 7, last: 7 }],
    objects: [{ class: 'plan', at: 2, last: 2 }, { class: 'team', at: 5, last: 5 }],
    scopes: [{ class: 'many', at: 4 }],
  }; // prettier-ignore
  const muffled = words.map((_, at) => (at === 6 ? 'negated' : null));
  const hits = [
    found('a', 'pm', 0),
    found('b', 'pmo', 2, 'negated'),
    { ...found('c', 'pm', 3), helped: true },
    found('d', 'pm', 6),
  ];
  const all = { hits, slots, trapped: { muffled, disowned: new Set(), keeps: 1 } } as unknown as Findings;
  const names = dutyFeatures(statement!, all).map(
    ({ name, first, last }) => `${name} ${String(first)}-${String(last)}`,
  );
  expect(names.filter((name) => /^\w+ \S+$/.test(name))).toEqual([
    'plan 0-0', 'the 1-1', 'work 2-2', 'of 3-3', 'team 5-5', 'own 7-7', 'it 8-8',
  ]); // prettier-ignore
  expect(names.filter((name) => /[:>+]| .* /.test(name))).toEqual([
    'first:plan 0-0',
    'is:a 0-0', 'is:pm1 0-0', 'negated:b 2-2', 'negated:pmo1 2-2', 'helped:c 3-3', 'helped:pm1 3-3',
    'verb:own 0-0', 'lead:own 0-0', 'verb:help 7-7',
    'object:plan 2-2', 'own>plan 0-2', 'lead own>plan 0-2', 'many plan 2-2', 'plan+team 2-5',
    'object:team 5-5', 'own>team 0-5', 'lead own>team 0-5', 'many team 5-5',
    'scope:many 4-4',
  ]); // prettier-ignore
});
