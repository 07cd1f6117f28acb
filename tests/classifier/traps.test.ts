import { expect, test } from 'vitest';
import { findEvidence } from '../../src/classifier/find-evidence.ts';
import { readStatements } from '../../src/classifier/statement.ts';
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
