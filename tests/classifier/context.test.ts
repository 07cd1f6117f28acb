import { expect, test } from 'vitest';
import { inContext } from '../../src/classifier/context.ts';
import { readDuty, type DutyReading } from '../../src/classifier/duties.ts';
import { findEvidence } from '../../src/classifier/find-evidence.ts';
import { classify, type Line } from '../../src/classifier/index.ts';
import { shippedModel } from '../../src/classifier/model.ts';
import type { Kind } from '../../src/classifier/sections.ts';
import { readStatements, type Statement } from '../../src/classifier/statement.ts';

const owned = [
  'Own the budget, schedule and scope of the project and answer for them to the client',
  'Negotiate the contract with the supplier and lead the project team to the hand-over',
  'Plan each stage of your project and deliver it on the agreed date',
  'Steer your project through design, permits and construction until the client accepts it',
  'Agree the statement of work with the client and keep the project within it',
];
const served = [
  'Keep the templates, stage gates and governance standards that every project manager uses',
  'Consolidate the status reports of all projects into the portfolio dashboard for the board',
  'Audit projects for compliance with the method and report to the head of the PMO',
  'Support project managers with planning, minutes and the risk register',
  'Train project managers in the methods and tools of the PMO',
];
const open = 'Track risks, issues and changes and report on progress every month';

/** The line that could be either, among others. */
function openLine(duties: readonly string[]): Line | undefined {
  const text = ['Responsibilities', ...duties].join('\n');
  const { lines } = classify({ title: 'Manager', text, company: null, url: null });
  return lines.find(({ start, end }) => text.slice(start, end) === open);
}

const lean = (line: Line | undefined): number => (line?.adds.pmo ?? 0) - (line?.adds.pm ?? 0);

test('a line that could be either goes with the rest of its advert', () => {
  const amongServed = openLine([...served, open]);
  const amongOwned = openLine([...owned, open]);
  expect(lean(amongServed)).toBeGreaterThan(0);
  expect(lean(amongServed)).toBeGreaterThan(lean(amongOwned) + 0.1);
});

test('it leans the harder the more lines there are', () => {
  const amongTwo = openLine([...served.slice(0, 2), open]);
  const amongAll = openLine([...served, open]);
  expect(lean(amongAll)).toBeGreaterThan(lean(amongTwo));
});

test('in an advert of two halves it goes with the half it stands in', () => {
  const inServed = openLine([...owned, ...served.slice(0, 2), open, ...served.slice(2)]);
  const inOwned = openLine([...owned.slice(0, 2), open, ...owned.slice(2), ...served]);
  expect(lean(inServed)).toBeGreaterThan(lean(inOwned) + 0.05);
});

test('lines that do not count part none that do', () => {
  const model = shippedModel();
  const statements = readStatements([...owned, ...served].join('\n'));
  const benefit = readStatements('Private health insurance, a pension and thirty days of paid holiday in the year');
  const read = (some: readonly Statement[]): DutyReading[] => {
    const kinds = some.map((one) => (benefit.includes(one) ? aside : duty));
    const readings = some.map((one) => readDuty(one, findEvidence(one, ''), model));
    return inContext(some, kinds, readings, model.usualShares).filter((_, i) => kinds[i] === duty);
  };
  const parted = statements.flatMap((one) => [one, ...benefit]);
  expect(read(parted).map(({ chances }) => chances)).toEqual(read(statements).map(({ chances }) => chances));
});

const duty: Kind = { kind: 'duty', work: 1, aside: 0 };
const aside: Kind = { kind: 'benefit', work: 0, aside: 1 };
