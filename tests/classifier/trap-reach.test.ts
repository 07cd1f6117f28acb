import { expect, test } from 'vitest';
import { readTraps } from '../../src/classifier/discount.ts';
import { readSlots } from '../../src/classifier/slots.ts';
import { readStatements } from '../../src/classifier/statement.ts';

/** A statement with brackets round the words that do not count. */
function bracketed(text: string): string {
  const [statement] = readStatements(text);
  if (statement === undefined) return text;
  const { tokens } = statement;
  const { muffled } = readTraps(statement, text, readSlots(tokens));
  const isOut = (at: number) => (muffled[at] ?? null) !== null;
  let shown = '';
  let from = 0;
  tokens.forEach(({ start, end }, at) => {
    const opens = isOut(at) && !isOut(at - 1) ? '[' : '';
    const closes = isOut(at) && !isOut(at + 1) ? ']' : '';
    shown += text.slice(from, start) + opens + text.slice(start, end) + closes;
    from = end;
  });
  return shown + text.slice(from);
}

const lines: Readonly<Record<string, readonly string[]>> = {
  'whom the post reports to is no duty, whom it informs is one': [
    'You [report to the Head of PMO], and you plan the budget.',
    'The analyst [reports to the Head of Projects].',
    'Manage costs, [reporting to the Head of PMO].',
    'Work [reporting to the Head of PMO].',
    'You are [accountable to the sponsor for the budget].',
    '[Supervised by the client].',
    'Issue the weekly report to the director.',
    'You report to the steering committee.',
    'Reporting to the client on progress.',
    'Sends weekly reports to the director.',
    'The holder [reports to the director].',
    '[Answerable to the client].',
    'You report to a long list of people in one and the same head.',
  ],
  'what the post does not do is no duty; what others do not do says nothing': [
    'You [do not manage the project budget], but you plan it.',
    'You [will not own the risks].',
    'And you [do not manage the budget].',
    '[Not a project].',
    '[No budget responsibility].',
    '[No real final budget authority].',
    'No real and final budget authority.',
    'No line of code has an owner or any accountability.',
    'Works [without authority over the budget].',
    'Plan the work [rather than the budget].',
    'Plan the work [instead of the budget].',
    'Plan every site [other than the depot].',
    'Plan all work [excluding the budget].',
    'You plan the work but [not the budget].',
    'Not only plans but budgets.',
    'Run checks with no later delay.',
    'The pump does not stop before the project ends.',
    'The pump and not the valve.',
    'Running no pumps.',
    'Leading us without a plan.',
    'You plan it or [do not manage the budget].',
    'Pumps run and do not stop.',
  ],
  'that the post does not deliver is said of an office; that it lacks one duty is a denial': [
    'You do not manage projects, you set the standards.',
    'Visibility, not delivery.',
    'Does not manage project.',
    'Does not manage project directly.',
    'Does not manage project, it sets rules.',
    '[Does not manage the project budget].',
  ],
  'working with the office is not its work': [
    '[Work closely with the PMO on reports].',
    '[Liaise with the programme management office].',
    '[Send status reports to the PMO every week].',
    'Work with the client.',
    'Work with one of the many good people in this PMO.',
  ],
  'what the office does for the post is not its work': [
    '[Supported by the PMO you plan the work].',
    '[With the support of the client], plan.',
    'Our [PMO will support project managers].',
    'Their [PMO will support project managers].',
    'The [PMO will support you with templates].',
    'The [PMO will support you].',
    'The [PMO will support your work].',
    'The [PMO] will support yours.',
    'Each PMO will support project managers.',
  ],
  'what is asked for is no duty': [
    '[Experience of managing budgets].',
    '[At least 5 years of experience in project delivery].',
    '[A PMO background is a plus].',
    '[A strong, practical background in budgets].',
    'Plan the experience of visitors with the client.',
    '[Project management skills].',
    'Manage project management tools.',
    'Hold a [PMP] or [PRINCE2].',
  ],
  'whoever follows rules does not set them': [
    '[Follow the standards of the PMO].',
    '[Use the templates of the PMO].',
    '[Under the PMO plan the work].',
    '[Follow the methodology].',
    '[Apply the method] and plan.',
    '[Apply review standards].',
    '[Comply with the gates].',
    'Guide them to follow the method.',
    'Use the templates.',
    'Follow the client.',
    'Follow the client to each of his many standards.',
    'Ensure that projects follow the standards.',
    'Check that teams follow the methodology of the PMO.',
  ],
  'portfolios of other things than projects': [
    'Manage a [property portfolio].',
    'A [portfolio of rented properties].',
    'Show your [portfolio with drawings].',
    'Keep a [portfolio of three buildings].',
    'Run the portfolio of projects.',
    'Run the portfolio of building projects.',
    'Run the change portfolio of the hotel.',
    'The portfolio for the Investment Committee.',
    'Keep the store of the whole big portfolio.',
    'Run the [tenant portfolio].',
    'Show a [drawing portfolio].',
    'Run the change hotel portfolio.',
    'Run the change of the [hotel portfolio].',
    'Run the [portfolio of the many hotels].',
    'Run the portfolio of the many old hotels.',
    'Run the portfolio, of buildings.',
    'Run the portfolio for hotels.',
  ],
  'benefits, careers, other jobs and contracts': [
    '[Pension and dental].',
    '[Holiday, pension and gym for you].',
    'Manage the [pension] project.',
    '[Step up to lead], and plan.',
    '[Grow into the PMO Lead role].',
    '[Similar jobs: Project Manager].',
    'Plan the work of similar jobs.',
    'Manage the [contract role].',
    '[Contract role], plan the work.',
    '[Fixed-term contract].',
  ],
  'short forms and words with another meaning': [
    'Manage the [RAID array].',
    'Lead [organisational change].',
    'Plan the [bed handover].',
  ],
  'what the company says of itself, up to where it speaks to the reader': [
    '[We are a consultancy that plans projects].',
    '[We deliver projects, and] you plan them.',
    '[We also deliver projects].',
    '[We now deliver] your projects.',
    '[We have been planning since 1990].',
    '[Our company is large].',
    '[Our clients trust us].',
    '[Founded in 1990].',
    '[Headquartered in Hull].',
    'We are planning.',
    'We have delivered.',
    'We also plan.',
    'They are a consultancy.',
    'Our budget is large.',
    'Our clients plan.',
    'They have been planning.',
    'We had been planning.',
    'They deliver projects.',
    '[We are proud of] your work.',
    'Our mission plans.',
    'You are a consultancy.',
  ],
  'of a long line only the clause is out': [
    'Plan the work of the project with the client and keep the budget of all the many teams that work at the depot and at the two sites in the north, which [is a plus].',
  ],
};

const rows = Object.entries(lines).flatMap(([fact, some]) => some.map((line) => [fact, line] as const));

test.each(rows)('%s: %s', (_, line) => {
  expect(bracketed(line.replaceAll(/[[\]]/g, ''))).toBe(line);
});
