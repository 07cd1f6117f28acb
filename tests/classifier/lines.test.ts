import { expect, test } from 'vitest';
import { splitLines } from '../../src/classifier/lines.ts';

const split = (text: string) => splitLines(text).map(({ start, end }) => text.slice(start, end));

/** Each text with a bar where a statement ends. */
test.each([
  'Plan the work. |Own the budget.',
  'Plan the work.|Own the budget.',
  'Plan the work! |Own it? |Yes; |Lead',
  'plan the work. |own the budget',
  'PLAN THE WORK; OWN THE BUDGET',
  'Plan the work; own the budget',
  'Meet clients, e.g. Banks and insurers',
  'Work with J. Smith on site',
  'Track costs, risks etc. Report them',
  'Use v2.0 and R.A.I.D logs',
  'Plan by Mr. Hart. |Own it',
  'See the list below. |“Own” it',
  'Own it. |(See below)',
  'Own it. |5 teams',
  'Plan on-site work 9 - 5',
  'Plan the work - own the budget',
  'Plan the work - Own the budget',
  'Own e-mail.com and X.Y',
  'Plan the work.\t|Own it',
  'Plan the work.\u00a0|Own it',
  'Plan the work.\u2003|Own it',
  'Plan the work.   |Own it',
  'Plan the work;Own the budget',
  'Use vX.Next steps',
  'Use Xv.Next steps',
  'Use it.NEXT steps',
  'Plan the Work: - own the budget',
  'Plan for 12. |Own it',
  'Plan with A. Hart and b. Own it',
])('a statement ends where a sentence does: %s', (marked) => {
  expect(split(marked.replaceAll('|', ''))).toEqual(marked.split('|').map((part) => part.trim()));
});

test.each([
  'Plan the budget|Manage the risks',
  'Plan with clients |Manage the risks',
  'Plan the work)|Manage the risks',
  'Plan the work,|Manage the risks',
  'Plan the work, Manage the risks',
  'Plan with the Lead of it',
  'Plan with Deliver of it',
  'Work for Manage Limited',
  'Plan the Project Manage System',
  'inManage the',
  'Plan budgets|Manage the risks',
  'Plan budgetManage the risks',
  'Plan the budget|Run the risks',
  'Plan the budgetRUN the risks',
  'Plan the budgetMoon the risks',
  'Plan in our Manage the risks',
  'Plan all works |Manage the risks',
])('a duty that lost its line break begins at its verb: %s', (marked) => {
  expect(split(marked.replaceAll('|', ''))).toEqual(marked.split('|').map((part) => part.trim()));
});

test.each([
  'Responsibilities: |Plan the work',
  'Key responsibilities: |Plan the work',
  'Key primary job responsibilities: |Plan the work',
  'Key main primary job responsibilities: Plan the work',
  'Skills and experience: |Plan',
  'Skills and Excel: |Plan',
  'Skills and C1: Plan',
  'What you’ll do: |plan',
  'Responsibilities : |Plan the work',
  '• Responsibilities: |Plan the work',
  'What we offer and perks: |plan',
  'Skills & experience: |Plan',
  'Skills / experience: |Plan',
  'Skills or experience: Plan',
  'Skills and 3steps: Plan',
  'Skills and excel365: Plan',
  'Skills  and   experience: |Plan',
  'Skills and it: Plan',
  'And skills: Plan',
  'Professional functional technical responsibilities and internationalisation: Plan',
  'The plan: own it',
  'The work of the team is planned by you with the help of these four skills: plan',
])('a label in front of a colon stands alone: %s', (marked) => {
  expect(split(marked.replaceAll('|', ''))).toEqual(marked.split('|').map((part) => part.replace('•', '').trim()));
});

test.each([
  ['Plan\r\nOwn', ['Plan', 'Own']],
  ['Plan\u2028Own\u2029Lead', ['Plan', 'Own', 'Lead']],
  ['\u00a0 Plan \u2003\f', ['Plan']],
  ['Pl\u00adan the work. Ow\u00adn it', ['Pl\u00adan the work.', 'Ow\u00adn it']],
  ['Plan the work.\u00adOwn the budget', ['Plan the work.', 'Own the budget']],
  ['Plan the bud\u00adgetMa\u00adnage the risks', ['Plan the bud\u00adget', 'Ma\u00adnage the risks']],
  ['\u200bPlan the work. Own it\u200b', ['Plan the work.', 'Own it']],
  ['...', []],
  ['• •', []],
  ['12', []],
])('%j is read as %j', (text, parts) => {
  expect(split(text)).toEqual(parts);
});

/** In front of a statement: whether a bullet stood there (•), and whether it opens its line (^). */
test.each([
  ['• Plan the work • Own the budget', ['•^ Plan the work', '• Own the budget']],
  ['- Plan the work\n– Own it', ['•^ Plan the work', '•^ Own it']],
  ['* Plan the work *Own the budget', ['•^ Plan the work', '• Own the budget']],
  ['Plan the work. - Own the budget.- Lead', ['^ Plan the work.', '• Own the budget.', '• Lead']],
  ['1. Plan the work\n2) Own it\n(3) Lead', ['•^ Plan the work', '•^ Own it', '•^ Lead']],
  ['a) Plan the work\n(b) Own it', ['•^ Plan the work', '•^ Own it']],
  ['1) • Plan', ['•^ Plan']],
  ['o Plan the work\non site', ['•^ Plan the work', '^ on site']],
  ['Plan the work. – Own it! — Lead? - Ask: - Tell', ['^ Plan the work.', '• Own it!', '• Lead?', '• Ask:', '• Tell']],
  ['Plan the work\n12. Own it\n(iv) Lead\n• b) Ask', ['^ Plan the work', '•^ Own it', '•^ Lead', '•^ Ask']],
  ['> Plan\n~ Own\n+ Lead\n○ Ask\n(IV) Tell', ['•^ Plan', '•^ Own', '•^ Lead', '•^ Ask', '•^ Tell']],
  ['123) Plan', ['^ 123) Plan']],
  ['Plan 5 *own it', ['^ Plan 5 *own it']],
  ['Plan it•Own it', ['^ Plan it', '• Own it']],
  ['Plan it. Own it\nLead it', ['^ Plan it.', ' Own it', '^ Lead it']],
  ['🚀 Plan the work. Own it', ['•^ Plan the work.', ' Own it']],
])('bullets, numbers and emoji open an item and are no part of it: %j', (text, items) => {
  const shown = splitLines(text).map(
    ({ start, end, bullet, opens }) => `${bullet ? '•' : ''}${opens ? '^' : ''} ${text.slice(start, end)}`,
  );
  expect(shown).toEqual(items);
});

test('a line that never ends is cut at white space, or at a sign where there is none, and never inside a pair', () => {
  const words = 'plan '.repeat(700);
  const lengths = splitLines(words).map(({ start, end }) => end - start);
  expect(lengths.length).toBe(3);
  expect(Math.max(...lengths)).toBeLessThanOrEqual(1505);
  const solid = `${'x'.repeat(2100)}-${'y'.repeat(20)}`;
  expect(split(solid)).toEqual(['x'.repeat(2100), 'y'.repeat(20)]);
  const letters = 'x'.repeat(5000);
  expect(split(letters)).toEqual([letters]);
  for (const part of split(`x${'😀'.repeat(3000)}y`)) expect(part).not.toMatch(/\p{Surrogate}/u);
});
