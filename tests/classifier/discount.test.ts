import { expect, test } from 'vitest';
import { provesOffice, readTraps } from '../../src/classifier/discount.ts';
import { readSlots } from '../../src/classifier/slots.ts';
import { readStatements } from '../../src/classifier/statement.ts';
import { tokenize } from '../../src/classifier/tokens.ts';

const trapsOf = (text: string) =>
  readStatements(text).map((statement) => readTraps(statement, text, readSlots(statement.tokens)));
const first = (text: string) => trapsOf(text)[0]!;

test.each([
  ['You report to the Head of PMO', 'reporting-line'],
  ['Never manage the project budget', 'negated'],
  ['Never manage project or budget', 'negated'],
  ['Pension, dental and gym', 'benefit'],
  ['We are looking for a PMO Analyst', 'post-holder'],
  ['Lead organisational change', 'other-meaning'],
  ['Run the bed handover', 'other-meaning'],
  ['We are a consultancy', 'company'],
  ['Hold a PMP', 'certificate'],
  ['Experience of managing budgets', 'requirement'],
  ['Follow the standards of the PMO', 'obeys-standards'],
  ['Work closely with the PMO', 'partner-of-office'],
  ['Supported by the PMO', 'served-by-office'],
  ['Similar jobs: Project Manager', 'other-section'],
  ['Grow into the PMO Lead role', 'career-path'],
])('what does not count in “%s” says why: %s', (text, reason) => {
  const reasons = new Set(trapsOf(text).flatMap(({ muffled }) => muffled));
  reasons.delete(null);
  expect([...reasons]).toEqual([reason]);
});

test('of a line that stands twice the second does not count, to its last word', () => {
  const [once, again] = trapsOf('Plan the work of the project\nPlan the work of the project');
  expect(once!.muffled).toEqual(Array(6).fill(null));
  expect(again!.muffled).toEqual(Array(6).fill('repeated'));
  expect([once!.keeps, again!.keeps]).toEqual([1, 0]);
});

test.each([
  ['Plan the work of the team', 1],
  ['You may plan the work of the team', 0.5],
  ['Plan the work of the team as needed', 0.5],
  ['You might plan the work of the team from time to time', 0.5],
  ['You report to the Head of PMO', 0],
  ['You are to be', 1],
  ['Lead organisational change', 1 / 3],
  ['We are looking for a PMO Analyst', 1 / 3],
  ['Manage contract role', 1 / 2],
  ['You may lead organisational change', 1 / 6],
  ['Plan work, budget, risks, scope, team, site, client and organisational change', 1],
  ['Plan work, budget, risks and organisational change', 4 / 6],
])('a line keeps as much weight as its words that count have, and half of it for “may”: %s', (text, kept) => {
  expect(first(text).keeps).toBeCloseTo(kept, 9);
});

test.each([
  ['You do not manage projects, you set the standards', ['not', 'manage', 'projects']],
  ['The office does not own delivery but reports', ['not', 'own', 'delivery']],
  ['Visibility, not delivery', ['visibility', 'not', 'delivery']],
  ['Does not manage project directly', ['not', 'manage', 'project', 'directly']],
  ['You do not manage the project budget', []],
  ['You manage projects', []],
])('that the post does not deliver is said in “%s” by %j', (text, words) => {
  const { tokens } = readStatements(text)[0]!;
  const { disowned, muffled } = first(text);
  expect(tokens.flatMap(({ word }, at) => (disowned.has(at) ? [word] : []))).toEqual(words);
  if (words.length > 0) expect(muffled.every((one) => one === null)).toBe(true);
});

test('a denial and a proof in one line are both read', () => {
  const text = 'You do not manage projects, and you report to the Head of PMO';
  const { tokens } = readStatements(text)[0]!;
  const { disowned, muffled } = first(text);
  expect(tokens.flatMap(({ word }, at) => (disowned.has(at) ? [word] : []))).toEqual(['not', 'manage', 'projects']);
  expect(tokens.flatMap(({ word }, at) => (muffled[at] === 'reporting-line' ? [word] : []))).toContain('pmo');
});

test.each([
  ['manage project', true],
  ['manage project, set rules', true],
  ['manage project itself', true],
  ['manage project or plan', true],
  ['manage project on site', true],
  ['manage project budget', false],
  ['manage project plans', false],
  ['manage projects plans', true],
  ['own delivery plans', true],
])('whoever does not “%s” is of the office: %s', (text, proves) => {
  expect(provesOffice({ value: null, first: 0, last: 1 }, tokenize(text), text)).toBe(proves);
});

test('two benefits make a short line one of benefits, and leave a long one a duty', () => {
  const long = `Plan the work with ${'the client, the team and the site, '.repeat(4)}with pension and dental`;
  expect(first('Pension for all of us and dental').keeps).toBe(0);
  expect(first(long).keeps).toBe(1);
  expect(first('Manage the pension project of the client').muffled.filter((one) => one === null)).toHaveLength(6);
});
