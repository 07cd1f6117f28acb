import { expect, test } from 'vitest';
import { classify, type Discount, type Line } from '../../src/classifier/index.ts';
import { findEvidence } from '../../src/classifier/find-evidence.ts';
import { traps } from '../../src/classifier/lexicon/index.ts';
import { readStatements } from '../../src/classifier/statement.ts';
import { statesSplit } from '../../src/classifier/states-split.ts';
import { trapPairs, type TrapLine } from '../fixtures/traps.ts';

/** The sides of PM and PMO evidence that counts in a text, and the reasons of what does not. */
function evidenceIn(text: string): { readonly counts: Set<string>; readonly discounts: Set<string> } {
  const found = readStatements(text).map((statement) => findEvidence(statement, text));
  const hits = found.flatMap(({ hits: some, trapped }) => (trapped.keeps === 0 ? [] : some));
  return {
    counts: new Set(hits.filter((hit) => hit.discount === null && hit.value.strength > 0).map((hit) => hit.value.side)),
    discounts: new Set(found.flatMap(({ trapped }) => trapped.muffled.filter((reason) => reason !== null))),
  };
}

/** What must not count in a line of a side. */
const wrong: Readonly<Record<TrapLine['side'], readonly string[]>> = {
  pm: ['pmo'],
  pmo: ['pm'],
  shared: ['pm', 'pmo'],
  other: ['pm', 'pmo'],
  none: ['pm', 'pmo'],
  mixed: [],
};

/** Every reason for which something in a text does not count. */
function reasonsIn(text: string): ReadonlySet<string> {
  const found = readStatements(text).map((statement) => findEvidence(statement, text));
  const hits = found.flatMap(({ hits: some }) => some.map(({ discount }) => discount));
  return new Set([...hits, ...found.flatMap(({ trapped }) => trapped.muffled)].filter((reason) => reason !== null));
}

const effectsOnAStatement: ReadonlySet<string> = new Set<Discount>([
  'negated',
  'reporting-line',
  'partner-of-office',
  'served-by-office',
  'requirement',
  'obeys-standards',
  'support-verb',
  'watching-verb',
  'governance-object',
  'everyones-projects',
  'other-meaning',
  'benefit',
  'company',
  'career-path',
  'other-section',
  'employment-terms',
]);

const noLine: Line = {
  start: 0,
  end: 0,
  kind: 'duty',
  heading: null,
  side: 'shared',
  adds: { pm: 0, pmo: 0, shared: 0, other: 0 },
  evidence: [],
};

const lines = trapPairs.flatMap(({ trap, line, twin }) => [
  { trap, ...line, free: false },
  { trap, ...twin, free: true },
]);

test.each(lines)('$trap: nothing counts for the wrong side in “$text” ($side)', ({ side, text }) => {
  const { counts } = evidenceIn(text);
  expect(wrong[side].filter((name) => counts.has(name))).toEqual([]);
});

test.each(lines.filter(({ free, side }) => free && (side === 'pm' || side === 'pmo')))(
  '$trap: the free line “$text” has evidence for $side',
  ({ side, text }) => {
    expect([...evidenceIn(text).counts]).toContain(side);
  },
);

test('a duty that stands twice on the page counts once (T26)', () => {
  const duties = 'Responsibilities\nOwn the project budget of the depot.\nLead the project team of six engineers.\n';
  const verdict = classify({ title: 'Project Manager', text: `${duties}\n${duties}`, company: null, url: null });
  const again = verdict.lines.filter((line) => line.start > duties.length);
  expect(again.flatMap(({ adds }) => Object.values(adds)).filter((added) => added > 0)).toEqual([]);
  expect(verdict.evidence.filter(({ discount }) => discount === 'repeated')).not.toEqual([]);
});

test.each([
  ['40% running your own projects, 60% PMO work.', true],
  ['You spend 20-50% of the time on project management and 50-80% on PMO governance.', true],
  ['You run your own projects, 100% remote, with 20% travel to project sites.', false],
])('“%s” states a split of the post: %s (T27)', (text, split) => {
  const line: Line = { ...noLine, end: text.length };
  expect(statesSplit(text, [line])).toBe(split);
});

test.each(traps.filter(({ effect }) => effectsOnAStatement.has(effect)))(
  '$id ($name): “$caught” is caught for that reason, “$free” is not',
  ({ effect, caught, free }) => {
    expect([...reasonsIn(caught)]).toContain(effect);
    expect([...reasonsIn(free)]).not.toContain(effect);
  },
);
