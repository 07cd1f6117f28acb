import { expect, test } from 'vitest';
import { isReportingLine, keptPlaces } from '../../src/classifier/asides.ts';
import { readStatements } from '../../src/classifier/statement.ts';

test.each([
  ['Hdd', '', [0, 1, 2]],
  ['HccHdd', 'cc', [3, 4, 5]],
  ['cHdd', 'c', [1, 2, 3]],
  ['HddHccb', 'cb', [0, 1, 2]],
  ['HcdHd', 'c', [2, 3, 4]],
  ['HHcd', 'c', [0, 3]],
  ['H', '', [0]],
  ['cc', 'c', []],
])('of the lines %s without %s stay %j', (lines, aside, kept) => {
  const row = [...lines];
  expect(
    keptPlaces(
      row.map((line) => line === 'H'),
      row.map((line) => aside.includes(line)),
    ),
  ).toEqual(kept);
});

test.each([
  ['Reports to: PMO Manager', true],
  ['Reporting line', true],
  ['The post reports to the Head of PMO.', true],
  ['This role will report on progress weekly.', false],
  ['Report the status of all projects to the board.', false],
  ['Reports on the budget are yours.', false],
])('“%s” is a reporting line: %s', (text, line) => {
  const [statement] = readStatements(text);
  expect(isReportingLine(statement!)).toBe(line);
});
