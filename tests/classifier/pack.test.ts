import { describe, expect, test } from 'vitest';
import { classify, emptyPack, packLimits, parsePack, type Pack, type Verdict } from '../../src/classifier/index.ts';
import { concepts } from '../../src/classifier/lexicon/index.ts';
import { plain } from './noise.ts';
import { ownAdverts } from './own-adverts.ts';
import { rolled } from './seeded.ts';

const adverts = ownAdverts(30).map(({ title, lines }) => ({ title, text: plain(lines), company: null, url: null }));
const sides = ['pm', 'pmo', 'shared', 'other'] as const;
const concept = { name: 'Our gate board', side: 'pmo', weight: 1, phrases: ['run the Tuesday circle'] } as const;
const firm: Pack = { ...emptyPack('Harbour Vale'), concepts: [concept] };
const listing = {
  title: 'Project Manager',
  text: 'Responsibilities\nRun the Tuesday circle and keep its agenda\nOwn the project budget from start to finish\nDo not run the Tuesday circle without cake',
  company: null,
  url: null,
};
const lineWith = (verdict: Verdict, words: string) =>
  verdict.lines.find(({ start, end }) => listing.text.slice(start, end).includes(words))!;

test('a pack with nothing in it changes no verdict by a bit', () => {
  for (const advert of adverts)
    expect(JSON.stringify(classify(advert, emptyPack('Nothing')))).toBe(JSON.stringify(classify(advert)));
});

test("a firm's own words turn their line to the side the firm says, and the ledger names the pack", () => {
  const [plainly, by] = [classify(listing), classify(listing, firm)].map((verdict) => lineWith(verdict, 'agenda'));
  expect(by!.side).toBe('pmo');
  expect(by!.adds.pmo).toBeGreaterThan(plainly!.adds.pmo);
  expect(by!.evidence[0]).toMatchObject({
    side: 'pmo',
    concept: 'pack:Our gate board',
    quote: 'Run the Tuesday circle',
    pack: { name: 'Harbour Vale', concept: 'Our gate board', factor: null },
  });
});

test("a pack's words are compared as the lexicon's are, by stem and without articles", () => {
  const text = listing.text.replace('Run the Tuesday circle and', 'Running our TUESDAY circles and');
  expect(classify({ ...listing, text }, firm).evidence.some(({ quote }) => quote.includes('TUESDAY'))).toBe(true);
});

test('the heavier a concept, the more it says', () => {
  const adds = [0, 0.25, 0.5, 1].map((weight) => {
    const pack = { ...firm, concepts: [{ ...concept, weight }] };
    return lineWith(classify(listing, pack), 'agenda').adds.pmo;
  });
  expect(adds).toEqual([...adds].sort((a, b) => a - b));
  expect(new Set(adds).size).toBe(4);
});

test('a concept of the lexicon counts less or more by its factor, and with 0 not at all', () => {
  const found = lineWith(classify(listing), 'budget').evidence.find(({ discount }) => discount === null)!;
  const lines = [0, 0.5, 1, 2].map((factor) =>
    lineWith(classify(listing, { ...emptyPack('Ours'), factors: [{ concept: found.concept, factor }] }), 'budget'),
  );
  const adds = lines.map((line) => line.adds[found.side]);
  expect(adds).toEqual([...adds].sort((a, b) => a - b));
  expect(new Set(adds).size).toBe(4);
  const evidence = lines.map((line) => line.evidence.find((one) => one.concept === found.concept)!);
  expect(evidence[0]).toMatchObject({ discount: 'pack', weight: 0, pack: { name: 'Ours', concept: null, factor: 0 } });
  expect(evidence[1]!.pack).toEqual({ name: 'Ours', concept: null, factor: 0.5 });
  expect(evidence[2]!.pack).toBeUndefined();
});

test('what the lines add is what the verdict rests on, whatever a pack holds', () => {
  const die = rolled(7);
  const random = () => die(1001) / 1000;
  const words = [...new Set(adverts.flatMap(({ text }) => text.split(/\s+/)))].filter((word) =>
    /^\w{7,30}$/.test(word),
  );
  const any = <T>(list: readonly T[]): T => list[die(list.length)]!;
  let touched = 0;
  for (const advert of adverts) {
    const pack: Pack = {
      ...emptyPack('Rolled'),
      concepts: Array.from({ length: 40 }, (_, i) => ({
        name: `Concept ${i}`,
        side: any(['pm', 'pmo', 'shared'] as const),
        weight: random(),
        phrases: [any(words), `${any(words)} ${any(words)}`],
      })),
      factors: concepts.map(({ id }) => ({ concept: id, factor: random() * 2 })),
    };
    expect(parsePack(JSON.parse(JSON.stringify(pack)))).toEqual({ pack });
    const { lines, totals, evidence } = classify(advert, pack);
    for (const side of sides)
      expect(lines.reduce((sum, line) => sum + line.adds[side], 0)).toBeCloseTo(totals[side], 9);
    for (const { adds, evidence } of lines) {
      expect(adds.pm + adds.pmo + adds.shared + adds.other).toBeLessThanOrEqual(1 + 1e-9);
      for (const side of ['pm', 'pmo', 'shared'] as const)
        expect(evidence.reduce((sum, e) => sum + (e.side === side ? e.weight : 0), 0)).toBeLessThanOrEqual(
          adds[side] + 1e-9,
        );
    }
    touched += evidence.filter(({ pack: from }) => from?.name === 'Rolled').length;
    expect(evidence.every(({ start, end, quote }) => advert.text.slice(start, end) === quote)).toBe(true);
  }
  expect(touched).toBeGreaterThan(adverts.length);
});

