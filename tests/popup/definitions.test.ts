// @vitest-environment jsdom
import { beforeAll, expect, test } from 'vitest';
import { articleItems, definitions } from '../../src/classifier/lexicon/index.ts';
import { definitionsView } from '../../src/ui/definitions-view.ts';
import { speakEnglish } from './english.ts';
import { reportOf } from './reports.ts';

beforeAll(speakEnglish);

const ticked = (root: ParentNode) => [...root.querySelectorAll<HTMLElement>('.found')].map((li) => li.dataset['item']);

test('all 49 items of the article are shown, in its four lists and in its order', () => {
  const shown = [...definitionsView(null).querySelectorAll<HTMLElement>('[data-item]')];
  expect(shown.map((li) => li.dataset['item'])).toEqual(articleItems.map(({ id }) => id));
  expect(shown.map((li) => li.textContent)).toEqual(articleItems.map(({ name }) => name));
  expect([...definitionsView(null).querySelectorAll('.items')].map((ul) => ul.children.length)).toEqual([
    13, 19, 7, 10,
  ]);
});

test('each item is ticked by each of its concepts, and by nothing else', () => {
  for (const concept of new Set(articleItems.flatMap((item) => item.concepts))) {
    const { verdict } = reportOf([['duty', 'pm', `[words|${concept}]`]]);
    const expected = articleItems.filter((item) => item.concepts.includes(concept)).map(({ id }) => id);
    expect(ticked(definitionsView(verdict))).toEqual(expected);
  }
});

test('a finding that does not count ticks nothing', () => {
  const { verdict } = reportOf([['duty', 'pm', '[budget|pm-owns-budget|negated]']]);
  expect(ticked(definitionsView(verdict))).toEqual([]);
});

test('a skill that only requirements or wishes name is ticked with a quiet mark of its own', () => {
  for (const discount of ['requirement', 'wish']) {
    const { verdict } = reportOf([['requirement', null, `[good negotiator|pm-negotiation|${discount}]`]]);
    const view = definitionsView(verdict);
    expect(ticked(view)).toEqual([]);
    expect([...view.querySelectorAll('.asked')].map((li) => li.textContent)).toEqual(['Negotiation asked for']);
    expect(view.querySelector('h4')?.textContent).toBe('Skills 0 of 13 found, 1 asked for');
  }
});

test('a responsibility that only requirements name is not ticked', () => {
  const { verdict } = reportOf([['requirement', null, '[written one|pm-statement-of-work|requirement]']]);
  expect(definitionsView(verdict).querySelectorAll('.found, .asked')).toHaveLength(0);
});

test('a skill found in the duties too is not said to be merely asked for', () => {
  const { verdict } = reportOf([
    ['requirement', null, '[good negotiator|pm-negotiation|requirement]'],
    ['duty', 'pm', '[Negotiate|pm-negotiation] with suppliers'],
  ]);
  const view = definitionsView(verdict);
  expect(ticked(view)).toEqual(['pm-skill-negotiation']);
  expect(view.querySelector('.asked')).toBeNull();
  expect(view.querySelector('.found')?.textContent).toBe('Negotiation (found in the duties)');
});

test('how many items were found is said in numbers', () => {
  const { verdict } = reportOf([['duty', 'pm', '[budget|pm-owns-budget]']]);
  expect([...definitionsView(verdict).querySelectorAll('h4')].map((one) => one.textContent)).toEqual([
    'Skills 1 of 13 found',
    'Responsibilities 0 of 19 found',
    'Skills 0 of 7 found',
    'Responsibilities 0 of 10 found',
  ]);
});

test('what other bodies say stands after the article, each with its name', () => {
  const view = definitionsView(null);
  const bodies = [...view.querySelectorAll('#bodies dt')].map((one) => one.textContent);
  expect(bodies).toEqual(expect.arrayContaining(['PMI', 'P3O', 'PRINCE2', 'APM', 'ESCO', 'SFIA']));
  const beyond = definitions.filter(({ id, source }) => source !== 'article' && id !== 'list.beyond');
  expect([...view.querySelectorAll('#bodies dd > span:last-child')].map((one) => one.textContent).sort()).toEqual(
    beyond.map(({ text }) => text).sort(),
  );
});

test('rank is shown as not scored, and PMO as Office, not Officer', () => {
  const text = definitionsView(null).textContent;
  expect(text).toContain('Why a project needs one');
  expect(text).toContain('Rank: not scored.');
  expect(text).toContain('The article puts the Project Manager above the PMO.');
  expect(text).toContain('Office, not Officer.');
});