test('a hundred phrases on one line say no more than one of full weight', () => {
  const many = Array.from({ length: 100 }, (_, i) => ({ ...concept, name: `Concept ${i}` }));
  const [one, all] = [firm, { ...firm, concepts: many }].map((pack) => lineWith(classify(listing, pack), 'agenda'));
  expect(all!.adds).toEqual(one!.adds);
});

test('the largest pack is read in well under a second', () => {
  const largest: Pack = {
    ...emptyPack('Largest'),
    concepts: Array.from({ length: packLimits.concepts }, (_, i) => ({
      ...concept,
      name: `Concept ${i}`,
      phrases: Array.from(
        { length: packLimits.phrases },
        (_, j) => `a b c d e f g h i j k l m n o p q r s t ${i} ${j}`,
      ),
    })),
  };
  expect(parsePack(largest)).toEqual({ pack: largest });
  const start = performance.now();
  classify(listing, largest);
  expect(performance.now() - start).toBeLessThan(2000);
});

describe('what is no pack is refused with its first fault', () => {
  const whole = { ...firm, factors: [{ concept: 'pmo-office-work', factor: 0.5 }] };
  const withConcept = (fields: object) => ({ ...whole, concepts: [{ ...concept, ...fields }] });
  test.each([
    [null, 'form', 'format'],
    ['{"format":"remit-pack"}', 'form', 'format'],
    [[whole], 'form', 'format'],
    [Object.create(whole) as unknown, 'form', 'format'],
    [{ ...whole, format: 'remit-settings' }, 'form', 'format'],
    [{ ...whole, version: 2 }, 'newer', 'version'],
    [{ ...whole, version: '1' }, 'form', 'version'],
    [{ ...whole, name: ' ' }, 'name', 'name'],
    [{ ...whole, name: 'x'.repeat(81) }, 'name', 'name'],
    [{ ...whole, concepts: {} }, 'form', 'concepts'],
    [{ ...whole, concepts: Array.from({ length: 201 }, () => concept) }, 'too-many', 'concepts'],
    [{ ...whole, factors: 'all' }, 'form', 'factors'],
    [{ ...whole, factors: Array.from({ length: 501 }, () => null) }, 'too-many', 'factors'],
    [{ ...whole, factors: Array.from({ length: 500 }, () => null) }, 'form', 'factors[0]'],
    [{ ...whole, factors: [{ concept: '', factor: 1 }] }, 'name', 'factors[0].concept'],
    [{ ...whole, factors: [{ concept: 'x', factor: 3 }] }, 'number', 'factors[0].factor'],
    [{ ...whole, factors: [{ concept: 'x', factor: NaN }] }, 'number', 'factors[0].factor'],
    [{ ...whole, factors: [{ concept: 'x', factor: 1 }, { concept: 'x', factor: 2 }] }, 'twice', 'factors[1].concept'], // prettier-ignore
    [{ ...whole, concepts: [concept, concept] }, 'twice', 'concepts[1].name'],
    [{ ...whole, concepts: [null] }, 'form', 'concepts[0]'],
    [withConcept({ name: 4 }), 'name', 'concepts[0].name'],
    [withConcept({ side: 'other' }), 'side', 'concepts[0].side'],
    [withConcept({ weight: 1.1 }), 'number', 'concepts[0].weight'],
    [withConcept({ weight: '1' }), 'number', 'concepts[0].weight'],
    [withConcept({ phrases: [] }), 'form', 'concepts[0].phrases'],
    [withConcept({ phrases: ['ok', 'the'] }), 'phrase', 'concepts[0].phrases[1]'],
    [withConcept({ phrases: ['x'.repeat(81)] }), 'phrase', 'concepts[0].phrases[0]'],
    [withConcept({ phrases: ['***'] }), 'phrase', 'concepts[0].phrases[0]'],
    [withConcept({ phrases: Array.from({ length: 51 }, (_, i) => `w${i}`) }), 'too-many', 'concepts[0].phrases'],
  ])('%j', (value, fault, at) => {
    expect(parsePack(value)).toEqual({ fault, at });
  });
});

test.each(['pm', 'pmo', 'shared'] as const)('a pack at its limits, with concepts for %s, is one', (side) => {
  const phrases = Array.from({ length: packLimits.phrases }, (_, i) => `${'w'.repeat(70)} ${i}`);
  const concepts = [{ name: 'n'.repeat(packLimits.name), side, weight: 0, phrases }];
  const pack: Pack = { ...emptyPack('x'.repeat(packLimits.name)), concepts, factors: [{ concept: 'a', factor: 2 }] };
  expect(parsePack(pack)).toEqual({ pack });
});

test('fields a pack does not have are left out', () => {
  const { pack } = parsePack({ ...firm, script: 'x', concepts: [{ ...concept, onclick: 'x' }] }) as { pack: Pack };
  expect(pack).toEqual(firm);
});
